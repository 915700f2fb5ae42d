import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { words as set } from '../lexicon/words.ts';
import type { Scene } from './clauses.ts';
import type { Phrase, VerbGroup, Word } from './sentence.ts';
import { lowerAt, phraseOver, tagAt, textAt } from './words.ts';

const HARD_STOP = /^[.;:!?—–|]$/; // ";"

/** Where the words that belong to a verb end: at the next clause, or at a full stop. */
export function clauseEnd({ words, groups, phrases, phraseAt }: Scene, group: VerbGroup): number {
  const next = groups.find((other) => other.start >= group.end && !staysInside(words, group, other));
  const limit = next === undefined ? words.length : openingOf({ words, phrases, phraseAt }, next);
  for (let at = group.end; at < limit; at++) {
    if (HARD_STOP.test(textAt(words, at)) && !isInsideName(words, at)) return at;
  }
  return Math.max(limit, group.end);
}

/** A gerund after a preposition ("without checking") and an infinitive stay in the clause. */
function staysInside(words: readonly Word[], group: VerbGroup, other: VerbGroup): boolean {
  if (other.kind === 'infinitive') return true;
  if (other.kind === 'finite') return false;
  const before = words[other.start - 1];
  return before?.tag === 'prep' || before?.tag === 'verb' || other.start === group.end || before?.tag === 'noun' || before?.tag === 'sub' || before?.lower === ',';
}

/** The dot in "J. Smith". */
const isInsideName = (words: readonly Word[], at: number): boolean => textAt(words, at) === '.' && textAt(words, at - 1).length === 1;

const CLAUSE_PREPOSITIONS = set(`before after until since as than`);
/** The phrase is the object of a preposition, not a subject: "the engineer on duty failed". */
const hangsOn = (before: Word | undefined): boolean => before?.tag === 'prep' && !CLAUSE_PREPOSITIONS.has(before.lower);

type Shape = Pick<Scene, 'words' | 'phrases' | 'phraseAt'>;

/** Where a clause begins: before its subject and the word that opens it. */
function openingOf({ words, phrases, phraseAt }: Shape, group: VerbGroup): number {
  let at = group.start;
  const subject = phraseOver({ phrases, phraseAt }, at - 1);
  const before = words[at - 1];
  if (subject !== undefined && subject.end === at && !hangsOn(words[subject.start - 1])) at = subject.start;
  while (at > 0 && (tagAt(words, at - 1) === 'sub' || tagAt(words, at - 1) === 'conj' || lowerAt(words, at - 1) === ',' || CLAUSE_PREPOSITIONS.has(lowerAt(words, at - 1)))) at--;
  return before === undefined ? at : Math.min(at, group.start);
}

const OBJECT_JOINERS = set(`of`);

/** The first noun phrase after a verb, with its "of" phrases and coordinated phrases. */
export function objectAfter({ words, phrases, phraseAt }: Scene, { from, end }: { from: number; end: number }): Phrase | undefined {
  let at = from;
  while (at < end && (tagAt(words, at) === 'adv' || isParticle(words, at))) at++;
  const first = phraseOver({ phrases, phraseAt }, at);
  if (first === undefined || first.start !== at || at >= end) return undefined;
  let last = first;
  const joins = { words, phrases, phraseAt };
  for (let next = following(joins, last); next !== undefined && next.end <= end; next = following(joins, last)) last = next;
  return { ...last, start: first.start, head: first.owner ? last.head : first.head, class: first.class };
}

const PARTICLE_WORDS = set(`up down out off over away back aside through past`);
const isParticle = (words: readonly Word[], at: number): boolean =>
  PARTICLE_WORDS.has(lowerAt(words, at)) && (tagAt(words, at + 1) === 'det' || tagAt(words, at + 1) === 'noun' || tagAt(words, at + 1) === 'num');

function following({ words, phrases, phraseAt }: Shape, last: Phrase): Phrase | undefined {
  const joiner = words[last.end];
  if (joiner === undefined) return undefined;
  const next = phraseOver({ phrases, phraseAt }, last.end + 1);
  if (next?.start !== last.end + 1) return undefined;
  if (joiner.tag === 'poss') return next;
  if (OBJECT_JOINERS.has(joiner.lower)) return next;
  const coordinated = joiner.lower === 'and' || joiner.lower === 'or' || joiner.token.text === '&';
  return coordinated && tagAt(words, next.end) !== 'verb' && tagAt(words, next.end) !== 'aux' && tagAt(words, next.end) !== 'adv' && tagAt(words, next.end) !== 'neg' && tagAt(words, next.end) !== 'modal' ? next : undefined;
}

export const isPreposition = (word: Word | undefined): boolean => word !== undefined && (word.tag === 'prep' || PREPOSITIONS.has(word.lower));
