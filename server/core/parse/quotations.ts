import { OPAQUE } from '../model/sentence.ts';
import { cover } from './mask.ts';
import type { Mask } from './mask.ts';

/** A quotation shorter than this is a term or irony of the writer, not what others said. */
const MIN_WORDS = 3;

const QUOTE = /["“”„«»'‘’]/g; // '"'
const WORDS = /[^\s\uFFFC]+|\uFFFC+/g; // "disk is full"
const WORD = /[\p{L}\p{N}]/u; // "a"
const TERMINATOR = /[.!?…]/; // "."
const DECADE = /^'\d\ds?\b/; // "'90s"

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ["'", "'"],
  ['‘', '’'],
]);

interface Opened {
  readonly mark: string;
  readonly at: number;
  /** A closing mark after `s`, which may as well be a possessive: `the users' data`. */
  readonly perhaps?: number;
}

/** Covers quotations of three words or more, marks included. A full stop at the end of one stays, for it may end the sentence around it. */
export function maskQuotations(text: string): readonly Mask[] {
  const masks: Mask[] = [];
  let opened: Opened | undefined;
  for (const { 0: mark, index } of text.matchAll(QUOTE)) {
    if (!opened) {
      opened = mayOpen(text, index, mark) ? { mark, at: index } : undefined;
    } else if (!isPartner(opened.mark, mark)) {
      opened = reopen(text, opened, { mark, at: index });
    } else if (mayBePossessive(text, index, mark)) {
      opened = { ...opened, perhaps: opened.perhaps ?? index };
    } else if (mayClose(text, index, mark)) {
      masks.push(...quotation(text, opened.at, index));
      opened = undefined;
    }
  }
  if (opened?.perhaps !== undefined) masks.push(...quotation(text, opened.at, opened.perhaps));
  return masks;
}

const isPartner = (opening: string, mark: string): boolean => CLOSERS.get(opening)?.includes(mark) ?? false;

/** A single mark that never closed must not hide a double one: the double one begins anew. */
function reopen(text: string, opened: Opened, next: Opened): Opened {
  const isSingle = opened.mark === "'" || opened.mark === '‘';
  const isDouble = next.mark !== "'" && next.mark !== '‘' && next.mark !== '’';
  return isSingle && isDouble && mayOpen(text, next.at, next.mark) ? next : opened;
}

function mayOpen(text: string, at: number, mark: string): boolean {
  if (!CLOSERS.has(mark)) return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (after.trim() === '' || WORD.test(before)) return false;
  return !(mark === "'" && DECADE.test(text.slice(at, at + 5)));
}

function mayClose(text: string, at: number, mark: string): boolean {
  if (mark !== "'" && mark !== '’' && mark !== '"') return true;
  const before = text[at - 1] ?? ' ';
  return before.trim() !== '' && !WORD.test(text[at + 1] ?? ' ');
}

function mayBePossessive(text: string, at: number, mark: string): boolean {
  if (mark !== "'" && mark !== '’') return false;
  return text[at - 1]?.toLowerCase() === 's' && text[at + 1] === ' ' && WORD.test(text[at + 2] ?? ' ');
}

function countWords(text: string): number {
  let count = 0;
  for (const [word] of text.matchAll(WORDS)) if (WORD.test(word) || word.startsWith(OPAQUE)) count++;
  return count;
}

function quotation(text: string, from: number, to: number): readonly Mask[] {
  if (countWords(text.slice(from + 1, to)) < MIN_WORDS) return [];
  if (!TERMINATOR.test(text[to - 1] ?? '')) return [cover(from, to + 1, OPAQUE)];
  return [cover(from, to - 1, OPAQUE), cover(to, to + 1, ' ')];
}
