import { JUDGING_ADVERBS } from '../lexicon/adjectives.ts';
import { words as set } from '../lexicon/words.ts';
import { DUTIES, HUMAN_ONLY } from '../lexicon/verbs.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import { isHuman, lowerAt, tagAt, textAt } from '../grammar/words.ts';
import { pattern } from '../pattern/pattern.ts';
import { matchesWithin } from '../pattern/search.ts';
import { isCauseContext } from './context.ts';
import { isBlessed, isDangerous, isProcedural } from './danger.ts';
import {
  disclosesSecret,
  hasBadObject,
  hasBadOutcome,
  hasBenignObject,
  hasConsequence,
  hasGoodPurpose,
  hasHarmCue,
  hasRepairCue,
  hasVitalObject,
  isExculpated,
  loosensGuard,
  patientOf,
} from './cues.ts';
import { isFault, isOmission, isServedFault } from './faults.ts';
import { isIdiomaticFault } from './idioms.ts';
import { isReproached } from './reproach.ts';
import { isOmittedDuty } from './omission.ts';
import { openerOf } from './opener.ts';

/** A clause with the human who acts in it. */
export interface Deed {
  readonly parse: SentenceParse;
  readonly clause: Clause;
  readonly agent: Phrase;
}

/** True when the clause makes its agent the cause of harm: agent x predicate x modifiers x polarity. */
export function isBlame(deed: Deed): boolean {
  const { parse, clause, agent } = deed;
  if (!mayBeBlamed(deed) || (isUnreal(parse, clause) && !isUnwilling(parse, clause)) || !isBlameable(deed))
    return false;
  if (isRehearsed(parse, clause) || isTakenBack(parse, clause)) return false;
  return !isExculpated(parse, Math.min(agent.start, clause.group.start));
}

const REHEARSALS = ['<det>|in|during ~drill|exercise|simulation|tabletop|rehearsal|wargame|game-day'].map(pattern);

/** "The drill had Karim pull a live disk": nothing happened. */
const isRehearsed = (parse: SentenceParse, { group }: Clause): boolean =>
  matchesWithin(REHEARSALS, parse, { from: Math.max(0, group.start - NEARBY), to: group.start });

const NEARBY = 14;
const DENIALS = [
  '<punct> which|that|this <be> <not> <adv>? so|true|right|correct|accurate|case',
  '<punct> which|that|this <be> untrue|false|wrong|incorrect|nonsense',
].map(pattern);

/** "… that an intern had caused it, which is not so" */
const isTakenBack = (parse: SentenceParse, { group, end }: Clause): boolean =>
  matchesWithin(DENIALS, parse, { from: group.end, to: Math.min(parse.words.length, end + 8) });

const WILLING = set(
  `authorise authorize approve sign agree answer let listen release pay hand give open wait take move allow grant act budge help budget stop pick hear share accept talk`,
);

/** "The manager would not authorise the call-out": a refusal that happened. */
const isUnwilling = ({ groups }: SentenceParse, { group }: Clause): boolean =>
  group.modal === 'would' &&
  group.negated &&
  !group.perfect &&
  WILLING.has(group.lemma) &&
  groups.every(({ modal, perfect }) => modal !== 'would' || !perfect);

function isBlameable(deed: Deed): boolean {
  const { parse, clause, agent } = deed;
  if (isUnwilling(parse, clause)) return isHuman(agent) && !agent.served && !agent.nobody;
  if (clause.group.negated || agent.nobody) return isOmittedDuty(deed);
  return isServed(deed) ? isServedFault(parse, clause) : isDoneBy(deed);
}

const isServed = (deed: Deed): boolean => deed.agent.served || (deed.agent.class === 'unknown' && servesThey(deed));

const isDoneBy = (deed: Deed): boolean =>
  deed.agent.class === 'organisation' && isNamed(deed) ? isHumanOnly(deed.clause) : isHarmful(deed);

const mayBeBlamed = (deed: Deed): boolean =>
  isHuman(deed.agent) || (lowerAt(deed.parse.words, deed.agent.start) === 'they' && isTheyHuman(deed));

/** "They" is a person where nothing else in the sentence could be meant and the deed is one of people. */
function isTheyHuman(deed: Deed): boolean {
  const { parse, clause, agent } = deed;
  const before = parse.phrases.filter((phrase) => phrase.end <= agent.start);
  if (before.some((phrase) => phrase.class === 'attacker')) return false;
  if (before.some(isOther)) return !clause.group.negated || !servesThey(deed);
  if (before.some((phrase) => phrase.class === 'system')) return false;
  return isHumanDeed(deed) || (before.length === 0 && isDangerous(parse, clause));
}

