import { changeBetween, changeOfBoth } from '../text/change.ts';
import type { Change } from '../text/change.ts';
import type { Block } from './block.ts';
import type { TopBlock } from './blocks.ts';
import { readTopBlocks } from './blocks.ts';
import type { Passage } from './passages.ts';
import type { Piece, Place, PlacedPiece } from './pieces.ts';
import { pieceOf, placePiece } from './pieces.ts';
import { markdownSource } from './source.ts';

/** A Markdown text as blocks, and what it takes to read the next version of it. */
export interface Page {
  readonly text: string;
  readonly source: string;
  readonly pieces: readonly PlacedPiece[];
  /** How the page before became this one; absent when there was none. */
  readonly change?: Change;
}

/** The leaves of a text in reading order. The front matter is not among them. */
export const blocksOf = ({ pieces }: Page): readonly Block[] => pieces.flatMap(({ blocks }) => blocks);

/** The leaves of a text that was not read before. */
export const readBlocks = (text: string): readonly Block[] => blocksOf(readPage(text));

/** All prose of a text in reading order. */
export const passagesOf = ({ pieces }: Page): readonly Passage[] => pieces.flatMap(({ passages }) => passages);

/**
 * Reads a text as blocks. Given the page before, Markdown is read again only around the change: from two top-level blocks
 * above it to the first one below it that begins where it began before. The answer is the same without it.
 */
export function readPage(text: string, before?: Page): Page {
  const source = markdownSource(text);
  if (!before) return { text, source, pieces: placeAll(piecesOf(text, readTopBlocks(source), []), []) };
  const change = changeOfBoth(changeBetween(before.text, text), changeBetween(before.source, source));
  if (change.start === change.oldEnd && change.start === change.newEnd) return { ...before, text, source, change };
  return { text, source, change, pieces: placeAll(readAround(before, { text, source, change }), before.pieces) };
}

/** A piece, and where it begins. */
interface Begun {
  readonly piece: Piece;
  readonly start: number;
}

interface Changed {
  readonly text: string;
  readonly source: string;
  readonly change: Change;
}

/** How far above a change a block may still be another one because of it. */
const ABOVE = 2;

function readAround(before: Page, changed: Changed): readonly Begun[] {
  const { pieces } = before;
  const { text, source, change } = changed;
  const by = change.newEnd - change.oldEnd;
  const touched = pieces.findLastIndex(({ start }) => start <= change.start);
  const first = Math.max(touched - ABOVE, 0);
  const found = pieces.findIndex(({ start }) => start > change.oldEnd);
  const below = found < 0 ? pieces.length : found;
  const startOf = (index: number): number => (pieces[index]?.start ?? before.text.length) + by;
  const from = first === 0 ? 0 : (pieces[first]?.start ?? 0);
  const until = startOf(below);
  // One block more than is needed: the block before it may end only because of it.
  const tops = readTopBlocks(source.slice(from, startOf(below + 1)));
  const own = tops.filter(({ start }) => start < until - from);
  if (below < pieces.length && tops[own.length]?.start !== until - from)
    return piecesOf(text, readTopBlocks(source), pieces);
  const middle = piecesOf(text.slice(from, until), own, pieces.slice(first, below));
  return [
    ...pieces.slice(0, first),
    ...middle.map(({ piece, start }) => ({ piece, start: start + from })),
    ...pieces.slice(below).map(({ piece, start }) => ({ piece, start: start + by })),
  ];
}

/** @param known pieces to take again where a text has stayed */
function piecesOf(text: string, tops: readonly TopBlock[], known: readonly PlacedPiece[]): readonly Begun[] {
  const byText = new Map(known.map(({ piece }) => [piece.text, piece]));
  return tops.map((top, index) => {
    const own = text.slice(top.start, tops[index + 1]?.start ?? text.length);
    return { piece: byText.get(own) ?? pieceOf(own, top), start: top.start };
  });
}

/** @param known what stands where it stood is taken again */
function placeAll(begun: readonly Begun[], known: readonly PlacedPiece[]): readonly PlacedPiece[] {
  const byPiece = new Map(known.map((placed) => [placed.piece, placed]));
  let lists = 0;
  let tables = 0;
  return begun.map(({ piece, start }) => {
    const place = { start, lists, tables };
    lists += piece.lists;
    tables += piece.tables;
    const stood = byPiece.get(piece);
    return stood && isAt(stood, place) ? stood : placePiece(piece, place);
  });
}

const isAt = (stood: Place, { start, lists, tables }: Place): boolean =>
  stood.start === start && stood.lists === lists && stood.tables === tables;
