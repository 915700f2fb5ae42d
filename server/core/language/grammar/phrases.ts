import { words as set } from '../lexicon/words.ts';
import { classify } from './classify.ts';
import { isCapitalised, TITLES, type Lookup } from './lookup.ts';
import type { Phrase, Tag, Word } from './sentence.ts';
import { isHuman, lowerAt, tagAt, textAt } from './words.ts';

const PHRASE_TAGS: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(['det', 'num', 'noun', 'name']);
const HEAD_TAGS: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(['noun', 'name', 'num']);

/** Finds the noun phrases of a sentence: "the previous on-caller", "J. Smith", "one of the operators", "Noor and Stefan". */
export function findPhrases(words: readonly Word[], lookup: Lookup): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < words.length) {
    const end = phraseEnd(words, at);
    const phrase = end === at ? undefined : classify({ words, lookup, start: at, end });
    if (phrase !== undefined) phrases.push(phrase);
    at = Math.max(end, at + 1);
  }
  return joinCoordinated(joinQuantified(nameByApposition(phrases, words), words), words);
}

function phraseEnd(words: readonly Word[], from: number): number {
  if (tagAt(words, from) === 'pron') return from + 1;
  if (!PHRASE_TAGS.has(tagAt(words, from))) return from;
  let end = from;
  let headed = false;
  while (end < words.length && continues(words, end, { from, headed }) && !(end > from && followsDate(words, end))) {
    headed ||= HEAD_TAGS.has(tagAt(words, end));
    end++;
  }
  while (end > from + 1 && tagAt(words, end - 1) === 'adv') end--;
  return end;
}

function continues(words: readonly Word[], at: number, { from, headed }: { from: number; headed: boolean }): boolean {
  const tag = tagAt(words, at);
  if (tag === 'det') return at === from || tagAt(words, at - 1) === 'det';
  if (tag === 'num' && at > from) return tagAt(words, at - 1) !== 'name';
  if (HEAD_TAGS.has(tag) || at === from) return HEAD_TAGS.has(tag);
  return tag === 'adv' ? !headed && HEAD_TAGS.has(tagAt(words, at + 1)) : joins(words, at);
}

const CALENDAR = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);

/** A day that stands before its person: "On 4 March Dave", "on Tuesday Dave", "In March 2026 Dave". */
function followsDate(words: readonly Word[], at: number): boolean {
  if (tagAt(words, at) !== 'name') return false;
  return (
    CALENDAR.has(lowerAt(words, at - 1)) || (tagAt(words, at - 1) === 'num' && CALENDAR.has(lowerAt(words, at - 2)))
  );
}

const joins = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'one' || isInitialDot(words, at) || isJoiner(words, at);

/** The dot of an initial or a title: "J. Smith", "Dr. Achterberg". */
const isInitialDot = (words: readonly Word[], at: number): boolean =>
  textAt(words, at) === '.' &&
  (/^\p{Lu}$/u.test(textAt(words, at - 1)) || TITLES.has(lowerAt(words, at - 1))) &&
  ['noun', 'name'].includes(tagAt(words, at + 1) ?? '');

/** A slash or hyphen without space around it: "reviewers/maintainers". */
function isJoiner(words: readonly Word[], at: number): boolean {
  const here = words[at]?.token;
  if (here === undefined || (here.text !== '/' && here.text !== '-')) return false;
  const touches = words[at - 1]?.token.at.end === here.at.start && words[at + 1]?.token.at.start === here.at.end;
  return touches && HEAD_TAGS.has(tagAt(words, at + 1));
}

/** "Veridian Payroll (our processor)": an unknown name is what the bracket says. */
function nameByApposition(phrases: readonly Phrase[], words: readonly Word[]): readonly Phrase[] {
  return phrases.map((phrase, at) => {
    const inner = phrases[at + 1];
    const head = words[phrase.head];
    if (phrase.class !== 'system' || inner === undefined || head === undefined || !isHuman(inner)) return phrase;
    const bracketed =
      textAt(words, phrase.end) === '(' && inner.start === phrase.end + 1 && textAt(words, inner.end) === ')';
    return bracketed && isCapitalised(head.token) ? { ...phrase, class: inner.class } : phrase;
  });
}

const QUANTIFIERS = set(
  `one some most many all none both two three several few each neither half any either members member rest majority lot couple pair`,
);

/** "one of the operators", "none of us": the people, from the quantifier on. */
function joinQuantified(phrases: readonly Phrase[], words: readonly Word[]): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const last = joined[joined.length - 1];
    if (last !== undefined && isHuman(phrase) && quantifies(last, phrase, words))
      joined[joined.length - 1] = { ...phrase, start: last.start, nobody: last.nobody };
    else joined.push(phrase);
  }
  return joined;
}

const quantifies = (last: Phrase, phrase: Phrase, words: readonly Word[]): boolean =>
  lowerAt(words, last.end) === 'of' &&
  phrase.start === last.end + 1 &&
  QUANTIFIERS.has(lowerAt(words, last.head)) &&
  last.end - last.start <= 2;

const JOINERS = set(`and or nor &`);

/** Joins two human phrases around one "and": "Rosa and Felix". */
function joinCoordinated(phrases: readonly Phrase[], words: readonly Word[]): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const last = joined[joined.length - 1];
    const pair =
      last !== undefined &&
      phrase.start === last.end + 1 &&
      JOINERS.has(lowerAt(words, last.end)) &&
      isHuman(last) &&
      isHuman(phrase);
    if (pair) joined[joined.length - 1] = together(last, phrase);
    else joined.push(phrase);
  }
  return joined;
}

/** Whoever is one of "us" makes the pair "us". */
function together(last: Phrase, phrase: Phrase): Phrase {
  const ours = last.class === 'first-person' || phrase.class === 'first-person';
  return { ...phrase, start: last.start, class: ours ? 'first-person' : last.class, nobody: last.nobody };
}

/** For each word, the index of the phrase that covers it, else -1. */
export function phraseIndex(phrases: readonly Phrase[], length: number): readonly number[] {
  const index = Array.from({ length }, () => -1);
  phrases.forEach((phrase, at) => {
    index.fill(at, phrase.start, phrase.end);
  });
  return index;
}
