import { PARTICLES, PHRASAL, VERB_CLASSES } from '../lexicon/verbs.ts';
import type { PredicateClass } from '../reading.ts';
import { clauseEnd, objectAfter } from './reach.ts';
import type { Clause, Phrase, VerbGroup, Word } from './sentence.ts';
import { findSubject, type Found } from './subject.ts';
import { lowerAt, phraseEndingAt, phraseStartingAt } from './words.ts';

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
    const found = findSubject({ scene, group, clauses });
    clauses.push(buildClause(scene, { at, group, found }));
  });
  return clauses;
}

function buildClause(scene: Scene, { at, group, found }: { at: number; group: VerbGroup; found: Found }): Clause {
  const next = scene.groups[at + 1];
  const complement = next?.kind === 'infinitive' && next.start === group.end ? next : undefined;
  const verb = complement ?? group;
  const end = clauseEnd(scene, { group: verb, from: at + 1 });
  const object = objectAfter(scene, { from: verb.end, end }) ?? antecedent(scene, found.subject);
  const particle = particleOf(scene, { group: verb, object, end });
  const by = takesAgent(scene, group, found) ? agentAfterBy(scene, { from: group.end, end }) : undefined;
  return {
    group,
    link: by !== undefined && !group.passive ? 'reduced-passive' : found.link,
    ...withoutAbsent({ subject: found.subject, by, object, particle, complement }),
    end,
    class: classOf(scene, group, complement === undefined ? particle : undefined),
  };
}

type Parts = Partial<Pick<Clause, 'subject' | 'by' | 'object' | 'particle' | 'complement'>>;

/** Leaves out what is not there: an absent part is absent, not undefined. */
function withoutAbsent({
  subject,
  by,
  object,
  particle,
  complement,
}: { readonly [K in keyof Required<Parts>]: Parts[K] | undefined }): Parts {
  return {
    ...(subject && { subject }),
    ...(by && { by }),
    ...(object && { object }),
    ...(particle !== undefined && { particle }),
    ...(complement && { complement }),
  };
}

/** A passive, or a participle that stands for one: "improperly approved by the manager". */
const takesAgent = ({ words }: Scene, group: VerbGroup, { link }: Found): boolean =>
  group.passive ||
  link === 'reduced-passive' ||
  (link === 'none' && group.tense === 'past' && group.main === group.end - 1 && lowerAt(words, group.end) === 'by');

/** "the config that Arjun broke": the thing before the relative pronoun. */
function antecedent(scene: Scene, subject: Phrase | undefined): Phrase | undefined {
  const opener = subject === undefined ? '' : lowerAt(scene.words, subject.start - 1);
  if (subject === undefined || (opener !== 'that' && opener !== 'which')) return undefined;
  const phrase = phraseEndingAt(scene, subject.start - 1);
  return phrase?.class === 'system' ? phrase : undefined;
}

/** "took down", "shut the replica down", "on" in "sat on". */
function particleOf(
  { words }: Scene,
  { group, object, end }: { group: VerbGroup; object: Phrase | undefined; end: number },
): number | undefined {
  const places = [group.end, ...(object !== undefined && object.end < end ? [object.end] : [])];
  return places.find((at) => PARTICLES.has(lowerAt(words, at)) && PHRASAL.has(`${group.lemma} ${lowerAt(words, at)}`));
}

const CLASS_ORDER: readonly PredicateClass[] = [
  'omission',
  'fault',
  'destructive',
  'response',
  'neutral',
  'epistemic',
  'stative',
];
const listedClass = (lemma: string): PredicateClass | undefined =>
  CLASS_ORDER.find((name) => VERB_CLASSES[name].has(lemma));

/** The class of a verb, or of the verb with its particle. */
function classOf({ words }: Scene, { lemma }: VerbGroup, particle: number | undefined): PredicateClass {
  const phrasal = particle === undefined ? undefined : PHRASAL.get(`${lemma} ${lowerAt(words, particle)}`);
  return phrasal ?? listedClass(lemma) ?? unknownClass(lemma);
}

const MIS = /^mis-?[a-z]{3,}/; // "misnumber"
const BARE_PREFIX = /^(?:re-?|un|pre-?|auto-?|force-|hot-|hand-|bulk-|double-|half-|mass-|live-)/; // "reimport"
const NO_MIS = /^(?:miss|mister|misery)/; // "mission"

function unknownClass(lemma: string): PredicateClass {
  if (MIS.test(lemma) && !NO_MIS.test(lemma)) return 'fault';
  return listedClass(lemma.replace(BARE_PREFIX, '')) ?? 'neutral';
}

/** "by Dave", within the clause; a person counts more than a thing: "triggered by human action from the DBA". */
function agentAfterBy(scene: Scene, { from, end }: { from: number; end: number }): Phrase | undefined {
  let found: Phrase | undefined;
  for (let at = from; at < end; at++) {
    const phrase = lowerAt(scene.words, at) === 'by' ? phraseStartingAt(scene, at + 1) : undefined;
    if (phrase !== undefined && (found === undefined || phrase.class !== 'system')) found = phrase;
  }
  return found;
}
