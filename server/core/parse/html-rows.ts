import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import type { Row } from './tables.ts';

const ROW = /<tr(?:\s[^<>\n]{0,200})?>/gi; // "<tr>"
const ROW_END = /<\/(?:tr|t?body|thead|table)\s*>/i; // "</tr>"
const CELL = /<t([hd])(?:\s[^<>\n]{0,200})?>/gi; // "<td>"
const CELL_END = /<\/t[hd]\s*>/i; // "</td>"
const TABLE = /<table[\s>]/gi; // "<table>"
const LONGEST = 4000;

/** The tables in an HTML block, each as its rows; none in a comment. Rows without a cell are left out. */
export function htmlTables(text: string, block: Block): readonly (readonly Row[])[] {
  const source = text.slice(block.at.start, block.at.end);
  if (source.startsWith('<!--')) return [];
  const tables = [...source.matchAll(TABLE)].map(({ index }) => index);
  const rows = [...source.matchAll(ROW)];
  const read = rows.flatMap((open, index) => rowOf({ source, block }, open, rows[index + 1]?.index));
  const starts = tables.length === 0 ? [0] : tables;
  return starts.map((start, index) => {
    const [from, to] = [block.at.start + start, block.at.start + (starts[index + 1] ?? source.length)];
    return read.filter(({ at }) => at.start >= from && at.start < to);
  });
}

interface Inside {
  readonly source: string;
  readonly block: Block;
}

function rowOf({ source, block }: Inside, open: RegExpExecArray, next: number | undefined): readonly Row[] {
  const content = open.index + open[0].length;
  const rest = source.slice(content, Math.min(next ?? source.length, content + LONGEST));
  const words = rest.slice(0, ROW_END.exec(rest)?.index ?? rest.length);
  const opens = [...words.matchAll(CELL)];
  if (opens.length === 0) return [];
  const offset = block.at.start + content;
  const cells = opens.map((cell, index) => ({ at: cellOf(words, cell, { next: opens[index + 1]?.index, offset }) }));
  const at = span(block.at.start + open.index, offset + words.trimEnd().length);
  const header = opens.every(([, letter]) => letter?.toLowerCase() === 'h');
  return [{ kind: 'row', table: -1, header, cells, at, lines: [at], quoted: block.quoted, depth: block.depth }];
}

function cellOf(row: string, open: RegExpExecArray, place: { next: number | undefined; offset: number }): Span {
  const from = open.index + open[0].length;
  const rest = row.slice(from, place.next ?? row.length);
  const words = rest.slice(0, CELL_END.exec(rest)?.index ?? rest.length);
  const start = place.offset + from + (words.length - words.trimStart().length);
  return span(start, Math.max(start, place.offset + from + words.trimEnd().length));
}
