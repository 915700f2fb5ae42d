import type { Frame } from '../reading.ts';
import { words as set } from '../lexicon/words.ts';
import { DUTIES } from '../lexicon/verbs.ts';
import type { Clause, SentenceParse } from '../grammar/sentence.ts';
import type { Construction } from './construction.ts';
import { clauseFrame } from './frame.ts';
import { phrases } from './phrases.ts';
import { lowerAt, tagAt } from '../grammar/words.ts';

const HUMAN: ReadonlySet<string> = new Set(['person', 'role', 'team', 'organisation', 'first-person']);
const UNREAL = set(`should could might ought would must 'd`);
const GENERIC = set(`anyone anybody everyone everybody whoever`);
const REMEDIES = set(`avoid prevent catch notice detect discover find identify spot mitigate report review test check escalate communicate raise address handle reduce flag fix resolve`);

/** "should have known", "could have checked", "was supposed to run". */
const modal: Construction = {
  id: 'should-have',
  claim: 'counterfactual',
  about: 'What somebody should, could or would have done.',
  marks: ['«The engineer should have known»', '«They could have checked» the dashboard', '«She was supposed to run» the checklist', 'the bug «should have been reported» on the list'],
  leaves: ['The alert should have fired at 90%', 'Alice should have access to the dashboard.', 'Anya could not have known about the flag.', 'anyone could have minted unbounded ETH', 'so they could have tested their scenarios too', 'Engineers should be able to see the failed alert.'],
  *find(parse): Iterable<Frame> {
    for (const clause of parse.clauses) {
      if (!isUnreal(parse, clause) || isPurpose(parse, clause)) continue;
      if (clause.group.negated && clause.group.modal !== 'should' && clause.group.modal !== 'ought') continue;
      if (clause.group.modal === 'would' && !hasCondition(parse)) continue;
      if (clause.subject?.served === true && clause.group.modal !== 'should') continue;
      if (isLuck(parse, clause)) continue;
      const agent = clause.by ?? clause.subject;
      if (agent === undefined || !concernsPeople(parse, clause)) continue;
      yield clauseFrame(parse, clause, { agent, construction: 'should-have', claim: 'counterfactual' });
    }
  },
};

function isUnreal({ words }: SentenceParse, { group }: Clause): boolean {
  if (group.modal !== undefined && UNREAL.has(group.modal) && group.perfect) return true;
  const helpers = words.slice(group.start, group.main).map((word) => word.lower);
  return (helpers.includes('was') || helpers.includes('were')) && helpers.includes('supposed') && helpers.includes('to');
}

const hasCondition = ({ words }: SentenceParse): boolean => words.some((word) => CONDITIONS.has(word.lower));
const CONDITIONS = set(`if had with without unless were`);
const isLuck = ({ words }: SentenceParse, { group, end }: Clause): boolean => words.slice(group.end, end).some((word) => word.lower === 'later' || word.lower === 'worse');

/** People act, or what was to be done is work of people: "should have been reported". */
function concernsPeople({ words }: SentenceParse, clause: Clause): boolean {
  const { subject, by, group } = clause;
  const agent = by ?? subject;
  if (agent === undefined || GENERIC.has(lowerAt(words, agent.head))) return false;
  if (HUMAN.has(agent.class)) return !(group.passive && by === undefined) || REMEDIES.has(group.lemma);
  const lower = lowerAt(words, agent.start);
  if (lower === 'they' || lower === 'you') return !group.passive && (DUTIES.has(group.lemma) || lower === 'you' || agent.start < 3);
  if (agent.class === 'attacker') return false;
  return group.passive && by === undefined && REMEDIES.has(group.lemma) && clause.link !== 'relative' && group.modal !== 'would' && group.modal !== 'might';
}

/** "so they could have tested": a purpose, not a reproach. */
function isPurpose({ words }: SentenceParse, { subject, group }: Clause): boolean {
  const before = lowerAt(words, Math.min(subject?.start ?? group.start, group.start) - 1);
  return before === 'so' || (before === 'that' && lowerAt(words, Math.min(subject?.start ?? group.start, group.start) - 2) === 'so');
}

