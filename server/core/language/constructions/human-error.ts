import { words as set } from '../lexicon/words.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import { singularOf } from '../morphology/forms.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { phrases } from './phrases.ts';
import { isMentioned } from './taken-back.ts';
import { ERROR_LABELS } from './human-error.table.ts';
import { lowerAt } from '../grammar/words.ts';

const MACHINES = set(
  `client worker agent handler controller reader writer consumer driver owner author lead hire head primary`,
);

const compound = phrases({
  id: 'error-label',
  claim: 'human-error',
  about: 'An error label with people before it: "human error", "operator mistake".',
  lines: ERROR_LABELS,
  marks: [
    'Root cause: «human error»',
    'caused by «operator error»',
    'due to «an engineer mistake»',
    '«PEBKAC»',
    '«This was a mistake» in setting up the node pool',
  ],
  leaves: [
    'The error rate rose to 14%',
    'user-facing error page',
    'The Prometheus operator errored on reload',
    'pilot error was the first conclusion in the B-17 case',
    "We avoid the term 'human error' in this review",
    'The client error budget was spent.',
  ],
  when: (parse, match) =>
    !isMachineError(parse, match) &&
    !isHistory(parse, match) &&
    !isCounted(parse, match) &&
    !isMentioned(parse, match) &&
    !isQuoted(parse, match),
});

const isMachineError = ({ words }: SentenceParse, { markStart }: Match): boolean =>
  MACHINES.has(singularOf(lowerAt(words, markStart)));

const FORMS = set(`form dropdown checkbox taxonomy-field box menu`);
const CALLING = set(`calling call called blaming labelling labeling handling treating saying naming`);
const QUOTES = set(`" ' “ ‘ « `);

/** "human error" between quotation marks is a word that is talked about. */
const isQuoted = ({ words }: SentenceParse, { markStart }: Match): boolean => QUOTES.has(lowerAt(words, markStart - 1));

const NAMING = set(
  `dropdown menu conclusion verdict finding label term notion phrase concept myth stops stop starting start beginning symptom category word wording heading bucket checkbox field option box tag`,
);

/** "pilot error was the first conclusion", "instead of human error": the label is talked about, not used. */
function isHistory({ words }: SentenceParse, { markEnd, markStart }: Match): boolean {
  const before = words.slice(Math.max(0, markStart - 3), markStart);
  if (
    words.slice(0, markStart).some((word) => FORMS.has(word.lower)) ||
    before.some(
      (word) => word.tag === 'neg' || word.lower === 'than' || word.lower === 'instead' || CALLING.has(word.lower),
    ) ||
    lowerAt(words, markEnd) === 'that'
  )
    return true;
  return words.slice(markEnd, markEnd + NAMED_WITHIN).some((word) => NAMING.has(word.lower));
}

const NAMED_WITHIN = 7;

const COUNTED = set(`counts rejects catches prevents reduces validates detects limits blocks exposes returns reports`);
const COUNTS = set(`per counter metric rate count budget code codes page handling message messages rates`);

/** "The exporter counts operator errors per minute." */
const isCounted = ({ words }: SentenceParse, { markStart, markEnd }: Match): boolean =>
  COUNTS.has(lowerAt(words, markEnd)) ||
  words.slice(Math.max(0, markStart - 2), markStart).some((word) => COUNTED.has(word.lower));

export const HUMAN_ERRORS: readonly Construction[] = [compound];
