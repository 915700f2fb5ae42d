import type { FoundHeading } from './heading-lines.ts';
import type { Block } from './block.ts';
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

function visible({ block, at, lines, prose }: Passage, headingEnds: ReadonlyMap<number, number>): readonly number[] {
  if (block.kind === 'heading' || (block.kind === 'row' && block.header)) return [];
  return lines.flatMap((line, index) => {
    const lineStart = index === 0 && block.kind === 'item' ? block.at.start : line.start;
    const start = Math.max(headingEnds.get(lineStart) ?? 0, line.start);
    const found = prose.slice(start - at.start, line.end - at.start).search(VISIBLE);
    return found < 0 ? [] : [start + found];
  });
}