/** Nothing but people leaves a duty undone or commits a fault. */
function isHumanDeed({ clause }: Deed): boolean {
  const omitted = clause.group.negated && DUTIES.has((clause.complement ?? clause.group).lemma);
  return omitted || clause.class === 'fault' || clause.class === 'omission';
}

const isOther = (phrase: Phrase): boolean => isHuman(phrase) && phrase.class !== 'first-person';

/** "They" are those who are served: "users … they". */
const servesThey = ({ parse, agent }: Deed): boolean =>
  parse.phrases.findLast((phrase) => phrase.end <= agent.start && isOther(phrase))?.served === true;

/** A company by its name, not "the vendor". */
const isNamed = ({ parse, agent }: Deed): boolean =>
  tagAt(parse.words, agent.start) !== 'det' && textAt(parse.words, agent.head) !== lowerAt(parse.words, agent.head);

const isHumanOnly = ({ group, particle, class: of }: Clause): boolean =>
  HUMAN_ONLY.has(group.lemma) || (particle !== undefined && of === 'fault');

const CONDITIONS = set(`if unless whether lest`);
const GENERAL_OPENERS = set(`when whenever until after before once while that who`);

/** A modal, a condition, a question, a habit: not something that somebody did. */
function isUnreal(parse: SentenceParse, { group, link }: Clause): boolean {
  if (group.modal !== undefined) return true;
  const opener = openerOf(parse, group, link);
  return CONDITIONS.has(opener) || (group.tense === 'present' && !group.perfect && GENERAL_OPENERS.has(opener));
}

/** Not negated, real, human: does the deed harm? */
function isHarmful(deed: Deed): boolean {
  const { parse, clause } = deed;
  if (isHarmless(parse, clause)) return false;
  if (isIdiomaticFault(parse, clause) || isJudged(parse, clause) || isReproached(parse, clause)) return true;
  if (hasGoodPurpose(parse, clause) && !hasRepairCue(parse, clause))
    return clause.class === 'omission' && clause.complement !== undefined;
  if (DEEDS.has(clause.class) && isBlessed(parse, clause)) return false;
  return HARM_BY_CLASS[clause.class](deed);
}

const isHarmless = (parse: SentenceParse, clause: Clause): boolean =>
  startsWork(parse, clause) ||
  leavesJob(parse, clause) ||
  isExchange(parse, clause) ||
  harmsNothing(parse, clause) ||
  isRepairInARow(parse, clause) ||
  (clause.class !== 'omission' && isProcedural(parse, clause));

/** Deeds that are as often good. */
const DEEDS = set(`neutral destructive response`);

const EXCHANGING = set(`swap change exchange replace trade`);

const EMPLOYERS = set(
  `company firm team organisation organization business job post role project department bank school hospital`,
);

/** "The DBA had left the company in 2021." */
const leavesJob = ({ words }: SentenceParse, { group, object }: Clause): boolean =>
  group.lemma === 'leave' && object !== undefined && EMPLOYERS.has(lowerAt(words, object.head));

/** "swapped the failed feed for the spare": a repair. */
const isExchange = (parse: SentenceParse, clause: Clause): boolean =>
  EXCHANGING.has(clause.group.lemma) && hasBenignObject(parse, clause) && !hasRepairCue(parse, clause);

/** "misread nothing", "lost no dose" */
const harmsNothing = ({ words }: SentenceParse, { class: of, object }: Clause): boolean =>
  of === 'fault' && object !== undefined && ['nothing', 'no', 'none'].includes(lowerAt(words, object.start));

/** "caught the mismatch, pulled the canary": one more step of the same response. */
function isRepairInARow(parse: SentenceParse, clause: Clause): boolean {
  if (clause.link !== 'coordinated' || !STEPS.has(clause.class) || hasRepairCue(parse, clause)) return false;
  const before = parse.clauses.findLast(
    ({ group, subject }) => group.end <= clause.group.start && subject?.start === clause.subject?.start,
  );
  return before?.class === 'response' && !before.group.negated && !hasConsequence(parse, clause);
}

const STEPS = set(`neutral destructive`);

