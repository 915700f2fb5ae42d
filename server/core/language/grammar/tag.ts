import {
  ADVERBS, BE, CONJUNCTIONS, DETERMINERS, DO, FIRST_PERSON, GET, HAVE, LY_WORDS, MODALS, NEGATIONS, NUMBER_WORDS, OTHER_PRONOUNS,
  PERSON_PRONOUNS, POSSESSIVES, PREPOSITIONS, SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { VERB_NOUNS } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { type VerbForm, verbForm } from '../morphology/forms.ts';
import type { Token } from '../reading.ts';
import type { Lookup } from './lookup.ts';
import type { Tag, Word } from './sentence.ts';

/** Subordinators after which a clause with a subject of its own is more likely than a noun phrase. */
const CLAUSE_OPENERS = words(`although because if once though unless when whenever where wherever whereas whether while whilst why how lest what which who whoever whom whose until since`);
const DETERMINER_OR_PRONOUN = words(`this these those that all some both each either neither another any one other others most many few several half whichever whatever`);
const ALWAYS_NOUN = words(`data morning evening lead-up bring-up shift staff engineering accounting networking marketing nothing something building during string ring thing ping king red need bed hundred embed feed speed seed deed weed`);
const SUBJECT_PRONOUNS = words(`i we he she they you it who someone somebody nobody everybody everyone anyone anybody whoever`);

interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly done: readonly Word[];
  readonly lookup: Lookup;
}

const lowerAt = ({ tokens, at }: Place, by: number): string => tokens[at + by]?.lower ?? '';
const tagBefore = ({ done }: Place, by = 1): Tag | undefined => done[done.length - by]?.tag;

/** Tags each token by its lexicon entry and its neighbours, left to right. */
export function tagWords(tokens: readonly Token[], lookup: Lookup): readonly Word[] {
  const done: Word[] = [];
  tokens.forEach((token, at) => {
    const place = { tokens, at, done, lookup };
    const tag = tagOf(token, place);
    const form = token.kind === 'word' && (tag === 'verb' || tag === 'noun') ? verbForm(token.lower) : undefined;
    done.push(form === undefined ? { token, lower: token.lower, tag } : { token, lower: token.lower, tag, form });
  });
  return done;
}

function tagOf(token: Token, place: Place): Tag {
  if (token.kind === 'punctuation') return punctuationTag(token, place);
  if (token.kind === 'number') return 'num';
  if (token.kind === 'handle') return 'name';
  if (token.kind === 'opaque') return 'noun';
  return closedTag(token, place) ?? nameTag(token, place) ?? openTag(token, place);
}

function punctuationTag(token: Token, place: Place): Tag {
  if (token.text === '&') return 'conj';
  const before = place.tokens[place.at - 1];
  const ownerMark = (token.text === "'" || token.text === '’') && before?.at.end === token.at.start && before.lower.endsWith('s');
  return ownerMark && nounish(place, 1) ? 'poss' : 'punct';
}

function closedTag(token: Token, place: Place): Tag | undefined {
  const { lower } = token;
  if (lower === "'s" || lower === '’s') return cliticTag(place);
  if (lower === "'d") return 'modal';
  if (NEGATIONS.has(lower)) return 'neg';
  if (lower === 'to') return infinitiveFollows(place) ? 'to' : 'prep';
  if (MODALS.has(lower) && !isNounSpot(place)) return token.text === 'Will' && place.at > 0 && nextIsPast(place) ? 'name' : 'modal';
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower) || (GET.has(lower) && participleFollows(place))) return 'aux';
  if (lower === 'back' && (lowerAt(place, 1) === 'up' || lowerAt(place, 1) === 'out') && backsUp(place)) return undefined;
  return pronounTag(token, place) ?? particleTag(token, place);
}

function participleFollows(place: Place): boolean {
  const next = verbForm(lowerAt(place, lowerAt(place, 1).endsWith('ly') ? 2 : 1));
  return next !== undefined && (next.shapes.has('part') || next.shapes.has('past-or-part'));
}

