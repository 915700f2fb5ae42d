import { HARMS } from '../lexicon/nouns.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import { singularOf } from '../morphology/forms.ts';
import type { Match } from '../pattern/pattern.ts';
import { words as set } from '../lexicon/words.ts';
import type { Construction } from './construction.ts';
import { phrases } from './phrases.ts';
import { lowerAt } from '../grammar/words.ts';

/** "Dave's mistake": a fault noun with its owner. */
const owned = phrases({
  id: 'owned-fault',
  claim: 'person-as-cause',
  about: 'A fault noun that belongs to somebody.',
  lines: [
    "[ <agent> <'s> <adv>? <noun>? <noun>? <fault-noun> ] <end>",
    "[ <agent> <'s> <adv>? <bad> <mild-fault-noun> ] <end>",
    "[ <staff> <'s> failure|refusal|inability|reluctance|unwillingness ] to",
    '[ his|her|their <bad>? <noun>? mistake|mistakes|carelessness|negligence|oversight|error|errors|fault|lapse|slip|blunder|inattention|sloppiness|incompetence|recklessness|misjudgement|misjudgment|typo|laziness|complacency|haste|ignorance|inexperience|blunders|omission|misconfiguration|slip-up|screw-up ] <end>',
    '[ his|her|their <bad> judgement|judgment|decision|reaction|handling|attitude|choice|response ] <end>',
    '[ his|her failure|refusal|reluctance ] to',
    "[ <fault-noun> <prep>? <det>? <noun>? of <individual> <'s> ]",
    '[ <fault-noun> on the part of <agent> ]',
    "[ <fault-noun> on <agent> <'s> part ]",
    '[ <fault-noun> on his|her|their part ]',
    '[ <fault-noun> <adv>? by|from <agent> ]',
    '[ <fault-noun> ~make|commit by <agent> ]',
    '[ lack of <adv>? care|attention|diligence|discipline|rigour|rigor|thought|thoroughness|vigilance|competence|ownership|concentration|focus|professionalism ] <prep>? <agent>?',
    "[ <agent> <'s> lack of <noun> ]",
    "[ <agent> <'s> <bad> <human-work> ] <end>",
  ],
  marks: ["«Dave's mistake» took down the API.", "an «oversight on Maria's part»", "a silly «slip of Piotr's»", 'a «lapse on the part of the help desk»'],
  leaves: ["the service's failure to start", "the load balancer's error budget", "the team's runbook", 'lack of a canary stage', "The outage was not Fatima's fault."],
  when: (parse, match) => !deniedBefore(parse, match.start),
});

const DENYING = set(`not no never n't without neither nor nobody`);

/** "was not Fatima's fault" */
const deniedBefore = ({ words }: SentenceParse, at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some((word) => DENYING.has(word.lower));

/** "because of Nadia", "thanks to Walter": somebody stands as the cause. */
const causal = phrases({
  id: 'causal-preposition',
  claim: 'person-as-cause',
  about: 'Somebody stands as the cause after "because of", "thanks to", "at the hands of", "on X\'s watch".',
  lines: [
    '[ because of <staff> ] <end-np>',
    '[ due to <staff> ] <end-np>',
    '[ thanks to <agent> ]',
    '[ courtesy of <agent> ]',
    'at [ the hands of <agent> ]',
    "on [ <agent> <'s> watch ]",
    '[ down to <staff> ] <ing>',
    'all [ because of <agent> ]',
    '[ blame <agent> ] for',
  ],
  marks: ['The queue filled up «because of Nadia».', '«Thanks to Walter», the cluster was unreachable for an hour.', 'This happened on «the night shift\'s watch».'],
  leaves: ['Thanks to Walter, the cluster recovered in minutes.', 'Because of the DBA team\'s quick work, no data was lost.', 'Thanks to the on-call for the fast rollback.'],
  when: (parse, match) => lowerAt(parse.words, match.start) !== 'thanks' && lowerAt(parse.words, match.start) !== 'courtesy' ? !tellsGood(parse, match) : tellsHarm(parse, match),
});

const BAD_NEWS = set(`unreachable down unavailable offline lost broken failed broke failing fell filled dark exposed public leaked delayed late missed wrong worse without crashed stopped stuck nothing unusable open ran stale two corrupted empty stranded`);
const GOOD_NEWS = set(`recovered restored quick fast quickly early prevented avoided saved fixed resolved contained minutes safe back caught kept no found help helped work effort able`);

const tellsHarm = ({ words }: SentenceParse, match: Match): boolean => {
  const rest = words.filter((_, at) => at < match.start || at >= match.end);
  if (rest.some((word) => GOOD_NEWS.has(word.lower))) return false;
  return rest.some((word) => BAD_NEWS.has(word.lower) || HARMS.has(singularOf(word.lower)));
};

const tellsGood = ({ words }: SentenceParse, match: Match): boolean =>
  words.some((word, at) => (at < match.start || at >= match.end) && GOOD_NEWS.has(word.lower));

export const NOMINALS: readonly Construction[] = [owned, causal];
