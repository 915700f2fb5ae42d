import { words as set } from '../lexicon/words.ts';
import { HARMS } from '../lexicon/nouns.ts';
import type { Clause, SentenceParse } from '../grammar/sentence.ts';
import { singularOf } from '../morphology/forms.ts';
import { pattern } from '../pattern/pattern.ts';
import { matchesWithin } from '../pattern/search.ts';

const CAUSE_LABEL =
  /^(?:the )?(?:(?:direct|proximate|root|main|underlying|contributing|primary|likely|immediate) )?(?:causes?|factors?|trigger|why)(?: \w+)?$/; // "root cause"

const NAMED_CAUSES = ['cause|trigger|reason|factor <be> that'].map(pattern);
const CAUSE_CLAUSES = ['because', ',? since'].map(pattern);
const FAILING = set(`fail break crash go start begin happen lose die stop drop fill outage overload`);

/** True where the sentence says that the clause is the cause: behind "Root cause:", after "the cause was that", in a because-clause of a failure. */
export function isCauseContext(parse: SentenceParse, { group, subject, object }: Clause): boolean {
  if (group.tense !== 'past' || (object === undefined && !group.passive)) return false;
  const from = Math.min(subject?.start ?? group.start, group.start);
  if (CAUSE_LABEL.test(parse.prefix.label) && from <= 2) return true;
  if (matchesWithin(NAMED_CAUSES, parse, { from: Math.max(0, from - 5), to: from })) return true;
  if (!matchesWithin(CAUSE_CLAUSES, parse, { from: Math.max(0, from - 5), to: from })) return startsOutage(parse, from);
  return mainFails(parse, from);
}

/** The clause before says that something failed. */
function mainFails({ words, groups }: SentenceParse, before: number): boolean {
  const harmed = words.slice(0, before).some((word) => HARMS.has(singularOf(word.lower)) && word.tag === 'noun');
  return harmed || groups.some((group) => group.end <= before && FAILING.has(group.lemma));
}

const OUTAGE_STARTS = ['<harm> <adv>? ~start|begin|happen|occur when|after', '<be> down when|after|because'].map(
  pattern,
);
const startsOutage = (parse: SentenceParse, from: number): boolean =>
  matchesWithin(OUTAGE_STARTS, parse, { from: Math.max(0, from - 6), to: from });