/** "did not back up", "to back up", but "came back up". */
const backsUp = (place: Place): boolean => ['neg', 'modal', 'to', 'aux', 'pron'].includes(tagBefore(place) ?? '');

const nextIsPast = (place: Place): boolean => verbForm(lowerAt(place, 1))?.shapes.has('past-or-part') === true;
const isNounSpot = (place: Place): boolean => tagBefore(place) === 'det' && !DETERMINER_OR_PRONOUN.has(lowerAt(place, -1));

function cliticTag(place: Place): Tag {
  const before = place.done[place.done.length - 1];
  if (before === undefined) return 'punct';
  if (before.tag === 'pron' || before.tag === 'sub' || before.tag === 'adv') return 'aux';
  const next = lowerAt(place, 1);
  if (BE.has(next) || NEGATIONS.has(next) || DETERMINERS.has(next) || next === 'gonna' || next === 'been') return 'aux';
  return 'poss';
}

function infinitiveFollows(place: Place): boolean {
  for (let by = 1; by <= 3; by++) {
    const lower = lowerAt(place, by);
    if (lower === 'be' || lower === 'have' || lower === 'do' || lower === 'not') return true;
    if (ADVERBS.has(lower) || (lower.endsWith('ly') && !LY_WORDS.has(lower))) continue;
    const form = verbForm(lower);
    if (form?.shapes.has('base') !== true) return false;
    return !VERB_NOUNS.has(lower) || !['aux', 'verb'].includes(place.lookup.isProduct(lower) ? 'verb' : 'none');
  }
  return false;
}

function pronounTag(token: Token, place: Place): Tag | undefined {
  const { lower } = token;
  if (lower === 'may' || lower === 'us' && token.text === 'US') return 'noun';
  if (lower === 'it' && token.text === 'IT' ) return 'noun';
  if (lower === 'i' && token.text === 'i' ) return 'pron';
  if (FIRST_PERSON.has(lower) || PERSON_PRONOUNS.has(lower)) return 'pron';
  if (lower === 'that') return thatTag(place);
  if (lower === 'no' && lowerAt(place, 1) === 'one') return 'det';
  if (DETERMINER_OR_PRONOUN.has(lower)) return nounish(place, 1) || lowerAt(place, 1) === 'of' ? 'det' : 'pron';
  if (POSSESSIVES.has(lower)) return lower === 'her' && !nounish(place, 1) ? 'pron' : 'det';
  return undefined;
}

function thatTag(place: Place): Tag {
  const before = tagBefore(place);
  if (before === 'noun' || before === 'name' || before === 'verb' || before === 'pron') return 'sub';
  return nounish(place, 1) && before !== 'aux' ? 'det' : before === 'aux' ? 'sub' : 'pron';
}

function particleTag(token: Token, place: Place): Tag | undefined {
  const { lower } = token;
  if (CLAUSE_OPENERS.has(lower)) return 'sub';
  if (OTHER_PRONOUNS.has(lower)) return 'pron';
  if (DETERMINERS.has(lower)) return 'det';
  if (NUMBER_WORDS.has(lower)) return 'num';
  if (CONJUNCTIONS.has(lower)) return 'conj';
  if (PREPOSITIONS.has(lower)) return 'prep';
  if (SUBORDINATORS.has(lower)) return 'sub';
  if (ADVERBS.has(lower)) return (lower === 'only' || lower === 'right' || lower === 'hard' || lower === 'last' || lower === 'first' || lower === 'next' || lower === 'back' || lower === 'late' || lower === 'early') && tagBefore(place) === 'det' ? 'noun' : 'adv';
  return lower.length > 4 && lower.endsWith('ly') && !LY_WORDS.has(lower) ? 'adv' : undefined;
}

function nameTag(token: Token, place: Place): Tag | undefined {
  const name = place.lookup.nameOf(token);
  if (name === undefined) return undefined;
  if (name === 'sure') return 'name';
  const next = place.tokens[place.at + 1];
  return next !== undefined && place.lookup.nameOf(next) === 'sure' ? 'name' : undefined;
}

