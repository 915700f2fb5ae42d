import type { Frame } from '../reading.ts';
import { words as set } from '../lexicon/words.ts';
import { JUDGING_ADVERBS } from '../lexicon/adjectives.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { agentOf, NO_AGENT, spanOf } from './frame.ts';
import { phrases } from './phrases.ts';
import { isHuman, lowerAt, phraseOver, tagAt } from '../grammar/words.ts';

/** Verdicts even without an agent; "blindly" or "wrongly" are said of machines too. */
const ALWAYS = set(
  `carelessly recklessly negligently foolishly hastily sloppily stupidly irresponsibly unprofessionally inexcusably thoughtlessly incompetently shoddily nonchalantly ineptly idiotically`,
);

/** "carelessly deployed", "wrongly closed the ticket": an adverb that judges how people worked. */
const adverb: Construction = {
  id: 'judging-adverb',
  claim: 'judgement',
  about: 'An adverb that judges how somebody worked.',
  marks: ['«carelessly deployed»', 'the analyst «wrongly closed» the ticket', '«improperly approved» by the manager'],
  leaves: [
    'the script wrongly parsed the date',
    'incorrectly configured liveness probe',
    'lazily loaded modules',
    'a stupidly long token',
  ],
  *find(parse): Iterable<Frame> {
    for (const clause of parse.clauses) {
      const at = adverbOf(parse, clause);
      const actor = actorOf(clause);
      if (at !== undefined && judgesPeople(lowerAt(parse.words, at), actor))
        yield adverbFrame(parse, { clause, at, actor });
    }
  },
};

/** A verdict that is always one, unless a machine or an attacker acts; the others only where people act. */
const judgesPeople = (word: string, actor: Phrase | undefined): boolean =>
  actor === undefined ? ALWAYS.has(word) : isHuman(actor);

function adverbFrame(
  parse: SentenceParse,
  { clause, at, actor }: { clause: Clause; at: number; actor: Phrase | undefined },
): Frame {
  const { main, negated, passive } = clause.group;
  const marked = spanOf(parse, Math.min(at, main), Math.max(at, main) + 1);
  return {
    construction: 'judging-adverb',
    claim: 'judgement',
    agent: actor === undefined ? NO_AGENT : agentOf(parse, actor),
    predicate: {
      at: marked,
      lemma: lowerAt(parse.words, at),
      class: 'fault',
      negated,
      voice: passive ? 'passive' : 'active',
    },
    at: marked,
  };
}

const actorOf = ({ by, subject, group, link }: Clause): Phrase | undefined =>
  by ?? (group.passive || link === 'reduced-passive' ? undefined : subject);

/** The index of a judging adverb beside the verb; not of one that stands before a noun. */
function adverbOf({ words }: SentenceParse, { group, end }: Clause): number | undefined {
  if (group.negated) return undefined;
  const near = [group.start - 1, ...range(group.start, Math.min(end, group.end + 1))];
  return near.find(
    (at) =>
      JUDGING_ADVERBS.has(lowerAt(words, at)) &&
      tagAt(words, at) === 'adv' &&
      !(at >= group.end && tagAt(words, at + 1) === 'noun'),
  );
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, by) => from + by);

