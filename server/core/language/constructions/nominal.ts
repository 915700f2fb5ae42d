import { BROKEN_OBJECTS } from '../lexicon/adjectives.ts';
import { HARMS, UNDOINGS } from '../lexicon/nouns.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import { singularOf } from '../morphology/forms.ts';
import { pattern, type Match } from '../pattern/pattern.ts';
import { matchesWithin, startsWithin } from '../pattern/search.ts';
import { words as set } from '../lexicon/words.ts';
import type { Construction } from './construction.ts';
import { phrases } from './phrases.ts';
import { lowerAt, tagAt } from '../grammar/words.ts';

/** "Dave's mistake": a fault noun with its owner. */
const owned = phrases({
  id: 'owned-fault',
  claim: 'person-as-cause',
  about: 'A fault noun that belongs to somebody.',
  lines: [
    "[ <agent> <'s> <adv>? <noun>? <noun>? <fault-noun> ] <end>",
    "[ <agent> <'s> <adv>? <noun>? <noun>? <fault-noun> ] <harming>",
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
    '[ <bad>|<judging>|mistaken|accidental|premature|errant|stray|misplaced|mistimed <noun>? <deed> by|from <staff> ]',
    '[ <undoing> of <np> by <staff> ]',
    "[ <staff> <'s> <bad>|<judging>|mistaken|accidental|premature|errant|stray|mistimed <noun>? <deed> ] <end>",
  ],
  marks: [
    "«Dave's mistake» took down the API.",
    "an «oversight on Maria's part»",
    "a silly «slip of Piotr's»",
    'a «lapse on the part of the help desk»',
    '«Careless click by an intern» opens the payroll share',
    'The «removal of the quota by Sales» let the scraper in.',
  ],
  leaves: [
    "the service's failure to start",
    "the load balancer's error budget",
    "the team's runbook",
    'lack of a canary stage',
    'The removal of the bad node by the on-call stopped the errors.',
    'A quick push by Dave fixed it.',
    "The outage was not Fatima's fault.",
  ],
  when: (parse, match) =>
    !deniedBefore(parse, match.start) &&
    !(isUndoing(parse, match) && (tellsGood(parse, match) || undoesHarm(parse, match))),
});

const isUndoing = ({ words }: SentenceParse, { start }: Match): boolean =>
  UNDOINGS.has(singularOf(lowerAt(words, start)));

const REPAIRED = set(`stopped ended cleared fixed cured freed closed relieved mitigated lowered`);

/** "The removal of the bad node stopped the errors": a repair. */
const undoesHarm = ({ words }: SentenceParse, { start, end }: Match): boolean =>
  words.slice(start, end).some((word) => BROKEN_OBJECTS.has(word.lower)) || REPAIRED.has(lowerAt(words, end));

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
    '[ because of <staff> ] and his|her|their',
    '[ <prep> <agent> and|with his|her|their <fault-noun>|<bad> ]',
    '^ [ <agent> <fault-noun> ] <harming>',
    '^ [ <role>|<team> <fault-noun> ] <harming>|~strand|drain|halt|stop|sink|floor|dump|freeze|black|cost|shut|close|ground|delay|trip|empty|flood|fill|hit|lock|bring|kill',
    'in [ the wake of <fault-noun> by <agent> ]',
    "[ at <agent> <'s> hands|insistence|instigation ]",
    '[ courtesy|compliments of <staff> ] , who',

    '[ due to <staff> ] <end-np>',
    '[ thanks to <agent> ]',
    '[ courtesy of <agent> ]',
    'at [ the hands of <agent> ]',
    "on [ <agent> <'s> watch ]",
    '[ on account of <staff> ] <end-np>',
    '[ owing to <staff> ] <end-np>',
    '[ down to <staff> ] <ing>',
    '<be> <adv>? [ down to <staff> ] <end-np>',
    '~stem|result|follow|come|arise from [ <staff> ] <end-np>',
    '~trace|track|date|lead <np>? back to [ <staff> ] <end-np>',
    'under [ the watchful? eye|eyes|nose|noses of <staff> ]',
    "under [ <staff> <'s> nose|noses|eyes ]",
    'on [ the watch of <staff> ]',
    'all [ because of <agent> ]',
    "[ because|due|owing|thanks|down|on of|to|account of? <agent> <'s> <adj>? <adj>? <mild-fault-noun>|<deed>|~habit|haste|edit|idea|hunch|whim|experiment|paste|guess|script ]",
    "under|on|during [ <agent> <'s> watch|nose|noses|eyes|tenure|supervision|command|lead|stewardship ]",
    "[ <fault-noun>|failure|decision|idea|omission ... <be>|was <agent> <'s> ] <punct>|$",
    "<be> [ <agent> <'s> <adj>? doing|handiwork|work|fault|idea|mistake|error|oversight|slip|blunder|decision ] <punct>|$|<prep>|and",
    "<punct> [ <agent> <'s> <adj>? doing|handiwork|mistake|error|oversight|slip|blunder ] <punct>|$",
    "doing but [ <agent> <'s> ]",
    "[ <agent> <'s> <adj>? decision|choice|refusal|insistence|habit|reluctance|attempt|plan|wish to|on|of|not ] ... without|instead|rather|not|despite|against|~make|cost|led|caused|left|turned|meant|delayed|let|broke|took|skip|ignore|skipping|ignoring",
    'down to [ <staff> ] <not>? <ing>|having|<not>',
    '[ blame <agent> ] for',
  ],
  marks: [
    'The queue filled up «because of Nadia».',
    'The till was dead, all «on account of one technician»',
    'The first hour was «down to Nadia».',
    '«Thanks to Walter», the cluster was unreachable for an hour.',
    "This happened on «the night shift's watch».",
  ],
  leaves: [
    "On Walter's watch we had the fastest recovery of the year.",
    'Thanks to Walter, the cluster recovered in minutes.',
    "Because of the DBA team's quick work, no data was lost.",
    'Thanks to the on-call for the fast rollback.',
    'Thanks to the trainee who ran the exercise and stopped at the first wrong row.',
    'Thanks to Ravi, who saw the drift, only 12 orders failed.',
  ],
  when: (parse, match) =>
    lowerAt(parse.words, match.start) !== 'thanks' && lowerAt(parse.words, match.start) !== 'courtesy'
      ? !tellsGood(parse, match)
      : tellsHarm(parse, match),
});

