import { words as set } from '../lexicon/words.ts';
import type { Phrase, Tag, Word } from './sentence.ts';

/** The lower-case word at an index; empty outside of the sentence. */
export const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** The part of speech at an index; undefined outside of the sentence. */
export const tagAt = (words: readonly Word[], at: number): Tag | undefined => words[at]?.tag;

/** The text as written at an index; empty outside of the sentence. */
export const textAt = (words: readonly Word[], at: number): string => words[at]?.token.text ?? '';

interface Phrases {
  readonly phrases: readonly Phrase[];
  readonly phraseAt: readonly number[];
}

/** The phrase that covers a word. */
export const phraseOver = ({ phrases, phraseAt }: Phrases, at: number): Phrase | undefined =>
  phrases[phraseAt[at] ?? -1];

/** The phrase that begins at a word. */
export function phraseStartingAt(scene: Phrases, at: number): Phrase | undefined {
  const phrase = phraseOver(scene, at);
  return phrase?.start === at ? phrase : undefined;
}

/** The phrase that ends right before a word. */
export function phraseEndingAt(scene: Phrases, end: number): Phrase | undefined {
  const phrase = phraseOver(scene, end - 1);
  return phrase?.end === end ? phrase : undefined;
}

const HUMAN = set(`person role team organisation first-person`);

/** True for the classes that act as people do, the author's own included; not for attackers. */
export const isHuman = ({ class: of }: Phrase): boolean => HUMAN.has(of);