const verdicts = phrases({
  id: 'verdict',
  claim: 'judgement',
  about: 'An adjective that judges people or their work.',
  lines: [
    '[ <judging> <noun>? <work> ]',
    '[ <judging> <role>|<team> ] <end>',
    '[ <weak> <adv>? <human-work> ] <end>',
    '[ <weak> use of ]',
    '[ <be> <adv>? <det> <adv>? wrong|bad|poor|terrible|questionable call|decision|choice|idea|move|judgement|judgment ] <end>',
    '[ <be> <adv>? <det> <adv>? <noun>? miss ] <end>',
    '[ <det> planning|human|process|management|leadership|supervision failure ] <end>',
    '<be> <adv>? <adv>? [ careless|reckless|negligent|incompetent|irresponsible|unprofessional|inexcusable|unacceptable|unforgivable|sloppy|shoddy|amateurish|slapdash|cavalier|inept|indefensible|disgraceful|shameful|foolish|foolhardy|abysmal|deplorable|laughable|pathetic|half-hearted|ill-considered|ill-advised|ill-judged|lackadaisical|thoughtless|unwise|misguided|stupid|idiotic ]',
    'was|were <adv>? [ rushed ] <punct>|and|but',
    '[ beyond belief|excuse|comprehension ]',
    '[ no excuse ] <prep>|<punct>|that',
    '[ hard|difficult to believe|excuse|forgive|justify ]',
    '[ of <adv>? substandard|poor|shoddy|abysmal|dismal|appalling quality|workmanship|standard ]',
    '[ <not> <be>? <adv>? <adv>? thought through|out ]',
    '[ poorly|badly thought <prep>? ]',
    '[ ill thought ]',
    '[ unqualified|incompetent <noun>? <role> ] <end>',
    '[ inadequate|insufficient|little|scant attention|care|diligence|thought|effort ]',
    '[ false|useless|ridiculous statements|statement|observation|claims|claim ]',
    '^ [ ~botch|bungle|mishandle|mismanage|misjudge|butcher <np> ]',
    '^ [ screwed|messed|cocked|fouled|ballsed up ]',
    '[ ~leave much|a to|lot be? ]',
    '[ below par ]',
    '[ <be> <adv>? slow to ~react|respond|notice|realise|realize|act|escalate|see|acknowledge|recognise|recognize|pick ]',
    '<be> <adv>? [ a|an <adv>? <noun>? joke|disgrace|shambles|farce|embarrassment|travesty|mockery|scandal|insult|dereliction ]',
    '<be> [ <adv>? beyond|plain|simply|just|downright|frankly|nothing <prep>? stupid|careless|reckless|foolish|silly|sloppy|negligent|idiotic|incompetent|lazy|irresponsible|unprofessional|amateurish|daft|dumb ]',
    '<be> <adv>? [ hasty|sloppy|rushed|careless|lazy|slapdash and <adv>? <judging>|<weak>|<bad> ]',
    '<be> <adv>? [ asinine|amateurish|dire|botched|daft|ham-fisted|inexcusably|half-baked|half-arsed|half-assed|a cop-out ] <end>',
    '[ ~read|look|feel|smell|seem like the work of <np> ]',
    '[ ~read|look like <np> who <do> <not> ~know|care|understand|read|think ]',
    '[ the work of amateurs|cowboys|people|somebody|someone|novices|children ]',
    '[ ~fall <adv>? short of <noun>? <det>? <noun>? standard|standards|expectation|expectations|professionalism ]',
    '[ <adv>? embarrassingly|shockingly|appallingly|woefully|painfully|criminally|scandalously|laughably|pitifully|inexcusably|hopelessly|depressingly thin|poor|slow|bad|weak|late|short|naive|sloppy|lax|careless|vague|inept ]',
    '[ <det>? <judging>|half-baked|rotten|shabby|slipshod|botched <noun>? affair|piece|job|effort|attempt|show|display|performance|excuse|judgement|judgment ]',
    '[ rotten|abysmal|dreadful|atrocious|lousy judgement|judgment|call|work|timing|planning|handover|decision ]',
    '[ amateur hour ]',
    '[ typical of <det> <noun>? <noun> ]',
    "[ not|n't|hardly what|how professionals|professional|grown-ups|engineers ]",
    '[ a|the low|new low point ]',
    '[ a|another fine example|mess ]',
    "[ <be> <adv>? not|n't good|professional enough|behaviour|behavior ] <end>",
    '[ left a lot|much to be? desired? ]',
    '[ <det> dereliction of ]',
    '[ a|the lazy|sloppy|careless way|habit ]',
    '[ shows|showed|betrays|betrayed|smacks|reeks of? <det>? <adv>? <judging>|<weak>|rotten|arrogance|contempt|incompetence|ignorance|laziness|complacency|amateurism ]',
    '[ no way to run ]',
    '[ ~defy|beggar belief|logic|explanation ]',
    '[ nothing short of reckless|negligent|scandalous|disgraceful|careless|shameful ]',
    '[ ~deserve better than ]',
    '[ not fit for ] <noun>? office|role|job|post',
  ],
  marks: [
    'Their handling of it was «a joke»',
    'The patch was «hasty and ill-judged»',
    'Keeping it there was «beyond stupid»',
    'a «sloppy review»',
    '«poor judgement»',
    'the response was «unprofessional»',
    'This «was the wrong call».',
  ],
  leaves: [
    'The joke of the day was on the status page.',
    'The restore was hasty? No, it took two hours.',
    'lazy evaluation',
    'bad gateway 502',
    'poor cache hit ratio 12%',
    'insufficient disk space',
    'Redis took a lazy approach to expiry here.',
    'The dumb switch in the warehouse has no port security.',
    'improper input validation (CWE-20)',
    "It wasn't careless.",
  ],
  when: (parse, match) => !isTechnical(parse, match) && !isDenied(parse, match.start),
});

