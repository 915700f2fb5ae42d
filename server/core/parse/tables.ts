import type { Block } from './block.ts';

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