/** True when the token `by` places on may continue or begin a noun phrase. */
function nounish(place: Place, by: number): boolean {
  const token = place.tokens[place.at + by];
  if (token === undefined || token.kind === 'punctuation') return false;
  if (token.kind !== 'word') return true;
  const { lower } = token;
  if (MODALS.has(lower) || BE.has(lower) || HAVE.has(lower) || DO.has(lower) || NEGATIONS.has(lower)) return false;
  if (lower === 'to' || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || CLAUSE_OPENERS.has(lower) || lower.startsWith("'")) return false;
  if (FIRST_PERSON.has(lower) || PERSON_PRONOUNS.has(lower) || lower === 'that' || DETERMINERS.has(lower) && !NUMBER_WORDS.has(lower) && lower !== 'other') return false;
  if (ADVERBS.has(lower) && lower !== 'only' && lower !== 'last' && lower !== 'first' && lower !== 'next') return false;
  const form = verbForm(lower);
  if (form === undefined) return true;
  return !(form.shapes.has('past') || (form.shapes.has('s') && !VERB_NOUNS.has(form.lemma)));
}

function openTag(token: Token, place: Place): Tag {
  if (ALWAYS_NOUN.has(token.lower)) return 'noun';
  const form = verbForm(token.lower);
  if (form === undefined) return 'noun';
  if (/\d/.test(token.text) || /\p{Ll}\p{Lu}/u.test(token.text)) return 'noun';
  if (form.shapes.has('ing') && form.lemma !== token.lower) return gerundTag(place);
  if (form.shapes.has('base') || form.shapes.has('s')) return presentTag(token, form, place);
  return pastTag(form, place);
}

function gerundTag(place: Place): Tag {
  const before = tagBefore(place);
  if (before === 'det') return 'noun';
  const word = place.done[place.done.length - 1];
  return before === 'noun' && word !== undefined && !human(word, place) && word.token.kind !== 'opaque' ? 'noun' : 'verb';
}

function pastTag(form: VerbForm, place: Place): Tag {
  const before = tagBefore(place);
  if (form.shapes.has('past') && !form.shapes.has('part')) return 'verb';
  const attributive = before === 'det' || before === 'num' || before === 'prep' || before === 'verb' || before === 'poss' || (before === 'adv' && tagBefore(place, 2) === 'det') || before === undefined;
  if (!attributive) return before === 'noun' && nounish(place, 1) && tagBefore(place, 2) === 'det' && isAdjectiveLike(place) ? 'noun' : 'verb';
  if (before === 'det' || before === 'poss') return 'noun';
  return nounish(place, 1) && lowerAt(place, 1) !== 'by' ? 'noun' : 'verb';
}

const ADJECTIVE_ENDING = /(?:al|ous|ive|ic|ful|less|able|ible|ary|ent|ant|new|old|bad|big)$/; // "previous"
const isAdjectiveLike = (place: Place): boolean => ADJECTIVE_ENDING.test(lowerAt(place, -1)) && place.lookup.nounOf(lowerAt(place, -1)) === undefined;

const AFTER_VERB_SPOT: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(['to', 'modal']);
const BARE_INFINITIVE = words(`let make help see hear watch`);
const NOUN_SPOT: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(['det', 'poss', 'num', 'prep']);

function presentTag(token: Token, form: VerbForm, place: Place): Tag {
  let back = 1;
  while (tagBefore(place, back) === 'adv' || tagBefore(place, back) === 'neg') back++;
  const before = tagBefore(place, back);
  if (AFTER_VERB_SPOT.has(before)) return 'verb';
  const beforeWord = place.done[place.done.length - back];
  if (before === 'aux') return auxiliaryTag(token, form, beforeWord);
  if (before === 'pron') return beforeWord !== undefined && SUBJECT_PRONOUNS.has(beforeWord.lower) ? 'verb' : nounOrVerb(form, place);
  if (NOUN_SPOT.has(before) || (before === 'verb' && back === 1 && !BARE_INFINITIVE.has(beforeWord?.form?.lemma ?? ''))) return 'noun';
  return nounOrVerb(form, place);
}

