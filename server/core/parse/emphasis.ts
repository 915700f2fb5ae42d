import { cover } from './mask.ts';
import type { Mask } from './mask.ts';

const RUN = /\*+|_+|~~/g; // "**"
const WORD = /[\p{L}\p{N}]/u; // "a"
const BLANK = /\s/; // " "

interface Run {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Covers the marks of emphasis, in pairs: `**bold**`, `_slanted_`, `~~gone~~`. What has no partner is text: `*.log`, `snake_case`. */
export function maskEmphasis(text: string): readonly Mask[] {
  const masks: Mask[] = [];
  const open = new Map<string, { start: number; end: number }[]>();
  for (const match of text.matchAll(RUN)) {
    const run = readRun(text, match.index, match[0]);
    const openers = open.get(run.mark) ?? [];
    open.set(run.mark, openers);
    let from = run.start;
    while (run.closes && from < run.end) {
      const opener = openers.at(-1);
      if (!opener) break;
      const length = Math.min(opener.end - opener.start, run.end - from);
      masks.push(cover(opener.end - length, opener.end, ' '), cover(from, from + length, ' '));
      opener.end -= length;
      from += length;
      if (opener.end === opener.start) openers.pop();
    }
    if (run.opens && from < run.end) openers.push({ start: from, end: run.end });
  }
  return masks;
}

function readRun(text: string, start: number, marks: string): Run {
  const end = start + marks.length;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const mark = marks[0] ?? '';
  const inWord = mark === '_' && WORD.test(before) && WORD.test(after);
  return { start, end, mark, opens: !BLANK.test(after) && !inWord, closes: !BLANK.test(before) && !inWord };
}
