import { slice } from '../text/span.ts';
import type { Block } from './block.ts';
import { readCells } from './cells.ts';

export type Row = Block & { readonly kind: 'row' };

/** The rows of the table that the block begins. */
export function tableAt(blocks: readonly Block[], index: number): readonly Row[] {
  const rows: Row[] = [];
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'row' || (rows[0] !== undefined && rows[0].table !== block.table)) break;
    rows.push(block);
  }
  return rows;
}

const FEWEST_CELLS = 2;

/** The lines of a paragraph that is a table but for the line below its header; none when a line of it holds no cells. */
export function rowsOfLines(text: string, block: Block): readonly Row[] {
  if (block.kind !== 'paragraph' || block.lines.length < 2 || !slice(text, block.at).includes('|')) return [];
  const { quoted, depth } = block;
  const rows = block.lines.map((line, index): Row => {
    const cells = readCells(text, line).map((at) => ({ at }));
    return { kind: 'row', table: -1, header: index === 0, cells, at: line, lines: [line], quoted, depth };
  });
  return rows.every(({ cells }) => cells.length >= FEWEST_CELLS) ? rows : [];
}