/** "If Maria had read …, would have", "Had we tested": an unreal past with people or parts in it. */
const conditional: Construction = {
  id: 'if-had',
  claim: 'counterfactual',
  about: 'A condition on a past that did not happen.',
  marks: ['«If Maria had read» the runbook, the outage would have been avoided.', '«Had we reviewed» the change, this would not have happened', '«If they had followed» the runbook'],
  leaves: ['If launch fails, BinderHub should call stop', 'If you are affected, rotate your keys', 'If exploited, this vulnerability would allow anyone to mint ETH'],
  *find(parse): Iterable<Frame> {
    for (const clause of parse.clauses) {
      const opener = openerAt(parse, clause);
      if (opener === undefined || clause.subject === undefined) continue;
      const frame = clauseFrame(parse, clause, { agent: clause.subject, construction: 'if-had', claim: 'counterfactual' });
      yield { ...frame, at: { start: parse.words[opener]?.token.at.start ?? frame.at.start, end: frame.at.end } };
    }
  },
};

function openerAt(parse: SentenceParse, { group, subject, link }: Clause): number | undefined {
  const { words } = parse;
  if (subject === undefined || subject.class === 'attacker') return undefined;
  const human = HUMAN.has(subject.class) || lowerAt(words, subject.start) === 'they';
  if (link === 'question') return lowerAt(words, group.start) === 'had' && (human || hasUnrealMain(parse)) && tagAt(words, group.start - 1) !== 'sub' ? group.start : undefined;
  const at = subject.start - 1;
  if (lowerAt(words, at) !== 'if' || subject.start > group.start) return undefined;
  if (group.perfect && lowerAt(words, group.start) !== 'has' && lowerAt(words, group.start) !== 'have' && !EXPLOITS.has(group.lemma)) return hasUnrealMain(parse) || (human && isAlone(parse)) ? at : undefined;
  return group.tense === 'past' && human && hasUnrealMain(parse) ? at : undefined;
}

const EXPLOITS = set(`exploit abuse attack`);
/** A condition that stands by itself: "If they had followed the runbook". */
const isAlone = ({ groups }: SentenceParse): boolean => groups.filter((group) => group.kind === 'finite').length === 1;

const hasUnrealMain = ({ groups }: SentenceParse): boolean =>
  groups.some((group) => group.perfect && (group.modal === 'would' || group.modal === 'could' || group.modal === 'might'));

const setPhrases = phrases({
  id: 'hindsight-phrase',
  claim: 'counterfactual',
  about: 'Set phrases of the past that might have been.',
  lines: [
    '[ if only ]',
    '[ in hindsight|retrospect ] <punct>? ... <past>|<be>|would|could',
    '[ with <det>? benefit of hindsight ]',
    '[ with hindsight ]',
    '[ with the benefit of ]',
    '[ were it not for <np> <ing>? ]',
    '[ had it not been for <np> ]',
    '[ could|would|might have <adv>? been <adv>? avoided|prevented|averted|avoidable|preventable ]',
    '[ could|would|might have <adv>? been <adv>? faster|quicker|sooner|shorter|easier|caught|detected|discovered|noticed|mitigated|reduced|better ]',
    '[ it would have been <adv>? better|wise|wiser|useful|nice|helpful|prudent|good|best|easier ]',
    '[ would|should have been better ]',
    '[ with better|more|proper|adequate|sufficient <noun>|<ing> <noun>? ] ... would|could',
    '[ <anyone> needed to have <part> ]',
    '[ should of|have <adv>? known ]',
    '[ should of ]',
    '[ <anyone> ~have only to ]',
    '[ all <anyone> had to do ]',
    '[ <anyone> only had to ]',
    '[ <anyone> would <adv>? have done well to ]',
    '[ would have done better ]',
    '[ <anyone> had every opportunity|chance ]',
    '[ <be> entirely? avoidable|preventable ] ',
    '[ <others> <be> expected to have ]',
  ],
  marks: ['«If only» we had tested it', '«In hindsight» it was a bad idea', 'This «could have been avoided» by reading the docs'],
  leaves: ['What could have gone better?', 'the bounty would have paid $2M', 'This could have enabled an attacker to run a loop', 'jobs would have been unable to merge'],
});

export const COUNTERFACTUALS: readonly Construction[] = [conditional, modal, setPhrases];
