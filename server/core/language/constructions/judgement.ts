import type { Frame } from '../reading.ts';
import { words as set } from '../lexicon/words.ts';
import { JUDGING_ADVERBS } from '../lexicon/adjectives.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { agentOf, NO_AGENT, spanOf } from './frame.ts';
import { phrases } from './phrases.ts';
import { isMentioned, isNegated } from './taken-back.ts';
import { CHARACTER, VERDICTS } from './judgement.table.ts';
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
      if (at !== undefined && actor?.nobody !== true && judgesPeople(lowerAt(parse.words, at), actor))
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
  lines: VERDICTS,
  marks: [
    'Their handling of it «was a joke»',
    'The patch was «hasty and ill-judged»',
    'Keeping it there «was beyond stupid»',
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
  when: (parse, match) =>
    !isTechnical(parse, match) &&
    !isOfAttackers(parse, match) &&
    !isNegated(parse, match) &&
    !isMentioned(parse, match),
});

const LAZY = set(`lazy dumb silly rushed improper slow insufficient inadequate lacking`);
const LAZY_WORK = set(
  `workaround review reviews reviewing change fix testing work people colleagues team developer developers engineer engineers engineering excuse habit thinking commit operator admin patch code coding contractor contractors planning job preparation release decision decisions care attention judgement judgment oversight supervision due_diligence training communication handling discipline diligence reaction response thought effort`,
);

const SLOW_MACHINES = set(`slow lazy bad insufficient inadequate`);

/** "lazy loading" is a technique; "lazy review" is a verdict; "slow response" may be either. */
function isTechnical(parse: SentenceParse, match: Match): boolean {
  const { words } = parse;
  const at = match.markStart + (tagAt(words, match.markStart) === 'det' ? 1 : 0);
  const first = lowerAt(words, at);
  if (tagAt(words, at) !== 'noun') return false;
  if (phraseOver(parse, at)?.class === 'attacker') return true;
  if (SLOW_MACHINES.has(first) && lowerAt(words, at + 1) === 'response') return true;
  return LAZY.has(first) && match.markEnd - at > 1 && !LAZY_WORK.has(lowerAt(words, match.markEnd - 1));
}

/** "The attackers' phishing page was sloppy." */
const isOfAttackers = ({ phrases: all }: SentenceParse, { start }: Match): boolean =>
  all.some((phrase) => phrase.class === 'attacker' && phrase.start <= start);

const character = phrases({
  id: 'character',
  claim: 'judgement',
  about: 'A habit or character is said of somebody.',
  lines: CHARACTER,
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
