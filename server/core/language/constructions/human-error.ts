import { words as set } from '../lexicon/words.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import { singularOf } from '../morphology/forms.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { phrases } from './phrases.ts';
import { lowerAt } from '../grammar/words.ts';

const MACHINES = set(
  `client worker agent handler controller reader writer consumer driver owner author lead hire head primary`,
);

const compound = phrases({
  id: 'error-label',
  claim: 'human-error',
  about: 'An error label with people before it: "human error", "operator mistake".',
  lines: [
    '[ human|humans|pilot|cockpit|manual|employee|personnel|people|staff|finger|copy-paste|copy-and-paste|typing|keyboard|clerical|vendor|wetware|person error|mistake|errors|mistakes|trouble|slip|slips|failing|failure|oversight|blunder|slip-up|misclick ] <end>',
    '[ <role> <fault-noun> ] <end>',
    '[ user|customer error|mistake|misunderstanding|ignorance|carelessness|negligence|oversight ] <end>',
    '[ human-error|user-error|operator-error|pebkac|pebcak|id-10-t|id10t|layer-8|wetware ]',
    '[ layer 8 ] <end>',
    '[ fat-finger|fat-fingering <noun>? ] <end>',
    '<det> [ fat-fingered <noun> ] <end>',
    '[ fat finger ] <end>',
    '[ finger trouble ]',
    '[ human action|intervention|factor ] from|by',
    '[ the human factor ]',
    '[ accidental|mistaken <noun> by <agent> ]',
    '[ this|it|that|which was|is <adv>? a|an|the <adv>? <noun>? mistake|oversight ] <end>',
    '[ a|an mistake|oversight|error in <ing> ]',
    'due|owing|thanks to [ negligence|carelessness|incompetence|inattention|sloppiness|forgetfulness|stupidity|laziness|inexperience ] <end>',
    'cause|caused by [ negligence|carelessness|incompetence|inattention|sloppiness|forgetfulness|stupidity|laziness|inexperience ] <end>',
    'because of [ negligence|carelessness|incompetence|inattention|sloppiness|forgetfulness|stupidity|laziness|inexperience ] <end>',
    '^ [ negligence|carelessness|incompetence|inattention|sloppiness|forgetfulness|stupidity|laziness|inexperience ] $',
  ],
  marks: [
    'Root cause: «human error»',
    'caused by «operator error»',
    'due to an «engineer mistake»',
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
  when: (parse, match) => !isMachineError(parse, match) && !isHistory(parse, match) && !isQuoted(parse, match),
});

const isMachineError = ({ words }: SentenceParse, { markStart }: Match): boolean =>
  MACHINES.has(singularOf(lowerAt(words, markStart)));

const QUOTES = set(`" ' “ ‘ « `);

/** "human error" between quotation marks is a word that is talked about. */
const isQuoted = ({ words }: SentenceParse, { markStart }: Match): boolean => QUOTES.has(lowerAt(words, markStart - 1));

const NAMING = set(
  `conclusion verdict finding label term notion phrase concept myth stops stop starting start beginning symptom category word wording heading bucket checkbox field option box tag`,
);

/** "pilot error was the first conclusion", "instead of human error": the label is talked about, not used. */
function isHistory({ words }: SentenceParse, { markEnd, markStart }: Match): boolean {
  const before = words.slice(Math.max(0, markStart - 3), markStart);
  if (
    before.some((word) => word.tag === 'neg' || word.lower === 'than' || word.lower === 'instead') ||
    lowerAt(words, markEnd) === 'that'
  )
    return true;
  return words.slice(markEnd, markEnd + NAMED_WITHIN).some((word) => NAMING.has(word.lower));
}

const NAMED_WITHIN = 7;

export const HUMAN_ERRORS: readonly Construction[] = [compound];
