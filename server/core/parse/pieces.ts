import { detached } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import { shift } from '../text/span.ts';
import type { Block } from './block.ts';
import type { TopBlock } from './blocks.ts';
import type { Passage } from './passages.ts';
import { readPassages } from './passages.ts';

/** A top-level block of Markdown as its own text alone tells it: offsets count from its start, lists and tables from 1. */
export interface Piece {
  /** From its first line to the next piece. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
  readonly lists: number;
  readonly tables: number;
}

/** Where a piece stands, and how many lists and tables come before it. */
export interface Place {
  readonly start: number;
  readonly lists: number;
  readonly tables: number;
}

/** A piece in its place: blocks and passages refer to the document. */
export interface PlacedPiece extends Place {
  readonly piece: Piece;
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
}

/** @param text the document from the start of the block to that of the next one */
export function pieceOf(text: string, { start, blocks: found, lists, tables }: TopBlock): Piece {
  const own = detached(text);
  const blocks = found.map((block) => moveBlock(block, { start: -start, lists: 0, tables: 0 }));
  return { text: own, blocks, passages: readPassages(own, blocks), lists, tables };
}

export function placePiece(piece: Piece, place: Place): PlacedPiece {
  const moved = new Map(piece.blocks.map((block) => [block, moveBlock(block, place)]));
  const passages = piece.passages.map((local): Passage => {
    const at = shift(local.at, place.start);
    const lines = local.lines.map((line) => shift(line, place.start));
    return { ...local, block: moved.get(local.block) ?? local.block, at, lines, local };
  });
  return { piece, ...place, blocks: [...moved.values()], passages };
}

/** The block `start` characters further on, with so many more lists and tables before it. */
export function moveBlock(block: Block, { start, lists, tables }: Place): Block {
  const by = (at: Span): Span => shift(at, start);
  const placed = { at: by(block.at), lines: block.lines.map(by) };
  if (block.kind === 'row') {
    const cells = block.cells.map(({ at }) => ({ at: by(at) }));
    return { ...block, ...placed, cells, table: block.table + tables };
  }
  if (block.kind !== 'item') return { ...block, ...placed };
  const moved = { ...block, ...placed, marker: by(block.marker), list: block.list + lists };
  return block.checkbox ? { ...moved, checkbox: by(block.checkbox) } : moved;
}
