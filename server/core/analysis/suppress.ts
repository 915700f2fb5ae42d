import type { IgnoreDirective } from '../model/directive.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { overlaps, span } from '../text/span.ts';
import type { Raw } from './raw.ts';

/** What is left when the ignore comments have had their say, and what each of them hid. */
export interface Suppressed {
  readonly kept: readonly Raw[];
  /** Comments that hid nothing are absent. */
  readonly hidden: ReadonlyMap<IgnoreDirective, Hidden>;
}

export interface Hidden {
  readonly problems: number;
  /** Ids of the rules that marked them. */
  readonly rules: ReadonlySet<string>;
}

interface Tally {
  problems: number;
  readonly rules: Set<string>;
}

export function suppress(raws: readonly Raw[], directives: readonly IgnoreDirective[]): Suppressed {
  const hidden = new Map<IgnoreDirective, Tally>();
  const hiddenRaws = new Set<Raw>();
  for (const [raw, directive] of meetings(raws, directives)) {
    if (directive.rules.length > 0 && !directive.rules.includes(raw.rule.id)) continue;
    const tally = hidden.get(directive) ?? { problems: 0, rules: new Set() };
    tally.problems += 1;
    tally.rules.add(raw.rule.id);
    hidden.set(directive, tally);
    hiddenRaws.add(raw);
  }
  return { kept: raws.filter((raw) => !hiddenRaws.has(raw)), hidden };
}

/** Each problem with each comment in whose scope it begins; one pass, with the scopes that are open at the time. */
function* meetings(
  raws: readonly Raw[],
  directives: readonly IgnoreDirective[],
): Iterable<readonly [Raw, IgnoreDirective]> {
  const coming = [...directives].sort((a, b) => b.scope.start - a.scope.start);
  let open: readonly IgnoreDirective[] = [];
  if (coming.length === 0) return;
  for (const raw of [...raws].sort((a, b) => a.problem.at.start - b.problem.at.start)) {
    const { start } = raw.problem.at;
    const opened: IgnoreDirective[] = [];
    for (let next = coming.at(-1); next && next.scope.start <= start; next = coming.at(-1)) {
      opened.push(next);
      coming.pop();
    }
    if (opened.length > 0 || open.some((directive) => isOver(directive, start)))
      open = [...open, ...opened].filter((directive) => !isOver(directive, start));
    for (const directive of open) yield [raw, directive];
  }
}

/** An empty scope is what follows the last block, so it never ends. */
const isOver = ({ scope }: IgnoreDirective, start: number): boolean => scope.end <= start && scope.start !== scope.end;

/** Leaves out what a team's phrase allows: the mark holds the phrase, or stands within it. */
export function withoutAllowed(raws: readonly Raw[], { text }: Postmortem, allow: readonly string[]): readonly Raw[] {
  const phrases = allow.map((phrase) => phrase.trim().toLowerCase()).filter((phrase) => phrase !== '');
  if (phrases.length === 0) return raws;
  const lower = text.toLowerCase();
  // Lower-casing may change the length of exotic letters: then the places would not match, and the plain text is searched.
  const searched = lower.length === text.length ? lower : text;
  return raws.filter(
    (raw) => raw.rule.scope !== 'sentence' || !phrases.some((phrase) => allows(phrase, searched, raw)),
  );
}

function allows(phrase: string, text: string, { problem: { at } }: Raw): boolean {
  const from = Math.max(0, at.start - phrase.length + 1);
  const near = text.slice(from, at.end + phrase.length - 1);
  for (let place = near.indexOf(phrase); place !== -1; place = near.indexOf(phrase, place + 1)) {
    const found = span(from + place, from + place + phrase.length);
    const within = found.start <= at.start && at.end <= found.end;
    const holds = at.start <= found.start && found.end <= at.end;
    if ((within || holds) && overlaps(found, at) && standsAlone(text, found.start, found.end)) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u; // "a"

const standsAlone = (text: string, start: number, end: number): boolean =>
  !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));
