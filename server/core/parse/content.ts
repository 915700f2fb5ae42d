import type { FoundHeading } from './heading-lines.ts';
import type { Block } from './block.ts';
import { ofPassage } from './passages.ts';
import type { Passage } from './passages.ts';

const VISIBLE = /[^\s|]/; // "a"

/** Offsets at which something stands that can be seen and is neither a heading nor a header row nor a comment, ascending. */
export function contentOffsets(
  blocks: readonly Block[],
  passages: readonly Passage[],
  headings: readonly FoundHeading[],
): readonly number[] {
  const code = blocks.filter(({ kind }) => kind === 'code').map(({ at }) => at.start);
  const ends = new Map(headings.map(({ heading }) => [heading.at.start, heading.at.end]));
  const words = passages.flatMap((passage) => visible(passage, ends));
  return [...code, ...words].sort((a, b) => a - b);
}

/** Where something can be seen in each line, from the start of the passage; -1 where nothing can. */
const seenOf = ofPassage(({ at, lines, prose }) =>
  lines.map((line) => firstVisible(prose, line.start - at.start, line.end - at.start)),
);

function firstVisible(prose: string, start: number, end: number): number {
  const found = prose.slice(start, end).search(VISIBLE);
  return found < 0 ? -1 : start + found;
}

function visible(passage: Passage, headingEnds: ReadonlyMap<number, number>): readonly number[] {
  const { block, at, lines, prose } = passage;
  if (block.kind === 'heading' || (block.kind === 'row' && block.header)) return [];
  return seenOf(passage).flatMap((seen, index) => {
    const line = lines[index] ?? at;
    const lineStart = index === 0 && block.kind === 'item' ? block.at.start : line.start;
    const end = headingEnds.get(lineStart);
    const found =
      end === undefined || end <= line.start ? seen : firstVisible(prose, end - at.start, line.end - at.start);
    return found < 0 ? [] : [at.start + found];
  });
}
