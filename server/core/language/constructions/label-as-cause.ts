import { words as set } from '../lexicon/words.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { phrases } from './phrases.ts';
import { FOLK_LABELS } from './label-as-cause.table.ts';
import { lowerAt, phraseOver, tagAt } from '../grammar/words.ts';

const TAKING_BACK = set(`not no n't never without avoid instead nor rather called against fight reduce prevent`);

const labels = phrases({
  id: 'folk-label',
  claim: 'label-as-cause',
  about: 'A label such as complacency or poor communication stands as the cause.',
  lines: FOLK_LABELS,
  marks: [
    '«complacency»',
    '«poor communication»',
    '«lack of ownership»',
    '«a communication breakdown» between the teams',
    'Contributing: «complacency» after eleven quiet months.',
  ],
  leaves: [
    'lack of priority classes on kube-system workloads',
    'no channel between S&O and CE teams existed',
    'lack of communication between the pods',
    '142 pages in the week before, 3% actionable: alert fatigue',
    'lack of training data',
  ],
  when: (parse, match) => !isTakenBack(parse, match.start) && !isEvidenced(parse) && !isOfMachines(parse, match),
});

const OWNERS = set(`his her their`);

/** Denied, or told of a person: that is for other rules. */
const isTakenBack = ({ words }: SentenceParse, at: number): boolean =>
  OWNERS.has(lowerAt(words, at)) ||
  tagAt(words, at - 1) === 'poss' ||
  words.slice(Math.max(0, at - 3), at).some((word) => TAKING_BACK.has(word.lower));

/** Numbers beside the label are the evidence that it lacks. */
const isEvidenced = ({ words }: SentenceParse): boolean =>
  words.filter((word) => word.token.kind === 'number').length > 1 || words.some((word) => word.lower === '%');

const SPECIFIC = set(`understanding knowledge awareness`);

/** Verbs that are read as nouns: "tunnel vision set in". */
const SETTING_IN = set(`set sets bit hit hits struck cost got led crept took did`);

/** "lack of understanding of the scope", "lack of communication between the pods" */
function isOfMachines(parse: SentenceParse, { markEnd }: Match): boolean {
  const joiner = lowerAt(parse.words, markEnd);
  if (joiner === 'of' && SPECIFIC.has(lowerAt(parse.words, markEnd - 1))) return true;
  if (joiner !== 'between' && joiner !== 'among' && joiner !== 'with' && joiner !== 'from')
    return tagAt(parse.words, markEnd) === 'noun' && !SETTING_IN.has(joiner);
  return phraseOver(parse, markEnd + 1)?.class === 'system';
}

export const LABELS: readonly Construction[] = [labels];
