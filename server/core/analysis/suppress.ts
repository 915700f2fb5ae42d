import type { IgnoreDirective } from '../model/directive.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { overlaps, span } from '../text/span.ts';
import type { Raw } from './raw.ts';

/** What is left when the ignore comments have had their say, and what each of them hid. */
export interface Suppressed {
  readonly kept: readonly Raw[];
  /** Ids of the rules that a comment hid, once for each problem. */
  readonly hidden: ReadonlyMap<IgnoreDirective, readonly string[]>;
}

export function suppress(raws: readonly Raw[], directives: readonly IgnoreDirective[]): Suppressed {
  const hidden = new Map<IgnoreDirective, readonly string[]>();
  const kept = raws.filter((raw) => {
    const hiding = directives.filter((directive) => hides(directive, raw));
    for (const directive of hiding) hidden.set(directive, [...(hidden.get(directive) ?? []), raw.rule.id]);
    return hiding.length === 0;
  });
  return { kept, hidden };
}

function hides({ rules, scope }: IgnoreDirective, { rule, problem }: Raw): boolean {
  const { start } = problem.at;
  const inScope = scope.start <= start && (start < scope.end || scope.start === scope.end);
  return inScope && (rules.length === 0 || rules.includes(rule.id));
}

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
