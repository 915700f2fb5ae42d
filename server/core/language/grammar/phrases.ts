import type { Lookup } from './lookup.ts';
import { classify } from './classify.ts';
import type { Phrase, Tag, Word } from './sentence.ts';
import { lowerAt, tagAt, textAt } from './words.ts';

const PHRASE_TAGS: ReadonlySet<Tag> = new Set<Tag>(['det', 'num', 'noun', 'name']);
const HEAD_TAGS: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num']);

/** Finds the noun phrases of a sentence: "the previous on-caller", "J. Smith", "someone", "Noor and Stefan". */
export function findPhrases(words: readonly Word[], lookup: Lookup): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < words.length) {
    const end = phraseEnd(words, at);
    if (end === at) {
      at++;
      continue;
    }
    const phrase = classify({ words, lookup, start: at, end });
    if (phrase !== undefined) phrases.push(phrase);
    at = end;
  }
  return joinCoordinated(joinQuantified(phrases, words), words);
}

function phraseEnd(words: readonly Word[], from: number): number {
  const first = words[from];
  if (first === undefined) return from;
  if (first.tag === 'pron') return from + 1;
  if (!PHRASE_TAGS.has(first.tag)) return from;
  let end = from;
  let headed = false;
  while (end < words.length && continues(words, end, { from, headed })) {
    headed ||= HEAD_TAGS.has((tagAt(words, end) ?? 'punct'));
    end++;
  }
  while (end > from + 1 && tagAt(words, end - 1) === 'adv') end--;
  return end;
}

function continues(words: readonly Word[], at: number, { from, headed }: { from: number; headed: boolean }): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.tag === 'det') return at === from || tagAt(words, at - 1) === 'det';
  if (HEAD_TAGS.has(word.tag)) return at === from || fits(words, at);
  if (word.tag === 'adv') return !headed && at > from && PHRASE_TAGS.has((tagAt(words, at + 1) ?? 'punct')) && tagAt(words, at + 1) !== 'det';
  if (word.tag === 'pron') return word.lower === 'one' || word.lower === 'someone';
  return isInitialDot(words, at) || isJoiner(words, at);
}

/** A name does not follow on a common noun with an article ("the server Dave restarted") unless that noun is a role. */
function fits(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.tag === 'num') return before?.tag !== 'name' || /^\d/.test(word.lower) && !word.lower.includes(':');
  return true;
}

/** The dot of an initial: "J. Smith". */
const isInitialDot = (words: readonly Word[], at: number): boolean =>
  textAt(words, at) === '.' && /^\p{Lu}$/u.test(textAt(words, at - 1)) && HEAD_TAGS.has((tagAt(words, at + 1) ?? 'punct')) && tagAt(words, at + 1) !== 'num';

/** A slash or hyphen without space around it: "reviewers/maintainers". */
function isJoiner(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.token;
  const here = words[at]?.token;
  const after = words[at + 1];
  if (before === undefined || here === undefined || after === undefined) return false;
  return (here.text === '/' || here.text === '-') && before.at.end === here.at.start && here.at.end === after.token.at.start && HEAD_TAGS.has(after.tag);
}

const HUMAN: ReadonlySet<string> = new Set(['person', 'role', 'team', 'organisation', 'first-person']);

const QUANTIFIERS: ReadonlySet<string> = new Set(['one', 'some', 'most', 'many', 'all', 'none', 'both', 'two', 'three', 'several', 'few', 'each', 'neither', 'half', 'any', 'either', 'members', 'member']);

/** "one of the operators", "none of us": the people, from the quantifier on. */
function joinQuantified(phrases: readonly Phrase[], words: readonly Word[]): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const last = joined[joined.length - 1];
    const quantifies = last !== undefined && lowerAt(words, last.end) === 'of' && phrase.start === last.end + 1 && QUANTIFIERS.has(lowerAt(words, last.head)) && last.end - last.start <= 2;
    if (quantifies && HUMAN.has(phrase.class)) joined[joined.length - 1] = { ...phrase, start: last.start, nobody: last.nobody };
    else joined.push(phrase);
  }
  return joined;
}

/** Joins two human phrases around one "and": "Rosa and Felix". */
function joinCoordinated(phrases: readonly Phrase[], words: readonly Word[]): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const last = joined[joined.length - 1];
    const between = last === undefined ? undefined : words[last.end];
    const adjacent = last !== undefined && phrase.start === last.end + 1 && (between?.lower === 'and' || between?.lower === 'or' || between?.token.text === '&' || between?.lower === 'nor');
    if (!adjacent || !HUMAN.has(last.class) || !HUMAN.has(phrase.class)) {
      joined.push(phrase);
      continue;
    }
    const first = last.class === 'first-person' || phrase.class === 'first-person';
    joined[joined.length - 1] = { ...phrase, start: last.start, class: first ? 'first-person' : last.class, nobody: last.nobody };
  }
  return joined;
}

/** For each word, the index of the phrase that covers it, else -1. */
export function phraseIndex(phrases: readonly Phrase[], length: number): readonly number[] {
  const index = Array.from({ length }, () => -1);
  phrases.forEach((phrase, at) => {
    index.fill(at, phrase.start, phrase.end);
  });
  return index;
}
