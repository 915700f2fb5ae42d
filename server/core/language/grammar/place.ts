import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  FIRST_PERSON,
  HAVE,
  MODALS,
  NEGATIONS,
  NUMBER_WORDS,
  OTHER_PRONOUNS,
  PERSON_PRONOUNS,
  PREPOSITIONS,
} from '../lexicon/function-words.ts';
import { VERB_NOUNS } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { verbForm } from '../morphology/forms.ts';
import type { Token } from '../reading.ts';
import type { Lookup } from './lookup.ts';
import type { Tag, Word } from './sentence.ts';

/** A token that is to be tagged, with the tagged words before it. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly done: readonly Word[];
  readonly lookup: Lookup;
}

/** One line of the tagger: a tag, or undefined where it does not apply. */
export type TagRule = (token: Token, place: Place) => Tag | undefined;

/** The first answer of a list of rules. */
export function firstTag(rules: readonly TagRule[], token: Token, place: Place): Tag | undefined {
  for (const rule of rules) {
    const tag = rule(token, place);
    if (tag !== undefined) return tag;
  }
  return undefined;
}

/** Subordinators after which a clause with a subject of its own is more likely than a noun phrase. */
export const CLAUSE_OPENERS = words(`
  although because if once though unless when whenever where wherever whereas whether while whilst why how lest what which who
  whoever whom whose until since`);

/** The lower-case word `by` places on; empty outside of the sentence. */
export const near = ({ tokens, at }: Place, by: number): string => tokens[at + by]?.lower ?? '';

/** The tag of the word `by` places back. */
export const tagBefore = ({ done }: Place, by = 1): Tag | undefined => done[done.length - by]?.tag;

export const wordBefore = ({ done }: Place, by = 1): Word | undefined => done[done.length - by];

/** Words that neither begin nor continue a noun phrase; articles are told apart by what may follow on a noun. */
const CLOSED: readonly ReadonlySet<string>[] = [
  MODALS,
  BE,
  HAVE,
  DO,
  NEGATIONS,
  PREPOSITIONS,
  CONJUNCTIONS,
  CLAUSE_OPENERS,
  FIRST_PERSON,
  PERSON_PRONOUNS,
  words(`to that it's`),
];
const IN_PHRASES = words(`only last first next other`);

/** True when the token `by` places on may continue or begin a noun phrase without an article. */
export function nounish(place: Place, by: number): boolean {
  const token = place.tokens[place.at + by];
  if (token === undefined || token.kind === 'punctuation') return false;
  if (token.kind !== 'word' || IN_PHRASES.has(token.lower) || NUMBER_WORDS.has(token.lower)) return true;
  return !isClosed(token.lower) && mayBeNoun(token.lower);
}

const isClosed = (lower: string): boolean =>
  CLOSED.some((set) => set.has(lower)) || lower.startsWith("'") || DETERMINERS.has(lower) || ADVERBS.has(lower);

/** No verb, or a verb form that could be a noun or stand before one. */
function mayBeNoun(lower: string): boolean {
  const form = verbForm(lower);
  if (form === undefined) return true;
  return !form.shapes.has('past') && (!form.shapes.has('s') || VERB_NOUNS.has(form.lemma));
}

/** True when an object with an article, a pronoun or code comes next. */
export function objectFollows(place: Place): boolean {
  const next = place.tokens[place.at + 1];
  if (next === undefined) return false;
  if (next.kind === 'opaque' || next.kind === 'handle') return true;
  return (
    DETERMINERS.has(next.lower) ||
    FIRST_PERSON.has(next.lower) ||
    OTHER_PRONOUNS.has(next.lower) ||
    (next.lower === 'to' && near(place, 2) !== '')
  );
}

/** True for nouns that name people: roles, teams, vendors. */
export const isHumanNoun = (word: Word | undefined, { lookup }: Place): boolean =>
  word?.tag === 'noun' && (lookup.nounOf(word.lower) !== undefined || lookup.isBareTeam(word.token));