const LAZY = set(`lazy dumb silly rushed improper slow insufficient inadequate lacking`);
const LAZY_WORK = set(
  `workaround review reviews reviewing change fix testing work people colleagues team developer developers engineer engineers engineering excuse habit thinking commit operator admin patch code coding contractor contractors planning job preparation release decision decisions care attention judgement judgment oversight supervision due_diligence training communication handling discipline diligence reaction response thought effort`,
);

const SLOW_MACHINES = set(`slow lazy bad insufficient inadequate`);

/** "lazy loading" is a technique; "lazy review" is a verdict; "slow response" may be either. */
function isTechnical(parse: SentenceParse, match: Match): boolean {
  const { words } = parse;
  const first = lowerAt(words, match.markStart);
  if (tagAt(words, match.markStart) !== 'noun') return false;
  if (phraseOver(parse, match.markStart)?.class === 'attacker') return true;
  if (SLOW_MACHINES.has(first) && lowerAt(words, match.markStart + 1) === 'response') return true;
  return LAZY.has(first) && match.markEnd - match.markStart > 1 && !LAZY_WORK.has(lowerAt(words, match.markEnd - 1));
}

const isDenied = ({ words }: SentenceParse, at: number): boolean =>
  words.slice(Math.max(0, at - 3), at + 3).some((word) => word.tag === 'neg' && word.lower !== 'neither') &&
  tagAt(words, at) !== 'neg';

const character = phrases({
  id: 'character',
  claim: 'judgement',
  about: 'A habit or character is said of somebody.',
  lines: [
    '[ as usual|always <punct>? <agent> ]',
    '[ once|yet again <punct>? <agent> ]',
    '[ <others> <adv>? always|constantly|continually|forever|routinely|habitually|invariably <verb> ]',
    '[ <staff>|they never <duty> ] <np>? $',
    '[ <others> <adv>? ~have <det> <noun>? habit|history|record|tendency of|for|to <np>|<ing>? ]',
    '[ <not> the first|only time that? <agent> ]',
    '[ typical|characteristic of|for <others> ]',
    '[ typical <staff> ] <end>',
    '[ that is typical ]',
    '[ known|notorious|infamous to|for <be>? <trait>|<ing>|careless|being ]',
    '[ ~keep <ing> the same <noun> ]',
    '[ keeps|kept making <det> <noun>? mistakes|errors|mistake ]',
    '[ bad|poor|wrong|careless|cavalier attitude ]',
    "[ <do> n't|not take <np> <adv>? seriously ]",
    '[ ~fail to take <np> seriously ]',
    '[ repeat|serial|habitual ~offender|clicker ]',
    "[ <do> n't|not care about ]",
    "[ could|can not|n't be bothered|arsed|trusted ]",
    '[ <others> <be> in the habit of ]',
    '[ in the habit of ] <ing>',
    '[ <others> <be> <adv>? incapable|unable of ]',
    '[ a pattern of <np> ] by|from',
    '[ <be> <adv>? always|never on|in|around|there|late|careful ]',
    '[ yet again nobody ]',
  ],
  marks: ['«As usual, ops» was late', '«He always skips» tests', '«typical of that team»', 'a «repeat offender»'],
  leaves: [
    'users never see these pods',
    'The job always runs at 02:00',
    'The retry never succeeds',
    'This class of incident occurred again',
    'as usual traffic pattern',
    'We always page the secondary.',
  ],
});

export const JUDGEMENTS: readonly Construction[] = [adverb, verdicts, character];
