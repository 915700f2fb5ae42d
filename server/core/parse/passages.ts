import { OPAQUE } from '../model/sentence.ts';
import { remembered } from '../text/remembered.ts';
import { maskProse } from './prose.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';

/** A block, or a cell of a row, with its prose: `prose` is as long as the text that `at` covers. */
export interface Passage {
  readonly block: Block;
  readonly at: Span;
  readonly lines: readonly Span[];
  readonly prose: string;
  /** The text that `at` covers. */
  readonly source: string;
  /**
   * The same passage with offsets from the start of its top-level block: one object for as long as that block is not
   * edited, so that what depends on the passage alone is computed once. Absent in that object itself.
   */
  readonly local?: Passage;
  /** Position of the cell in its row. */
  readonly cell?: number;
}

const UNREAD_HTML = /^<(?:script|style|textarea|svg|!doctype|\?)/i; // "<style>"

/** All prose of a document in reading order; code has none. */
export function readPassages(text: string, blocks: readonly Block[]): readonly Passage[] {
  return blocks.flatMap((block): Passage[] => {
    if (block.kind === 'code') return [];
    if (block.kind === 'html' && UNREAD_HTML.test(text.slice(block.at.start, block.at.start + 12))) return [];
    if (block.kind === 'row')
      return block.cells.map((cell, index) => ({ ...passage(text, block, [cell.at]), cell: index }));
    return [passage(text, block, block.lines)];
  });
}

function passage(text: string, block: Block, lines: readonly Span[]): Passage {
  const at = { start: lines[0]?.start ?? block.at.start, end: lines.at(-1)?.end ?? block.at.start };
  return { block, at, lines, prose: maskProse(text, lines), source: text.slice(at.start, at.end) };
}

/** A function of the passage alone, computed once for as long as its top-level block is not edited. */
export function ofPassage<Value>(compute: (passage: Passage) => Value): (passage: Passage) => Value {
  const known = remembered(compute);
  return (passage) => known(passage.local ?? passage);
}

const BLANKS = /\s+/g; // "  "
const TICKS = /`/g; // "`"

/** A passage, or the part of it in `within`, as people read it: no marks, code without its backticks. */
export function readable(text: string, { at, prose }: Passage, within: Span = at): string {
  let shown = '';
  for (let offset = within.start; offset < within.end; offset++) {
    const character = prose[offset - at.start] ?? ' ';
    shown += character === OPAQUE ? (text[offset] ?? ' ') : character;
  }
  return shown.replace(TICKS, '').replace(BLANKS, ' ').trim();
}
