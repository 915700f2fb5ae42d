import { words as set } from '../lexicon/words.ts';
import { HARMS } from '../lexicon/nouns.ts';
import type { Clause, SentenceParse } from '../grammar/sentence.ts';
import { lowerAt } from '../grammar/words.ts';
import { singularOf } from '../morphology/forms.ts';
import { FAILING as THINGS_FAIL, LOST } from '../lexicon/outcomes.ts';
import { pattern } from '../pattern/pattern.ts';
import { matchesWithin } from '../pattern/search.ts';

const CAUSE_LABEL =
  /^(?:the )?(?:(?:direct|proximate|root|main|underlying|contributing|primary|likely|immediate) )?(?:causes?|factors?|trigger|why)(?: \w+)?$/; // "root cause"

const NAMED_CAUSES = ['cause|trigger|reason|factor <be> that'].map(pattern);
const CAUSE_CLAUSES = ['because', ',? since'].map(pattern);
const FAILING = set(`fail break crash go start begin happen lose die stop drop fill outage overload`);

/** True where the sentence says that the clause is the cause: behind "Root cause:", after "the cause was that", in a because-clause of a failure. */
export function isCauseContext(parse: SentenceParse, clause: Clause): boolean {
  const { group, subject } = clause;
  if (group.kind !== 'ing' && clause.link !== 'gerund') return isToldAsCause(parse, clause);
  return isNamedAsCause(parse, subject?.start ?? group.start) || leadsToHarm(parse, group);
}

const isLabelled = ({ prefix }: SentenceParse, from: number): boolean => CAUSE_LABEL.test(prefix.label) && from <= 2;

/** "All was well until biomed loaded the image." */
const isTurn = ({ words }: SentenceParse, from: number): boolean => lowerAt(words, from - 1) === 'until' && from > 2;

function isToldAsCause(parse: SentenceParse, { group, subject, object }: Clause): boolean {
  if (group.tense !== 'past' || (object === undefined && !group.passive)) return false;
  const from = Math.min(subject?.start ?? group.start, group.start);
  if (isTurn(parse, from) || isLabelled(parse, from)) return true;
  if (matchesWithin(NAMED_CAUSES, parse, { from: Math.max(0, from - 5), to: from })) return true;
  if (!matchesWithin(CAUSE_CLAUSES, parse, { from: Math.max(0, from - 5), to: from })) return startsOutage(parse, from);
  return mainFails(parse, from);
}

const GERUND_CAUSES = [
  '~stem|result|arise|come|follow|originate|date from',
  '~cause|trigger|provoke|introduce|spark by',
  'due to',
  'because of',
  'owing to',
  'down to',
  'on account of',
  'result|consequence|product|upshot|outcome of',
  'back to',
  '~begin|start with',
  'set off by',
  '~follow|flow|spring|derive|stem|hail from',
  '~owe <adv>? to',
  'thanks|courtesy|owing|down to|of',
  '~grow|spring|come out of',
  '~go|trace|date|lead|track|point back to',
  'the work|doing|handiwork of',
  '~boil|come down to',
  '~explain by',

  '~sink|kill|break|stop|take|bring|knock|fell|undo|doom|floor|cost|trip|bite <np> <prep>? <be>',
  'cause|trigger|reason|culprit|problem|undoing <be>',
].map(pattern);

/** "stems from an accountant re-uploading the file" */
const isNamedAsCause = (parse: SentenceParse, subject: number): boolean =>
  matchesWithin(GERUND_CAUSES, parse, { from: Math.max(0, subject - 4), to: subject });

/** "The operator having swapped the tapes, the archive was overwritten": the deed is told as the ground of the harm. */
function leadsToHarm({ words, clauses }: SentenceParse, { perfect, end, start }: Clause['group']): boolean {
  if (!perfect || start > GROUND_WITHIN) return false;
  const main = clauses.find((clause) => clause.group.start > end && clause.group.kind === 'finite');
  return (
    main !== undefined &&
    (main.class === 'fault' ||
      main.class === 'omission' ||
      (main.class === 'destructive' && main.group.passive) ||
      harmedBetween(words, end))
  );
}

const GROUND_WITHIN = 8;
const harmedBetween = (words: SentenceParse['words'], from: number): boolean =>
  words.slice(from).some((word) => word.tag === 'noun' && HARMS.has(singularOf(word.lower)));

/** The clause before says that something failed. */
function mainFails({ words, groups }: SentenceParse, before: number): boolean {
  const harmed = words.slice(0, before).some((word) => HARMS.has(singularOf(word.lower)) && word.tag === 'noun');
  return harmed || groups.some((group) => group.end <= before && tellsFailure(group));
}

const tellsFailure = ({ lemma, passive }: Clause['group']): boolean =>
  FAILING.has(lemma) || THINGS_FAIL.has(lemma) || (passive && LOST.has(lemma));

const OUTAGE_STARTS = ['<harm> <adv>? ~start|begin|happen|occur when|after', '<be> down when|after|because'].map(
  pattern,
);
const startsOutage = (parse: SentenceParse, from: number): boolean =>
  matchesWithin(OUTAGE_STARTS, parse, { from: Math.max(0, from - 6), to: from });
