import { words as set } from '../lexicon/words.ts';
import type { Scene } from './clauses.ts';
import { TITLES } from './lookup.ts';
import type { Phrase, VerbGroup, Word } from './sentence.ts';
import { lowerAt, phraseEndingAt, phraseStartingAt, tagAt, textAt } from './words.ts';

const HARD_STOP = /^[.;:!?—–|]$/; // ";"

/** Where the words that belong to a verb end: at the next clause, or at a full stop. `from` is the index of the next verb group. */
export function clauseEnd(scene: Scene, { group, from }: { group: VerbGroup; from: number }): number {
  const { words, groups } = scene;
  let next = from;
  while (groups[next] !== undefined && staysInside(words, group, groups[next])) next++;
  const other = groups[next];
  const opening = other === undefined ? words.length : openingOf(scene, other, group);
  const limit = other !== undefined && group.kind === 'ing' && opening === group.end ? other.start : opening;
  for (let at = group.end; at < limit; at++) if (isStop(words, at)) return at;
  return Math.max(limit, group.end);
}

/** A full stop, but not the dot in "J. Smith" or "Dr. Smith". */
const isStop = (words: readonly Word[], at: number): boolean =>
  HARD_STOP.test(textAt(words, at)) &&
  !(textAt(words, at) === '.' && (textAt(words, at - 1).length === 1 || TITLES.has(lowerAt(words, at - 1))));

const BEFORE_INNER = set(`prep verb noun sub`);

/** A gerund after a preposition ("without checking") and an infinitive stay in the clause. */
function staysInside(words: readonly Word[], group: VerbGroup, other: VerbGroup | undefined): boolean {
  if (other === undefined || other.kind === 'finite') return false;
  if (other.kind === 'infinitive' || other.start <= group.end) return true;
  return BEFORE_INNER.has(tagAt(words, other.start - 1) ?? '') || lowerAt(words, other.start - 1) === ',';
}

const CLAUSE_PREPOSITIONS = set(`before after until since as than`);

/** The phrase is the object of a preposition, not a subject: "the engineer on duty failed". */
const hangsOn = (words: readonly Word[], at: number): boolean =>
  tagAt(words, at) === 'prep' && !CLAUSE_PREPOSITIONS.has(lowerAt(words, at));

/** Where a clause begins: before its subject and the word that opens it. */
function openingOf(scene: Scene, group: VerbGroup, before: VerbGroup): number {
  const { words } = scene;
  const subject = phraseEndingAt(scene, group.start);
  const own =
    subject !== undefined && !hangsOn(words, subject.start - 1) && !isObjectOfRelative(words, before, subject);
  let at = own ? subject.start : group.start;
  while (at > 0 && opens(words, at - 1)) at--;
  return at;
}

const RELATIVES = set(`who that which whoever`);

/** "the engineer that triggered the incident was": the incident belongs to the relative clause. */
const isObjectOfRelative = (words: readonly Word[], { start, end }: VerbGroup, phrase: Phrase): boolean =>
  phrase.start === end && (RELATIVES.has(lowerAt(words, start - 1)) || RELATIVES.has(lowerAt(words, start - 2)));

const opens = (words: readonly Word[], at: number): boolean =>
  tagAt(words, at) === 'sub' ||
  tagAt(words, at) === 'conj' ||
  lowerAt(words, at) === ',' ||
  CLAUSE_PREPOSITIONS.has(lowerAt(words, at));

/** The first noun phrase after a verb, with its "of" phrases and coordinated phrases. */
export function objectAfter(scene: Scene, { from, end }: { from: number; end: number }): Phrase | undefined {
  let at = from;
  while (at < end && (tagAt(scene.words, at) === 'adv' || isParticle(scene.words, at))) at++;
  const first = at < end ? phraseStartingAt(scene, at) : undefined;
  if (first === undefined) return undefined;
  let last = first;
  for (let next = following(scene, last); next !== undefined && next.end <= end; next = following(scene, last))
    last = next;
  return { ...last, start: first.start, head: first.owner ? last.head : first.head, class: first.class };
}

const PARTICLE_WORDS = set(`up down out off over away back aside through past`);
const PHRASE_OPENERS = set(`det noun num name`);
const isParticle = (words: readonly Word[], at: number): boolean =>
  PARTICLE_WORDS.has(lowerAt(words, at)) && PHRASE_OPENERS.has(tagAt(words, at + 1) ?? '');

const COORDINATORS = set(`and or &`);
const PREDICATE_TAGS = set(`verb aux adv neg modal`);

/** The phrase that goes on with the object: owned, after "of", or coordinated and not the subject of a clause of its own. */
function following(scene: Scene, last: Phrase): Phrase | undefined {
  const { words } = scene;
  const next = phraseStartingAt(scene, last.end + 1);
  if (next === undefined) return undefined;
  if (tagAt(words, last.end) === 'poss' || lowerAt(words, last.end) === 'of') return next;
  return COORDINATORS.has(lowerAt(words, last.end)) && !PREDICATE_TAGS.has(tagAt(words, next.end) ?? '')
    ? next
    : undefined;
}
