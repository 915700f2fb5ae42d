import { HARMS } from '../lexicon/nouns.ts';
import { INTRANSITIVE_FAULTS } from '../lexicon/verbs.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import { lowerAt } from '../grammar/words.ts';
import { singularOf } from '../morphology/forms.ts';
import { patientOf } from './cues.ts';

/** Trying and not getting through is effort, not omission. */
const EFFORTS = set(
  `reproduce find reach connect access load receive get recover attend obtain locate join authenticate`,
);
const PLAIN_MISSES = set(`meeting standup flight train bus call lunch office`);

/** "failed to renew", "forgot about", "missed the page": something was left undone. */
export function isOmission({ words }: SentenceParse, clause: Clause): boolean {
  const { group, complement, object } = clause;
  switch (group.lemma) {
    case 'fail':
      return (
        complement !== undefined &&
        !EFFORTS.has(complement.lemma) &&
        !(complement.lemma === 'log' && LOGINS.has(lowerAt(words, complement.end)))
      );
    case 'miss':
      return object === undefined
        ? lowerAt(words, group.end) === 'that'
        : !PLAIN_MISSES.has(lowerAt(words, object.end - 1));
    case 'skip':
      return object !== undefined || clause.end > group.end;
    default:
      return true;
  }
}

const LOGINS = set(`in on`);

/** Faults that are ordinary with some objects: "triggered a failover", "lost power", "broke the glass". */
const OBJECT_TESTS: ReadonlyMap<string, (parse: SentenceParse, object: Phrase) => boolean> = new Map([
  ['cause', causesHarm],
  ['trigger', causesHarm],
  ['lose', ({ words }: SentenceParse, object: Phrase) => !LOSSES.has(headOf({ words }, object))],
  [
    'break',
    ({ words }: SentenceParse, object: Phrase) =>
      !words.slice(object.start, object.end).some((word) => word.lower === 'glass'),
  ],
  [
    'take',
    ({ words }: SentenceParse, object: Phrase) =>
      !CONTENTS.has(lowerAt(words, object.end - 1)) && !CONTENTS.has(lowerAt(words, object.head)),
  ],
  ['overload', () => true],
  ['override', () => true],
  ['bypass', () => true],
  ['waste', () => true],
]);

/** What is taken down or out as a matter of course. */
const CONTENTS = set(
  `it them post posts map page listing comment notice banner sign poster video photo image ad advert article tweet message link offer bridge one decoration lockdown`,
);
const TRIGGERED = set(
  `failover rollback build pipeline job alert deploy deployment run switchover scan page rebuild workflow investigation test alarm restart re-run process`,
);
const LOSSES = set(
  `power access connectivity connection visibility time hour minute day money revenue signal contact work service session network internet ability confidence trust sleep`,
);

const headOf = ({ words }: Pick<SentenceParse, 'words'>, object: Phrase): string =>
  singularOf(lowerAt(words, object.head));

function causesHarm(parse: SentenceParse, object: Phrase): boolean {
  const head = headOf(parse, object);
  return HARMS.has(head) || !TRIGGERED.has(head);
}

/** True for a fault with the objects that make it one. */
export function isFault(parse: SentenceParse, clause: Clause): boolean {
  const { group } = clause;
  const object = patientOf(clause);
  const test = OBJECT_TESTS.get(group.lemma);
  if (test !== undefined) return object === undefined ? group.passive : test(parse, object);
  return object !== undefined || group.passive || INTRANSITIVE_FAULTS.has(group.lemma) || clause.end > group.end;
}

const IMPACT_VERBS = set(
  `lose break crash expose miss corrupt leak cause trigger violate breach bypass overwrite hit panic`,
);
const SERVED_DEEDS = set(`click open enter run download install share approve disclose reply`);
const BAIT = set(`phishing malicious despite fake wrong spoofed credentials password macro attachment lure`);

/** Users are blamed for their own faults; what fails for them is impact. */
export function isServedFault({ words }: SentenceParse, { group, end, class: of, particle }: Clause): boolean {
  if (of === 'fault') return group.tense !== 'present' && (particle !== undefined || !IMPACT_VERBS.has(group.lemma));
  if (SERVED_DEEDS.has(group.lemma))
    return group.tense === 'past' && words.slice(group.end, end).some((word) => BAIT.has(word.lower));
  return group.lemma === 'forget' || group.lemma === 'neglect';
}
