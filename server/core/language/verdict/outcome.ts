import { BAD_STATES, FAILING, LOST, RUIN } from '../lexicon/outcomes.ts';
import { BE } from '../lexicon/function-words.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, SentenceParse } from '../grammar/sentence.ts';
import { isHuman, lowerAt, tagAt } from '../grammar/words.ts';
import { pattern } from '../pattern/pattern.ts';
import { matchesWithin } from '../pattern/search.ts';

const ONWARD = set(`and so which that then until whereupon`);
const REACH = 40;

/** "… and rack 14 went dark", "… so the first run truncated 41 tables": what the deed led to is told as a clause of its own. */
export function endsBadly(parse: SentenceParse, clause: Clause): boolean {
  const from = clause.group.end;
  const to = Math.min(parse.words.length, from + REACH);
  if (matchesWithin(TAILS, parse, { from, to })) return true;
  return parse.clauses.some(
    (other) =>
      other.group.start >= clause.end && other.group.start < to && isOnward(parse, other) && goesWrong(parse, other),
  );
}

const TAILS = [
  '<punct> no <noun> <noun>? for <np>',
  '<punct> <adv>? <num> <noun> no <noun>',
  '<punct> <adv>? <num> ~hour|minute|min|day|second of <noun>? ~outage|downtime|error|timeout|silence|darkness|refund|decline|failure|5xx|502|503|500|404',
  'and|, then|so|hence a full <noun>',
  '<punct> and with it <np>',
  'with <np> still ~attached|open|running|live|mounted|rebuilding|connected|writing|logged|syncing|inside|in',
  '<punct> ~page|alert|alarm|queue|ticket|inbox|board unread|unseen|unanswered|red|silent|dark',
].map(pattern);

/** What follows is a result: not a ground, a time or a contrast. */
function isOnward({ words }: SentenceParse, { subject, group, link }: Clause): boolean {
  if (group.modal !== undefined) return false;
  if (link === 'absolute') return true;
  const start = Math.min(subject?.start ?? group.start, group.start);
  const opener = lowerAt(words, start - 1);
  return ONWARD.has(opener) || (tagAt(words, start - 1) === 'punct' && opener !== '(');
}

/** A thing fails, or comes to be in a bad state. */
function goesWrong(parse: SentenceParse, { subject, group, object }: Clause): boolean {
  const { words } = parse;
  if (subject !== undefined && isHuman(subject) && !subject.served) return false;
  if (group.negated) return NEEDED.has(group.lemma);
  if (FAILING.has(group.lemma) || failsByPassive(group)) return true;
  if (RUIN.has(group.lemma)) return group.passive || object !== undefined;
  return turnsBad(words, group) || comesOff(words, group, subject);
}

/** "went dark", "was gone" */
const turnsBad = (words: SentenceParse['words'], { main, lemma, end }: Clause['group']): boolean =>
  lowerAt(words, main) === 'gone' ||
  ((BE.has(lowerAt(words, main)) || TURNING.has(lemma)) &&
    words
      .slice(end, end + 4)
      .some(({ lower }) => BAD_STATES.has(lower) && !(STEADY.has(lemma) && GOOD_WHEN_STEADY.has(lower))));

const STEADY = set(`stay remain keep`);
/** "ran dry" is bad, "stayed dry" is not. */
const GOOD_WHEN_STEADY = set(`dry open quiet full cold locked`);

/** "birds were culled", "doses were discarded", "the hall had to be cleared". */
const failsByPassive = ({ passive, lemma }: Clause['group']): boolean => passive && LOST.has(lemma);

const HARMFUL = set(`loop error crash outage leak failure flood alarm siren fuse breaker fire smoke`);

/** "the crash loop came back", "every siren went off", "the main fuse went". */
function comesOff(words: SentenceParse['words'], { lemma, end }: Clause['group'], subject: Clause['subject']): boolean {
  if (lemma !== 'go' && lemma !== 'come' && lemma !== 'have') return false;
  const next = lowerAt(words, end);
  if (lemma === 'have') return next === 'to' && lowerAt(words, end + 1) === 'be';
  if (next === 'with' && lowerAt(words, end + 1) === 'it') return true;
  return subject !== undefined && HARMFUL.has(lowerAt(words, subject.head)) && ['back', 'off', '', '.'].includes(next);
}

const TURNING = set(`go become turn get come run stay sit remain fall be read show sound keep`);
const NEEDED = set(
  `come start boot mount work respond recover resolve return answer load open finish complete print reach run fit match arrive balance show play ring sound`,
);