const BAD_NEWS =
  set(`unreachable down unavailable offline lost broken failed broke failing fell filled dark exposed public leaked delayed late missed wrong worse without crashed stopped stuck nothing unusable open ran stale corrupted empty stranded
  wrong blank duplicate duplicates doubled bounced expired refused rejected garbled gone missing wiped deleted halted idle unanswered unnoticed unreported
  leaking overcharged undelivered locked blind mislabelled mislabeled vanished frozen collapsed flooded spilled spoiled ruined dropped`);
const GOOD_NEWS =
  set(`recovered restored quick fast quickly early prevented avoided saved fixed resolved contained safe back caught kept found help helped work effort able
  fastest quickest best smoothest cleanest safest recoveries recovery improved improvement improvements halved record records perfect flawless
  uneventful zero uptime success successful succeeded passed shipped calm green again clean awake alive spare early`);

const TELLING_MORE = set(`who whose which for only`);

/** "Thanks to the trainee who stopped": gratitude, unless a main clause follows at once. */
const thanksSomebody = ({ words }: SentenceParse, { start, end }: Match): boolean =>
  start === 0 && (lowerAt(words, end) !== ',' || TELLING_MORE.has(lowerAt(words, end + 1)));

const tellsHarm = (parse: SentenceParse, match: Match): boolean => {
  if (thanksSomebody(parse, match) || tellsGood(parse, match) || tagAt(parse.words, match.end) === 'poss') return false;
  const rest = parse.words.filter((_, at) => at < match.start || at >= match.end);
  return lostForTime(parse) || rest.some((word) => BAD_NEWS.has(word.lower) || HARMS.has(singularOf(word.lower)));
};

const LOST_FOR_TIME = ['^ no <noun> <noun>? for <np>'].map(pattern);
const lostForTime = (parse: SentenceParse): boolean => startsWithin(LOST_FOR_TIME, parse, { from: 0, to: 1 });

const SPARED = [
  'no <noun>? <noun>? <be>|<past>',
  'nothing <be>',
  'in|within <num>? ~second|minute',
  'nobody|none <be>|<past>',
].map(pattern);

/** Good news outside of the phrase, or something that was spared. */
function tellsGood(parse: SentenceParse, match: Match): boolean {
  if (parse.words.some((word, at) => (at < match.start || at >= match.end) && GOOD_NEWS.has(word.lower))) return true;
  return !lostForTime(parse) && matchesWithin(SPARED, parse, { from: 0, to: parse.words.length });
}

export const NOMINALS: readonly Construction[] = [owned, causal];
