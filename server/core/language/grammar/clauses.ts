import { PHRASAL, VERB_CLASSES } from '../lexicon/verbs.ts';
import { PARTICLES } from '../lexicon/verbs.ts';
import type { PredicateClass } from '../reading.ts';
import { clauseEnd, objectAfter } from './reach.ts';
import type { Clause, Link, Phrase, VerbGroup, Word } from './sentence.ts';
import { findSubject, type Found } from './subject.ts';
import { lowerAt, phraseOver } from './words.ts';

export interface Scene {
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  readonly phraseAt: readonly number[];
  readonly groups: readonly VerbGroup[];
}

/** Gives each verb group its subject, object, particle and reach. */
export function findClauses(scene: Scene): readonly Clause[] {
  const clauses: Clause[] = [];
  scene.groups.forEach((group, at) => {
    const next = scene.groups[at + 1];
    const found = findSubject({ scene, group, clauses });
    clauses.push(buildClause(scene, { group, next, found }));
  });
  return clauses;
}

function buildClause(scene: Scene, { group, next, found }: { group: VerbGroup; next: VerbGroup | undefined; found: Found }): Clause {
  const complement = next?.kind === 'infinitive' && next.start === group.end ? next : undefined;
  const end = clauseEnd(scene, complement ?? group);
  const object = objectAfter(scene, { from: (complement ?? group).end, end }) ?? antecedent(scene, found.subject);
  const particle = particleOf(scene, { group: complement ?? group, object, end });
  const by = group.passive || found.link === 'reduced-passive' ? agentAfterBy(scene, { from: group.end, end }) : undefined;
  return {
    group,
    link: found.link,
    ...(found.subject && { subject: found.subject }),
    ...(by && { by }),
    ...(object && { object }),
    ...(particle !== undefined && { particle }),
    ...(complement && { complement }),
    end,
    class: classOf(scene, group, complement === undefined ? particle : undefined),
  };
}

/** "the config that Arjun broke": the thing before the relative pronoun. */
function antecedent({ words, phrases, phraseAt }: Scene, subject: Phrase | undefined): Phrase | undefined {
  const opener = subject === undefined ? undefined : words[subject.start - 1];
  if (subject === undefined || (opener?.lower !== 'that' && opener?.lower !== 'which')) return undefined;
  const phrase = phraseOver({ phrases, phraseAt }, subject.start - 2);
  return phrase?.end === subject.start - 1 && phrase.class === 'system' ? phrase : undefined;
}

/** "took down", "shut the replica down", "on" in "sat on". */
function particleOf({ words }: Scene, { group, object, end }: { group: VerbGroup; object: Phrase | undefined; end: number }): number | undefined {
  const first = words[group.end];
  const verb = group.lemma;
  if (first !== undefined && PARTICLES.has(first.lower) && PHRASAL.has(`${verb} ${first.lower}`)) return group.end;
  if (object === undefined) return undefined;
  const after = words[object.end];
  return after !== undefined && object.end < end && PARTICLES.has(after.lower) && PHRASAL.has(`${verb} ${after.lower}`) ? object.end : undefined;
}

const CLASS_ORDER: readonly PredicateClass[] = ['omission', 'fault', 'destructive', 'response', 'neutral', 'epistemic', 'stative'];

/** The class of a verb, or of the verb with its particle. */
function classOf({ words }: Scene, group: VerbGroup, particle: number | undefined): PredicateClass {
  if (particle !== undefined) {
    const phrasal = PHRASAL.get(`${group.lemma} ${lowerAt(words, particle)}`);
    if (phrasal !== undefined) return phrasal;
  }
  return CLASS_ORDER.find((name) => VERB_CLASSES[name].has(group.lemma)) ?? unknownClass(group.lemma);
}

const MIS = /^mis-?[a-z]{3,}/; // "misnumber"
const BARE_PREFIX = /^(?:re-?|un|pre-?|auto-?|force-|hot-|hand-|bulk-|double-|half-|mass-|live-)/; // "reimport"
const NO_MIS = /^(?:miss|mister|misery)/;

function unknownClass(lemma: string): PredicateClass {
  if (MIS.test(lemma) && !NO_MIS.test(lemma)) return 'fault';
  const bare = lemma.replace(BARE_PREFIX, '');
  return CLASS_ORDER.find((name) => VERB_CLASSES[name].has(bare)) ?? 'neutral';
}

/** "by Dave", within the clause; adverbs, times and short phrases may stand between. */
function agentAfterBy({ words, phrases, phraseAt }: Scene, { from, end }: { from: number; end: number }): Phrase | undefined {
  let found: Phrase | undefined;
  for (let at = from; at < end; at++) {
    if (lowerAt(words, at) !== 'by') continue;
    const phrase = phraseOver({ phrases, phraseAt }, at + 1);
    if (phrase?.start === at + 1 && (found === undefined || phrase.class !== 'system')) found = phrase;
  }
  return found;
}

export type { Link };
