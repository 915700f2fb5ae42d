import { words as set } from '../lexicon/words.ts';
import { JUDGING_ADVERBS } from '../lexicon/adjectives.ts';
import { HARMS } from '../lexicon/nouns.ts';
import { DUTIES, HUMAN_ONLY, INTRANSITIVE_FAULTS } from '../lexicon/verbs.ts';
import type { Clause, Phrase, SentenceParse, VerbGroup } from '../grammar/sentence.ts';
import { singularOf } from '../morphology/forms.ts';
import { hasBadObject, hasBenignObject, hasConsequence, hasGoodPurpose, hasHarmCue, hasRepairCue, hasVitalObject, isExculpated, patientOf } from './cues.ts';
import { isCauseContext } from './context.ts';
import { isIdiomaticFault } from './idioms.ts';
import { lowerAt, phraseOver, tagAt, textAt } from '../grammar/words.ts';

/** A clause with the human who acts in it. */
export interface Deed {
  readonly parse: SentenceParse;
  readonly clause: Clause;
  readonly agent: Phrase;
}

/** True when the clause makes its agent the cause of harm: agent x predicate x modifiers x polarity. */
export function isBlame(deed: Deed): boolean {
  const { parse, clause, agent } = deed;
  if (!mayBeBlamed(deed) || isUnreal(parse, clause)) return false;
  if (isExculpated(parse, Math.min(agent.start, clause.group.start))) return false;
  if (clause.group.negated || agent.nobody) return isOmittedDuty(deed);
  if (agent.class === 'unknown' && servesThey(deed)) return isServedFault(deed);
  if (agent.class === 'organisation' && !isPlainOrganisation(deed)) return isHumanOnly(clause);
  if (agent.served) return isServedFault(deed);
  return isHarmful(deed);
}

const BLAMEABLE: ReadonlySet<string> = new Set(['person', 'role', 'team', 'organisation', 'first-person']);

function mayBeBlamed({ parse, clause, agent }: Deed): boolean {
  if (BLAMEABLE.has(agent.class)) return true;
  return lowerAt(parse.words, agent.start) === 'they' && isTheyHuman({ parse, clause, agent });
}

/** "They" is a person where nothing else in the sentence could be meant and the deed is one of people. */
function isTheyHuman({ parse, clause, agent }: Deed): boolean {
  const before = parse.phrases.filter((phrase) => phrase.end <= agent.start);
  if (before.some((phrase) => phrase.class === 'attacker')) return false;
  if (before.some((phrase) => BLAMEABLE.has(phrase.class) && phrase.class !== 'first-person')) return !clause.group.negated || !servesThey({ parse, clause, agent });
  if (before.some((phrase) => phrase.class === 'system')) return false;
  const negatedDuty = clause.group.negated && DUTIES.has((clause.complement ?? clause.group).lemma);
  return negatedDuty || clause.class === 'fault' || clause.class === 'omission';
}

/** "They" are those who are served: "users … they". */
const servesThey = ({ parse, agent }: Deed): boolean =>
  parse.phrases.findLast((phrase) => phrase.end <= agent.start && BLAMEABLE.has(phrase.class) && phrase.class !== 'first-person')?.served === true;

const isPlainOrganisation = ({ parse, agent }: Deed): boolean => tagAt(parse.words, agent.start) === 'det' || textAt(parse.words, agent.head) === lowerAt(parse.words, agent.head);

/** A modal, a condition, an order or a habit: not something that somebody did. */
function isUnreal(parse: SentenceParse, { group, link }: Clause): boolean {
  if (group.modal !== undefined) return true;
  const opener = openerOf(parse, group, link);
  if (CONDITIONS.has(opener)) return true;
  return group.tense === 'present' && !group.perfect && GENERAL_OPENERS.has(opener);
}

const CONDITIONS = set(`if unless whether lest`);
const GENERAL_OPENERS = set(`when whenever until after before once while that who`);

/** The word that opens the clause: a subordinator before its subject. */
function openerOf({ words, phraseAt, phrases }: SentenceParse, group: VerbGroup, link: Clause['link']): string {
  const subject = phraseOver({ phrases, phraseAt }, group.start - 1);
  let at = (subject?.start ?? group.start) - 1;
  while (tagAt(words, at) === 'adv') at--;
  if (tagAt(words, at) === 'sub' || tagAt(words, at) === 'prep') return lowerAt(words, at);
  return link === 'question' && tagAt(words, group.start - 1) !== 'sub' ? 'whether' : '';
}

