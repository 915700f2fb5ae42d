import type { Span } from '../text/span.ts';
import { plainWords } from './plain.ts';

const EMPTY_PAIR = /\(\s*(?:[,;:]+\s*)?\)|\[\s*(?:[,;:]+\s*)?\]|\{\s*\}/g; // "( )"
const LOOSE_END = ' \t,;:—–-|(&+→>';
const LOOSE_START = /^[\s,;:—–|)\]]+(?=\S)|^-+ /; // ", "
const SPACE_BEFORE = / (?=[,.;:)](?:\s|$))/g; // " ,"
const DOUBLE = /,(?: ?,)+/g; // ", ,"
const BLANKS = /\s+/g; // "  "
const STOPS = /(?<![.…])\.\.$/; // ".."

/** The words of an item without what was cut out of them. */
export const wordsWithout = (source: string, cuts: readonly Span[]): string =>
  tidy(plainWords(titleApart(restOf(source, 0, cuts))));

const TITLE_LINE = /^(\*\*[^*\n]{2,159}[^*\n.:;,!?]\*\*)[ \t]*(?=\n[ \t]*\p{Lu})/u; // "**Careful rollout**" above "We chose"

/** A title in bold on a line of its own gets a full stop, so that it does not run into the sentence below. */
const titleApart = (source: string): string => (source.startsWith('**') ? source.replace(TITLE_LINE, '$1.') : source);

const PAIRS = [/\*\*/g, /`/g, /~~/g]; // "**"

/** The same in Markdown; the plain words where a cut went through a pair of marks. */
export function markdownWithout(source: string, cuts: readonly Span[]): string {
  const plain = wordsWithout(source, cuts);
  const rest = tidy(
    titleApart(restOf(source, 0, cuts))
      .replace(BLANKS, ' ')
      .trim(),
  );
  const isTorn = PAIRS.some((mark) => (rest.match(mark)?.length ?? 0) % 2 === 1);
  return isTorn || plainWords(rest) !== plain ? plain : rest;
}

const UNTIDY = /^\W|[([{]\s*[,;:)\]}]|, ?,| [,.;:)]|[^\w"'.]$|\.\.$|\([^)]{0,2}$/; // "( )"

function tidy(words: string): string {
  if (!UNTIDY.test(words)) return words;
  const closed = words.replace(EMPTY_PAIR, '').replace(DOUBLE, ',').replace(SPACE_BEFORE, '');
  return trimmed(balanced(trimmed(closed.replace(LOOSE_START, '')))).replace(STOPS, '.');
}

function trimmed(words: string): string {
  let end = words.length;
  while (end > 0 && LOOSE_END.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end).trim();
}

/** A parenthesis whose other half was cut out is left out too. */
function balanced(words: string): string {
  if (!words.includes('(') && !words.includes(')')) return words;
  const [opened, closed] = [words.split('(').length, words.split(')').length];
  if (closed > opened && /\)[. ]{0,2}$/.test(words)) return words.slice(0, words.lastIndexOf(')')).trim(); // ")."
  if (opened > closed && /\([^)]{0,2}$/.test(words)) return words.slice(0, words.lastIndexOf('(')).trim(); // " ("
  return words;
}

/** What stands behind the offset without the cuts. */
export function restOf(source: string, from: number, cuts: readonly Span[]): string {
  if (cuts.length === 0) return source.slice(from);
  let rest = '';
  let at = from;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.end <= at) continue;
    rest += `${source.slice(at, Math.max(at, cut.start))} `;
    at = cut.end;
  }
  return rest + source.slice(at);
}