function auxiliaryTag(token: Token, form: VerbForm, auxiliary: Word | undefined): Tag {
  if (auxiliary === undefined) return 'noun';
  if (DO.has(auxiliary.lower)) return 'verb';
  const participle = form.shapes.has('past-or-part') || form.shapes.has('part');
  return participle && token.lower !== 'set-up' ? 'verb' : 'noun';
}

function nounOrVerb(form: VerbForm, place: Place): Tag {
  const before = place.done[place.done.length - 1];
  if (lowerAt(place, 1) === 'by' && form.shapes.has('past-or-part')) return 'verb';
  if (!VERB_NOUNS.has(form.lemma)) return before?.tag === 'noun' && form.shapes.has('base') && !form.shapes.has('past-or-part') && !isPlural(before.lower) && !human(before, place) ? 'noun' : 'verb';
  if (before?.lower === 'who' || before?.lower === 'whoever') return 'verb';
  if (before === undefined || before.tag === 'punct' || before.tag === 'conj' || before.tag === 'sub') return startTag(form, place);
  if (before.tag === 'name' || human(before, place)) return humanSubjectTag(form, place);
  if (before.tag === 'adv') return objectFollows(place) ? 'verb' : 'noun';
  if (before.tag === 'noun') return form.shapes.has('past-or-part') && objectFollows(place) || form.shapes.has('s') && objectFollows(place) ? 'verb' : 'noun';
  return before.tag === 'verb' ? 'noun' : 'noun';
}

const isPlural = (lower: string): boolean => lower.endsWith('s') && !lower.endsWith('ss');
const human = (word: Word, { lookup }: Place): boolean => word.tag === 'noun' && (lookup.nounOf(word.lower) !== undefined || lookup.isBareTeam(word.token));

/** "Why did Dave push": a helper stands before the name. */
const isQuestion = (place: Place): boolean => {
  const helper = place.done.findLastIndex((word) => word.tag !== 'name' && word.tag !== 'det' && word.tag !== 'noun' && word.tag !== 'num');
  return place.done.length - helper < 6 && (DO.has(place.done[helper]?.lower ?? '') || place.done[helper]?.tag === 'neg' && DO.has(place.done[helper - 1]?.lower ?? ''));
};

/** After a person: "Bea opens a ticket", "on-call ignores page", but "user requests failed". */
function humanSubjectTag(form: VerbForm, place: Place): Tag {
  if (form.shapes.has('base') && isQuestion(place)) return 'verb';
  const next = lowerAt(place, 1);
  const after = verbForm(next);
  const finiteFollows = MODALS.has(next) || BE.has(next) || HAVE.has(next) || DO.has(next) || (after?.shapes.has('past') ?? false) || (after?.shapes.has('past-or-part') ?? false);
  if (objectFollows(place)) return 'verb';
  if (finiteFollows || next === 'of' || next === 'that') return 'noun';
  if (form.shapes.has('past-or-part')) return 'verb';
  return form.shapes.has('s') && nounish(place, 1) ? 'verb' : form.shapes.has('s') && PREPOSITIONS.has(next) ? 'verb' : 'noun';
}

function objectFollows(place: Place): boolean {
  const next = place.tokens[place.at + 1];
  if (next === undefined) return false;
  return next.kind === 'opaque' || next.kind === 'handle' || (next.kind === 'number' && false) || DETERMINERS.has(next.lower) || FIRST_PERSON.has(next.lower) || OTHER_PRONOUNS.has(next.lower) || next.lower === 'to' && lowerAt(place, 2) !== '';
}

/** At the start: an order ("Page the on-call") when an object follows, else a noun ("Page views fell"). */
function startTag(form: VerbForm, place: Place): Tag {
  return form.shapes.has('base') && (objectFollows(place) || (place.done.length > 0 && nounish(place, 1) && place.done[place.done.length - 1]?.tag === 'conj' && tagBefore(place, 2) === 'verb')) ? 'verb' : 'noun';
}