/** "did not check", "never tested", "nobody read": a duty left undone. What somebody did not break clears them. */
function isOmittedDuty({ parse, clause, agent }: Deed): boolean {
  const verb = clause.complement !== undefined && SOFT_HEADS.has(clause.group.lemma) ? clause.complement : clause.group;
  if (clause.group.negated && agent.nobody) return false;
  if (agent.nobody && openerOf(parse, clause.group, clause.link) === 'so') return false;
  if (clause.by !== undefined && INDEFINITE.has(lowerAt(parse.words, agent.start))) return false;
  if (verb.lemma === 'use') return clause.object !== undefined && parse.words.slice(clause.object.start, clause.object.end).some((word) => AIDS.has(word.lower));
  if (agent.served) return SERVED_DUTIES.has(verb.lemma) && agent.class !== 'organisation';
  if (clause.group.lemma === 'bother') return true;
  if (!DUTIES.has(verb.lemma) && !(clause.particle !== undefined && clause.class === 'response')) return false;
  if (BARE_DUTIES.has(verb.lemma)) return isWilfulLack(parse, clause, verb.lemma);
  if (SILENT_NEEDS_OBJECT.has(verb.lemma) && clause.object === undefined && lowerAt(parse.words, verb.end) !== 'that') return clause.end > verb.end;
  return true;
}

const INDEFINITE = set(`another any anyone anybody a an second someone`);
const AIDS = set(`checklist runbook playbook procedure template staging flag dry-run script wizard form process protocol change-freeze tool canary`);
const SOFT_HEADS = set(`bother think care want try remember take manage`);
const SERVED_DUTIES = set(`think read follow check bother care report`);
const BARE_DUTIES = set(`know realise realize recognise recognize add use give have leave pass commit copy pick push deploy`);
const SILENT_NEEDS_OBJECT = set(`run use set add pin use`);

/** "did not know what they were doing" is a verdict; "did not know about the flag" is a fact. */
function isWilfulLack({ words }: SentenceParse, clause: Clause, lemma: string): boolean {
  if (lemma === 'know') return lowerAt(words, clause.group.end) === 'what' || lowerAt(words, clause.group.end) === 'how';
  return lemma !== 'realise' && lemma !== 'realize' && lemma !== 'have' && lemma !== 'recognise' && lemma !== 'recognize' && clause.object !== undefined;
}

const isHumanOnly = ({ group, particle, class: of }: Clause): boolean => HUMAN_ONLY.has(group.lemma) || (particle !== undefined && of === 'fault');

/** Users are blamed for their own faults; what fails for them is impact. */
function isServedFault({ clause, parse }: Deed): boolean {
  if (clause.class === 'fault') return !IMPACT_VERBS.has(clause.group.lemma) && clause.group.tense !== 'present';
  if (SERVED_DEEDS.has(clause.group.lemma)) return clause.group.tense === 'past' && matchesPhish(parse, clause);
  return clause.group.lemma === 'forget' || clause.group.lemma === 'neglect';
}

const IMPACT_VERBS = set(`lose break crash expose miss corrupt leak cause trigger violate breach bypass overwrite hit panic`);
const SERVED_DEEDS = set(`click open enter run download install share approve disclose reply`);
const matchesPhish = ({ words }: SentenceParse, { group, end }: Clause): boolean =>
  words.slice(group.end, end).some((word) => BAIT.has(word.lower));
const BAIT = set(`phishing malicious despite fake wrong spoofed credentials password macro attachment lure`);

/** Not negated, real, human: does the deed harm? */
function isHarmful(deed: Deed): boolean {
  const { parse, clause } = deed;
  if (startsWork(parse, clause)) return false;
  if (isIdiomaticFault(parse, clause) || isJudged(parse, clause)) return true;
  if (hasGoodPurpose(parse, clause) && !hasRepairCue(parse, clause)) return clause.class === 'omission' && clause.complement !== undefined;
  switch (clause.class) {
    case 'omission':
      return isOmission(parse, clause);
    case 'fault':
      if (clause.particle !== undefined && hasBenignObject(parse, clause)) return false;
      return isFault(parse, clause);
    case 'destructive':
      if (hasBenignObject(parse, clause) && !hasRepairCue(parse, clause)) return false;
      return hasHarmCue(parse, clause) || hasVitalObject(parse, clause) || hasConsequence(parse, clause) || isCauseContext(parse, clause);
    case 'neutral':
      return hasObjectOrPlace(clause) && (hasHarmCue(parse, clause) || hasBadObject(parse, clause) || hasConsequence(parse, clause) || isCauseContext(parse, clause));
    case 'response':
      return RISKY_REPAIRS.has(clause.group.lemma) && hasRepairCue(parse, clause);
    case 'epistemic':
      return hasWrongAdverb(parse, clause);
    case 'stative':
      return false;
  }
}

