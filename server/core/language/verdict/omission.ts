import { DUTIES } from '../lexicon/verbs.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, SentenceParse, VerbGroup } from '../grammar/sentence.ts';
import { lowerAt, tagAt } from '../grammar/words.ts';
import { openerOf } from './opener.ts';
import type { Deed } from './verdict.ts';

/** "did not bother to check": the duty is the second verb. */
const SOFT_HEADS = set(`bother think care want try remember take manage`);
const SERVED_DUTIES = set(`think read follow check bother care report`);
const INDEFINITE = set(`another any anyone anybody a an second someone`);

/** "did not check", "never tested", "nobody read": a duty left undone. What somebody did not break clears them. */
export function isOmittedDuty(deed: Deed): boolean {
  const { clause, agent } = deed;
  if (clearsSomebody(deed) || isHabit(deed)) return false;
  const verb = clause.complement !== undefined && SOFT_HEADS.has(clause.group.lemma) ? clause.complement : clause.group;
  if (agent.served) return SERVED_DUTIES.has(verb.lemma);
  return clause.group.lemma === 'bother' || isNeverDone(deed, verb) || isDuty(deed, verb);
}

const AGAIN = /^re-?/; // "re-" of "re-check"

function isDuty(deed: Deed, verb: VerbGroup): boolean {
  const { particle, class: of } = deed.clause;
  return (
    (particle !== undefined && of === 'response') ||
    ((DUTIES.has(verb.lemma) || DUTIES.has(verb.lemma.replace(AGAIN, ''))) && isMeant(deed, verb))
  );
}

const CLEARING = set(
  `touch delete change open receive get see meet leave lose drop break share click install download enter access use disable remove come go work
  live stop make take have want like believe return mean own hold belong miss fail say hear sleep let put visit`,
);
const DOABLE = set(`neutral response destructive`);

/** "never reran the load test": a deed with an object that somebody never did; not what clears them: "never touched the switch". */
function isNeverDone({ parse, clause, agent }: Deed, { lemma, start, main }: VerbGroup): boolean {
  const { object, class: of } = clause;
  if (object === undefined || agent.served || agent.nobody || !DOABLE.has(of) || CLEARING.has(lemma)) return false;
  return parse.words.slice(start, main).some((word) => word.lower === 'never') && clause.group.modal === undefined;
}

/** "Nobody reads the report.": how things are, not what was left undone. */
const isHabit = ({ clause: { group }, agent }: Deed): boolean =>
  agent.nobody && !group.negated && group.tense === 'present' && !group.perfect;

/** "nobody did not", "so nobody noticed", "was not reviewed by another developer". */
function clearsSomebody({ parse, clause, agent }: Deed): boolean {
  if (agent.nobody && (isWithheld(parse, clause) || isContact(parse, clause, agent))) return true;
  if (agent.nobody && (clause.group.negated || openerOf(parse, clause.group, clause.link) === 'so')) return true;
  return clause.by !== undefined && INDEFINITE.has(lowerAt(parse.words, agent.start));
}

/** "a queue nobody reads": told of the queue. */
const isContact = ({ words }: SentenceParse, { group }: Clause, { start }: Deed['agent']): boolean =>
  group.tense === 'present' && !group.perfect && ['noun', 'name', 'num'].includes(tagAt(words, start - 1) ?? '');

const WITHHELD = set(`give tell`);

/** "Nobody had given Tendai the number": it clears whoever was to have it. */
const isWithheld = ({ words }: SentenceParse, { group, object }: Clause): boolean =>
  WITHHELD.has(group.lemma) &&
  object !== undefined &&
  (object.class === 'person' || object.class === 'role' || tagAt(words, object.start) === 'pron');

/** Duties that are ordinary without more: each tells what must stand beside it. */
const CONDITIONS: ReadonlyMap<string, (parse: SentenceParse, clause: Clause, verb: VerbGroup) => boolean> = new Map([
  [
    'open',
    ({ words }, { object, group }) =>
      isNever(words, group) &&
      object !== undefined &&
      words.slice(object.start, object.end).some((word) => READING_MATTER.has(word.lower)),
  ],
  ['know', ({ words }, { group }) => lowerAt(words, group.end) === 'what' || lowerAt(words, group.end) === 'how'],
  [
    'use',
    ({ words }, { object }) =>
      object !== undefined && words.slice(object.start, object.end).some((word) => AIDS.has(word.lower)),
  ],
  ...[...set(`realise realize recognise recognize have`)].map((lemma): [string, () => boolean] => [lemma, () => false]),
  ...[...set(`add give leave pass commit copy pick push deploy`)].map(
    (lemma): [string, (parse: SentenceParse, clause: Clause) => boolean] => [
      lemma,
      (_, { object }) => object !== undefined,
    ],
  ),
  ...[...set(`run set pin`)].map(
    (lemma): [string, (parse: SentenceParse, clause: Clause, verb: VerbGroup) => boolean] => [
      lemma,
      (_, { object, end }, verb) => object !== undefined || end > verb.end,
    ],
  ),
]);

const READING_MATTER = set(
  `attachment attachments runbook ticket page log logs email mail message dashboard capture report doc docs document documentation manual link plan diff checklist alert notice`,
);
const isNever = (words: SentenceParse['words'], { start, main }: VerbGroup): boolean =>
  words.slice(start, main).some((word) => word.lower === 'never');

const AIDS = set(
  `checklist runbook playbook procedure template staging flag dry-run script wizard form process protocol tool canary`,
);

const isMeant = ({ parse, clause }: Deed, verb: VerbGroup): boolean =>
  CONDITIONS.get(verb.lemma)?.(parse, clause, verb) ?? true;