/** What makes a deed of each class harm. */
const HARM_BY_CLASS: Readonly<Record<Clause['class'], (deed: Deed) => boolean>> = {
  omission: ({ parse, clause }) => isOmission(parse, clause),
  fault: ({ parse, clause }) =>
    !((clause.particle !== undefined || CLEANSING.has(clause.group.lemma)) && hasBenignObject(parse, clause)) &&
    isFault(parse, clause),
  destructive: (deed) =>
    (!hasBenignObject(deed.parse, deed.clause) || hasRepairCue(deed.parse, deed.clause)) && isLoss(deed),
  neutral: (deed) => hasObjectOrPlace(deed.clause) && (isRisky(deed) || isDangerous(deed.parse, deed.clause)),
  response: ({ parse, clause }) =>
    (RISKY_REPAIRS.has(clause.group.lemma) && hasRepairCue(parse, clause)) ||
    (MANUAL_REPAIRS.has(clause.group.lemma) && isDangerous(parse, clause)),
  epistemic: ({ parse, clause }) => hasWrongAdverb(parse, clause),
  stative: () => false,
};

/** What is done to an infected host is a repair. */
const CLEANSING = set(`wipe destroy nuke erase brick trash scramble kill override bypass ignore`);

const isLoss = ({ parse, clause, agent }: Deed): boolean =>
  hasVitalObject(parse, clause) ||
  hasContext(parse, clause) ||
  isPasserBy(parse, clause, agent) ||
  isDangerous(parse, clause);

const hasContext = (parse: SentenceParse, clause: Clause): boolean =>
  hasHarmCue(parse, clause) ||
  hasConsequence(parse, clause) ||
  isCauseContext(parse, clause) ||
  hasBadOutcome(parse, clause);

const isRisky = ({ parse, clause, agent }: Deed): boolean =>
  hasBadObject(parse, clause) ||
  disclosesSecret(parse, clause) ||
  loosensGuard(parse, clause) ||
  isColoured(parse, clause, agent) ||
  hasContext(parse, clause);

const hasObjectOrPlace = (clause: Clause): boolean =>
  patientOf(clause) !== undefined || clause.group.passive || clause.end > clause.group.end;

const COLOURS = set(
  `junior inexperienced untrained careless offshore intern trainee apprentice newbie rookie clueless incompetent`,
);

/** "made by a junior developer": who did it is told for a reason. */
const isColoured = ({ words }: SentenceParse, { by, group }: Clause, agent: Phrase): boolean =>
  by !== undefined &&
  (words.slice(agent.start, agent.end).some((word) => COLOURS.has(word.lower)) ||
    (SOMEONE.has(lowerAt(words, agent.head)) && !ROUTINE.has(group.lemma)));

const SOMEONE = set(`someone somebody contractor consultant freelancer temp vendor supplier reseller`);
/** Done by somebody in any week. */
const ROUTINE = set(
  `approve sign schedule plan write install design build introduce create add make assign choose order buy pick open own start run use send submit post publish share draw draft test name label configure set deploy ship deliver supply provision recommend request`,
);

const PASSERS_BY = set(`consultant contractor freelancer temp intern student trainee apprentice vendor subcontractor`);

/** "a consultant who commented out the handler": whose deed it was is told beside the thing that broke. */
const isPasserBy = ({ words }: SentenceParse, { link }: Clause, agent: Phrase): boolean =>
  link === 'relative' &&
  PASSERS_BY.has(lowerAt(words, agent.head)) &&
  ['a', 'an'].includes(lowerAt(words, agent.start));

const ASPECTS = set(`start begin continue resume try go`);

/** "starts looking through the logs": what follows is what is done. */
const startsWork = ({ groups }: SentenceParse, { group }: Clause): boolean =>
  ASPECTS.has(group.lemma) && groups.some((other) => other.start === group.end && other.kind === 'ing');

const WEAK_JUDGEMENTS = set(`improperly wrongly inappropriately`);

/** "acted recklessly", "blindly merged": the adverb is the verdict. */
const isJudged = ({ words }: SentenceParse, { group, end }: Clause): boolean =>
  words.slice(group.start, end).some((word) => JUDGING_ADVERBS.has(word.lower) && !WEAK_JUDGEMENTS.has(word.lower));

/** Response work that can itself go wrong: "restored the wrong snapshot". */
const RISKY_REPAIRS = set(`
  restore rebuild page contact notify call rotate renew revert rollback roll perform complete respond react reboot recover
  escalate acknowledge answer bring turn switch scale hand pick fail spin clean block reply recreate reimage fix`);

/** Work of response that is as often daily work: closing a ticket, clearing a signal. */
const MANUAL_REPAIRS = set(`
  restore close clear sign answer fail acknowledge test file reimage rotate rebuild replace rewrite send notify tell hand block switch
  turn log dial match wake reload drain finish complete renew revert`);

const WRONG = set(`wrongly incorrectly mistakenly falsely erroneously blindly naively foolishly`);
const hasWrongAdverb = ({ words }: SentenceParse, { group }: Clause): boolean =>
  words.slice(group.start, group.end + 1).some((word) => WRONG.has(word.lower));
