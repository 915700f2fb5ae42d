import { present } from '../time/present.ts';
import type { IgnoreDirective } from '../model/directive.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import type { Passage } from './passages.ts';

const DIRECTIVE = /<!--\s{0,20}postmortem-ignore(?<form>-start|-end|-file)?(?![\w-])/g; // "<!-- postmortem-ignore"
const END = '-->';
/** A comment that goes on for longer is not one of ours. */
const MAX_DIRECTIVE = 600;
const SEPARATOR = /[\s,]+/; // ", "
const LINE_END = /[\r\n]/; // "\n"

interface Found {
  readonly at: Span;
  readonly form: string;
  readonly rules: readonly string[];
  readonly reason?: string;
}

/** Ignore comments with what they silence. Those in code are examples and do nothing. */
export function readDirectives(text: string, passages: readonly Passage[]): readonly IgnoreDirective[] {
  const found = [...text.matchAll(DIRECTIVE)]
    .flatMap((match) => readComment(text, match))
    .filter(({ at }) => isComment(passages, at));
  const ends = found.filter(({ form }) => form === '-end');
  let nextEnd = 0;
  return found.flatMap(({ form, ...directive }): readonly IgnoreDirective[] => {
    while ((ends[nextEnd]?.at.start ?? Infinity) < directive.at.end) nextEnd++;
    const scope = SCOPES[form]?.({ text, passages, ends, nextEnd }, directive);
    return scope ? [{ ...directive, scope }] : [];
  });
}

/** What the scope of a directive depends on. */
interface Surroundings {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** The `-end` comments, and the first of them after the directive. */
  readonly ends: readonly Found[];
  readonly nextEnd: number;
}

const SCOPES: Readonly<Record<string, (around: Surroundings, directive: Omit<Found, 'form'>) => Span>> = {
  '': ({ text, passages }, { at }) => nearScope(text, passages, at),
  '-start': (around, { at, rules }) => ({ start: at.end, end: endOf(around, rules) ?? around.text.length }),
  '-file': ({ text }) => ({ start: 0, end: text.length }),
};

function readComment(text: string, match: RegExpExecArray): readonly Found[] {
  const start = match.index;
  const content = start + match[0].length;
  const length = text.slice(content, content + MAX_DIRECTIVE).indexOf(END);
  if (length < 0) return [];
  const [head = '', ...tail] = text.slice(content, content + length).split(':');
  const reason = tail.join(':').trim();
  const rules = head.split(SEPARATOR).filter((rule) => rule !== '');
  const at = { start, end: content + length + END.length };
  return [present({ at, form: match.groups?.form ?? '', rules, reason: reason === '' ? undefined : reason })];
}

/** The passage around an offset, or the first one after it. */
function passageAt(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.block.at.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isComment(passages: readonly Passage[], at: Span): boolean {
  for (let index = passageAt(passages, at.start); ; index++) {
    const passage = passages[index];
    if (!passage || passage.block.at.start > at.start) return false;
    if (passage.at.start <= at.start && at.start < passage.at.end)
      return passage.prose[at.start - passage.at.start] === ' ';
  }
}

/** Where the matching `-end` begins: the first later one that names no rule or one of the same rules. */
function endOf({ ends, nextEnd }: Surroundings, rules: readonly string[]): number | undefined {
  for (let index = nextEnd; index < ends.length; index++) {
    const named = ends[index]?.rules ?? [];
    if (named.length === 0 || rules.length === 0 || named.some((rule) => rules.includes(rule)))
      return ends[index]?.at.start;
  }
  return undefined;
}

/** Alone on its line a comment speaks of the block below it, else of its own line. */
function nearScope(text: string, passages: readonly Passage[], at: Span): Span {
  let start = at.start;
  while (start > 0 && !LINE_END.test(text[start - 1] ?? '\n')) start--;
  let end = at.end;
  while (end < text.length && !LINE_END.test(text[end] ?? '\n')) end++;
  const rest = text.slice(start, at.start) + text.slice(at.end, end);
  if (rest.trim() !== '') return { start, end };
  const below = passages[passageAt(passages, end)];
  return below ? wholeBlock(passages, below) : { start: end, end };
}

/** A list or a table is one block to those who write it. */
function wholeBlock(passages: readonly Passage[], { block }: Passage): Span {
  let end = block.at.end;
  for (let index = passageAt(passages, block.at.start); ; index++) {
    const next = passages[index]?.block;
    if (!next || !belongs(block, next)) return { start: block.at.start, end };
    end = Math.max(end, next.at.end);
  }
}

function belongs(first: Block, next: Block): boolean {
  if (next === first) return true;
  if (first.kind === 'row') return next.kind === 'row' && next.table === first.table;
  return first.kind === 'item' && (next.depth > first.depth || (next.kind === 'item' && next.list === first.list));
}
