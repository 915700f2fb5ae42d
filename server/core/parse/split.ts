import { ABBREVIATIONS, ENDING_ABBREVIATIONS } from './abbreviations.table.ts';
import type { Span } from '../text/span.ts';

const STOP = /[.!?…。！？\n]/g; // "."
const MORE_STOPS = /[.!?…。！？]/; // "?!"
const CLOSER = /["'”’»)\]}*_￼]/; // ")"
const GAP = /[^\S\n]/; // " "
const NUMBER_WORD = /^nos?$/; // "no"
const BLANK = /\s/; // " "
const WORD_CHARACTER = /[\p{L}\p{N}.'’@/_-]/u; // "p.m"
const LOWER = /\p{Ll}/u; // "a"
const LETTERS = /^\p{L}{3,}$/u; // "failed"
const DIGITS = /^\d+$/; // "5"
const DIGIT = /\d/; // "5"
const INITIAL = /^\p{Lu}$/u; // "J"
const CJK_STOP = /[。！？]/; // "。"

/** Words longer than this are identifiers, and looking back stays cheap. */
const MAX_WORD = 60;

/**
 * Divides prose into sentences; the spans are relative to it and hold no outer blanks. A sentence ends at a full stop,
 * question or exclamation mark before a blank, never after an abbreviation, an initial, or inside a number, name or path.
 * `\n` always ends one. Linear.
 */
export function splitSentences(prose: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index } of prose.matchAll(STOP)) {
    if (index < start) continue;
    const end = prose[index] === '\n' ? index + 1 : sentenceEnd(prose, start, index);
    if (end === undefined) continue;
    pushTrimmed(spans, prose, { start, end });
    start = end;
  }
  pushTrimmed(spans, prose, { start, end: prose.length });
  return spans;
}

function pushTrimmed(spans: Span[], prose: string, { start, end }: Span): void {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(prose[from] ?? '')) from++;
  while (to > from && BLANK.test(prose[to - 1] ?? '')) to--;
  if (from < to) spans.push({ start: from, end: to });
}

/** The offset after the marks that end the sentence, or nothing when it goes on. */
function sentenceEnd(prose: string, start: number, stop: number): number | undefined {
  const end = skip(prose, skip(prose, stop + 1, MORE_STOPS), CLOSER);
  if (CJK_STOP.test(prose.charAt(stop)) || end >= prose.length) return end;
  if (!BLANK.test(prose.charAt(end))) return undefined;
  const next = prose.charAt(skip(prose, end, GAP));
  return continues(prose, { start, stop, next }) ? undefined : end;
}

/** The first offset from `at` on whose character is of another kind. */
function skip(prose: string, at: number, kind: RegExp): number {
  let end = at;
  while (end < prose.length && kind.test(prose.charAt(end))) end++;
  return end;
}

interface Stop {
  readonly start: number;
  readonly stop: number;
  /** The first character after the blanks. */
  readonly next: string;
}

function continues(prose: string, at: Stop): boolean {
  const nextIsLower = LOWER.test(at.next);
  if (prose[at.stop] !== '.' || MORE_STOPS.test(prose.charAt(at.stop + 1))) return nextIsLower;
  const word = wordBefore(prose, at);
  const lower = word.toLowerCase();
  if (ABBREVIATIONS.has(lower)) return true;
  if (ENDING_ABBREVIATIONS.has(lower)) return nextIsLower || (NUMBER_WORD.test(lower) && DIGIT.test(at.next));
  return isNotAWord(prose, at, word) || (nextIsLower && !LETTERS.test(word));
}

/** An initial, or the number of a list. */
function isNotAWord(prose: string, at: Stop, word: string): boolean {
  return (INITIAL.test(word) && word !== 'I') || (DIGITS.test(word) && isFirstWord(prose, at, word));
}

function wordBefore(prose: string, { start, stop }: Stop): string {
  let from = stop;
  const least = Math.max(start, stop - MAX_WORD);
  while (from > least && WORD_CHARACTER.test(prose[from - 1] ?? ' ')) from--;
  return prose.slice(from, stop);
}

/** "1. Restart the node": a number alone at the start is a number of the list. */
const isFirstWord = (prose: string, { start, stop }: Stop, word: string): boolean =>
  prose.slice(start, stop).trim() === word;
