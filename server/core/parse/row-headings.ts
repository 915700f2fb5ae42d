import { readable } from './passages.ts';
import type { HeadingMeaning, HeadingReader } from './headings.ts';
import type { Passage } from './passages.ts';

/** A table of facts has this many columns: the label and what it says. */
const COLUMNS = 2;
/** One known word in a first column may be chance. */
const MIN_KNOWN = 2;
const FACT_COLUMNS = /^(?:item|description)\b.{1,20}\b(?:details?|values?|information|info|data)\b/i; // "Item | Detail"
const NOT_A_LABEL = /^(?:time|when|event|entry|actor|who|action|action item|task|item|owner|description)s?\b/i; // "Time (UTC)"

/** The passages that are labels in the first column of a table of facts, by their index. */
export function rowHeadings(
  text: string,
  passages: readonly Passage[],
  meaningOf: HeadingReader,
): ReadonlyMap<number, HeadingMeaning> {
  const tables = new Map<number, { index: number; meaning: HeadingMeaning }[]>();
  const refused = new Set<number>();
  for (const [index, passage] of passages.entries()) {
    const { block } = passage;
    if (block.kind !== 'row' || passage.cell !== 0) continue;
    const words = readable(text, passage);
    if (block.header && isRefused(columnsOf(text, passages, index), block.cells.length)) refused.add(block.table);
    const meaning = refused.has(block.table) ? undefined : meaningOf(words);
    if (meaning?.match !== 'exact') continue;
    const rows = tables.get(block.table) ?? [];
    rows.push({ index, meaning });
    tables.set(block.table, rows);
  }
  const known = [...tables.values()].filter((rows) => rows.length >= MIN_KNOWN).flat();
  return new Map(known.map(({ index, meaning }) => [index, meaning]));
}

/** The words of a header row from its first cell on. */
function columnsOf(text: string, passages: readonly Passage[], index: number): string {
  const [first, second] = passages.slice(index, index + COLUMNS);
  const words = first ? readable(text, first) : '';
  return second?.block === first?.block && second ? `${words} | ${readable(text, second)}` : words;
}

const isRefused = (names: string, columns: number): boolean =>
  columns !== COLUMNS || (NOT_A_LABEL.test(names) && !FACT_COLUMNS.test(names));
