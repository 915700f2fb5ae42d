import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import { BROKEN_OBJECTS } from '../lexicon/adjectives.ts';
import { words as set } from '../lexicon/words.ts';
import { pattern, type Pattern } from '../pattern/pattern.ts';
import { matchesWithin, startsWithin } from '../pattern/search.ts';
import {
  BAD_OBJECTS,
  CONSEQUENCES,
  CREDITS,
  EXCULPATIONS,
  HARM_CUES,
  MILD_CUES,
  REPAIR_CUES,
  REPAIR_PURPOSES,
  VITAL_OBJECTS,
} from './cues.table.ts';
import { lowerAt } from '../grammar/words.ts';
import { endsBadly } from './outcome.ts';

const compile = (lines: readonly string[]): readonly Pattern[] => lines.map(pattern);
const harm = compile(HARM_CUES);
const mild = compile(MILD_CUES);
const repair = compile(REPAIR_CUES);
const bad = compile(BAD_OBJECTS);
const vital = compile(VITAL_OBJECTS);
const inProduction = compile(['in|on|from|against|of <det>? production|prod|live|prd']);
const consequence = compile(CONSEQUENCES);
const purpose = compile(REPAIR_PURPOSES);
const exculpation = compile(EXCULPATIONS);

const WINDOW = 30;

/** The words of the clause; those of a passive begin at its subject. */
const reachOf = ({ group, subject, end, by }: Clause): { from: number; to: number } => ({
  from: by === undefined ? group.start : Math.min(group.start, subject?.start ?? group.start),
  to: end,
});

/** What the deed is done to: the object, or the subject of a passive. */
export const patientOf = ({ object, subject, by }: Clause): Phrase | undefined => (by === undefined ? object : subject);

/** Something among the words of the clause makes an ordinary deed harmful. */
export const hasHarmCue = (parse: SentenceParse, clause: Clause): boolean =>
  startsWithin(harm, parse, reachOf(clause)) || hasMildCue(parse, clause) || tooEarly(parse, clause);

const hasMildCue = (parse: SentenceParse, clause: Clause): boolean =>
  matchesWithin(mild, parse, reachOf(clause)) && !endsWell(parse, clause);

const GOOD_ENDS = set(
  `recovered drained cleared restored unblocked saved spared helped worked passed succeeded fixed resolved held avoided prevented opened stopped`,
);
const endsWell = ({ words }: SentenceParse, { group }: Clause): boolean =>
  words.slice(group.end).some((word) => GOOD_ENDS.has(word.lower));

/** Like a harm cue, for deeds that may be repairs: restoring the wrong snapshot is harm, restoring a broken one is not. */
export const hasRepairCue = (parse: SentenceParse, clause: Clause): boolean =>
  matchesWithin(repair, parse, reachOf(clause));

/** The object is faulty in itself: a bad config, an untested build. */
export function hasBadObject(parse: SentenceParse, clause: Clause): boolean {
  const object = patientOf(clause);
  return object !== undefined && matchesWithin(bad, parse, { from: object.start, to: object.end });
}

/** The object is vital: production, a backup, an alarm. */
export function hasVitalObject(parse: SentenceParse, clause: Clause): boolean {
  const object = patientOf(clause);
  if (object === undefined) return false;
  return (
    matchesWithin(vital, parse, { from: object.start, to: object.end }) ||
    matchesWithin(inProduction, parse, { from: object.end, to: Math.max(object.end, clause.end) })
  );
}

/** What is acted on is already broken or hostile: removing it is a repair. */
export function hasBenignObject({ words }: SentenceParse, clause: Clause): boolean {
  const object = patientOf(clause);
  return object !== undefined && words.slice(object.start, object.end).some((word) => BROKEN_OBJECTS.has(word.lower));
}

const SECRETS = compile(['~secret|credential|password|key|passphrase|token|pem']);
const DISCLOSING = set(
  `commit push publish post paste share upload email mail print log send copy put store include embed check write forward`,
);

/** "committed the private key": a secret where others can read it. */
export function disclosesSecret(parse: SentenceParse, clause: Clause): boolean {
  const object = patientOf(clause);
  return (
    object !== undefined &&
    DISCLOSING.has(clause.group.lemma) &&
    matchesWithin(SECRETS, parse, { from: object.start, to: object.end })
  );
}

const GUARDS = compile([
  '<safeguard>',
  '~policy|rule|permission|acl|allowlist|whitelist|filter|selector|restriction|scope|allow-list|ruleset',
]);
const LOOSENING = set(`loosen weaken relax widen broaden bypass lift dilute unset`);

/** "The policy had been loosened by somebody": a guard made weaker. */
export function loosensGuard(parse: SentenceParse, clause: Clause): boolean {
  const object = patientOf(clause);
  return (
    object !== undefined &&
    LOOSENING.has(clause.group.lemma) &&
    matchesWithin(GUARDS, parse, { from: object.start, to: object.end })
  );
}

/** What the deed led to is told after it. */
export const hasConsequence = (parse: SentenceParse, { group, end }: Clause): boolean =>
  matchesWithin(consequence, parse, { from: group.end, to: Math.min(parse.words.length, end + 12) });

const INNOCENT_OBJECTS = set(
  `fix hotfix patch ticket incident call bridge case pr issue thread channel room console dashboard graph log logs doc document page report
  meeting workaround mitigation rollback revert investigation postmortem laptop shift retro map status war statuspage backup`,
);

/** The sentence goes on to tell what broke. A ticket, a fix or a call breaks nothing. */
export function hasBadOutcome(parse: SentenceParse, clause: Clause): boolean {
  const object = patientOf(clause);
  if (
    object === undefined ||
    parse.words.slice(object.start, object.end).some(({ lower }) => INNOCENT_OBJECTS.has(lower))
  )
    return false;
  return endsBadly(parse, clause) && !hasBenignObject(parse, clause) && !isCredit(parse, clause);
}

const credit = compile(CREDITS);

/** Thanks stand near the deed; looking further would make long sentences slow. */
const THANKS = 40;

/** Somebody is thanked, or what was done helped. */
export const isCredit = (parse: SentenceParse, { group }: Clause): boolean =>
  matchesWithin(credit, parse, {
    from: Math.max(0, group.start - THANKS),
    to: Math.min(parse.words.length, group.end + THANKS),
  });

/** The deed was done to help. */
export const hasGoodPurpose = (parse: SentenceParse, { group, end }: Clause): boolean =>
  matchesWithin(purpose, parse, { from: group.end, to: Math.min(parse.words.length, end + 6) });

/** Words before the clause take the blame back: "there is no evidence that", "not because". */
export function isExculpated(parse: SentenceParse, from: number): boolean {
  return startsWithin(exculpation, parse, { from: Math.max(0, from - WINDOW), to: from });
}

/** "before the checks had finished" right after the clause. */
function tooEarly({ words, groups }: SentenceParse, { end }: Clause): boolean {
  const opener = lowerAt(words, end) === 'before' ? end : lowerAt(words, end - 1) === 'before' ? end - 1 : -1;
  if (opener < 0) return false;
  const group = groups.find((other) => other.start > opener && other.start - opener < 9);
  return group !== undefined && (group.perfect || group.progressive || FINISHING.has(group.lemma));
}

const FINISHING: ReadonlySet<string> = new Set([
  'finish',
  'complete',
  'pass',
  'end',
  'settle',
  'propagate',
  'drain',
  'approve',
  'review',
  'test',
  'sign',
  'catch',
  'run',
  'expire',
  'elapse',
  'close',
  'open',
]);