/** "acted recklessly", "blindly merged": the adverb is the verdict. */
const isJudged = ({ words }: SentenceParse, { group, end }: Clause): boolean =>
  words.slice(group.start, end).some((word) => JUDGING_ADVERBS.has(word.lower) && word.lower !== 'improperly' && word.lower !== 'wrongly');

/** "starts looking through the logs": what follows is what is done. */
const startsWork = ({ groups }: SentenceParse, { group }: Clause): boolean =>
  ASPECTS.has(group.lemma) && groups.some((other) => other.start === group.end && other.kind === 'ing');
const ASPECTS = set(`start begin continue resume try go`);

const hasObjectOrPlace = (clause: Clause): boolean => patientOf(clause) !== undefined || clause.group.passive || clause.end > clause.group.end;

/** Response work that can itself go wrong: "restored the wrong snapshot". */
const RISKY_REPAIRS = set(`restore rebuild page send contact notify call set rotate renew revert rollback roll back create perform complete respond react
  escalate acknowledge act update answer bring turn switch scale hand pick fail spin cut clean complete attach block reply share recreate reimage`);

/** Trying and not getting through is effort, not omission. */
const EFFORTS = set(`reproduce find reach connect access load receive get recover attend obtain locate join authenticate`);

function isOmission({ words }: SentenceParse, clause: Clause): boolean {
  const { group, complement, object } = clause;
  if (group.lemma === 'fail') return complement !== undefined && !EFFORTS.has(complement.lemma) && !isLogin(lowerAt(words, complement.end), complement.lemma);
  if (group.lemma === 'miss') return (object !== undefined && !PLAIN_MISSES.has(lowerAt(words, object.end - 1))) || lowerAt(words, group.end) === 'that';
  if (group.lemma === 'skip') return object !== undefined || clause.end > group.end;
  return true;
}

const isLogin = (after: string | undefined, lemma: string): boolean => lemma === 'log' && (after === 'in' || after === 'on');
const PLAIN_MISSES = set(`meeting standup flight train bus call lunch office`);

/** Faults that are ordinary with some objects. */
function isFault(parse: SentenceParse, clause: Clause): boolean {
  const { group } = clause;
  const object = patientOf(clause);
  const last = object === undefined ? '' : singularOf(lowerAt(parse.words, object.head));
  if (group.lemma === 'cause' || group.lemma === 'trigger') return object !== undefined && (HARMS.has(last) || !TRIGGERED.has(last));
  if (group.lemma === 'lose') return !LOSSES.has(last) && object !== undefined;
  if (group.lemma === 'break') return object !== undefined && last !== 'glass' && !parse.words.slice(object.start, object.end).some((word) => word.lower === 'glass') || group.passive;
  if (group.lemma === 'overload' || group.lemma === 'override' || group.lemma === 'bypass' || group.lemma === 'waste') return object !== undefined || group.passive;
  if (group.lemma === 'wrong-foot') return false;
  return object !== undefined || group.passive || INTRANSITIVE_FAULTS.has(group.lemma) || clause.end > group.end || clause.particle !== undefined;
}

const TRIGGERED = set(`failover rollback build pipeline job alert deploy deployment run switchover scan page rebuild workflow investigation test alarm restart re-run process`);
const LOSSES = set(`power access connectivity connection visibility time hour minute day money revenue signal contact work service session network internet network ability confidence trust sleep`);

const WRONG = set(`wrongly incorrectly mistakenly falsely erroneously blindly naively foolishly`);
const hasWrongAdverb = ({ words }: SentenceParse, { group }: Clause): boolean =>
  words.slice(group.start, group.end + 1).some((word) => WRONG.has(word.lower)) || lowerAt(words, group.start - 1) === 'wrongly';
