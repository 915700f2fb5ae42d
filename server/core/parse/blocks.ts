import { indexLines } from '../text/lines.ts';
import { readCells } from './cells.ts';
import { splitHtml } from './html-blocks.ts';
import { readItem } from './item.ts';
import { tokenize } from './mapper.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import type { PlacedToken } from './mapper.ts';

/** A top-level block of Markdown: the leaves in it, with lists and tables numbered from 1. */
export interface TopBlock {
  /** Offset of its first line. */
  readonly start: number;
  readonly blocks: readonly Block[];
  /** How many lists and tables it holds. */
  readonly lists: number;
  readonly tables: number;
}

/** Where the walk over the tokens stands. */
interface Walk {
  readonly source: string;
  readonly lineStarts: readonly number[];
  readonly blocks: Block[];
  /** Numbers of the lists around the current token, outermost first. */
  readonly lists: number[];
  listCount: number;
  table: { readonly number: number; readonly firstLine: number; readonly lines: readonly Span[]; columns: number };
  quotes: number;
}

type Step = (walk: Walk, placed: PlacedToken, before: PlacedToken | undefined) => void;

const around = (walk: Walk): { quoted: boolean; depth: number } => ({
  quoted: walk.quotes > 0,
  depth: walk.lists.length,
});

const whole = (lines: readonly Span[]): Span => ({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 });

const firstLine = ({ token }: PlacedToken): number => token.map?.[0] ?? 0;

const openList: Step = (walk) => {
  walk.listCount++;
  walk.lists.push(walk.listCount);
};

const closeList: Step = (walk) => {
  walk.lists.pop();
};

const openQuote: Step = (walk) => {
  walk.quotes++;
};

const closeQuote: Step = (walk) => {
  walk.quotes--;
};

const lineEnd = (walk: Walk, line: number): number => {
  const next = walk.lineStarts[line + 1];
  return next === undefined ? walk.source.length : next - 1;
};

function pushItem(walk: Walk, lines: readonly Span[], markerBefore: number): void {
  const item = readItem(walk.source, lines, markerBefore);
  walk.blocks.push({ kind: 'item', ...item, list: walk.lists.at(-1) ?? 0, ...around(walk) });
}

const paragraph: Step = (walk, placed, before) => {
  const { lines } = placed;
  if (before?.token.type !== 'list_item_open') {
    walk.blocks.push({ kind: 'paragraph', at: whole(lines), lines, ...around(walk) });
    return;
  }
  const line = firstLine(before);
  pushItem(walk, lines, line === firstLine(placed) ? whole(lines).start : lineEnd(walk, line));
};

const closeItem: Step = (walk, _, before) => {
  if (before?.token.type !== 'list_item_open') return;
  const line = firstLine(before);
  const end =
    (walk.lineStarts[line] ?? 0) + walk.source.slice(walk.lineStarts[line], lineEnd(walk, line)).trimEnd().length;
  pushItem(walk, [{ start: end, end }], end);
};

const HASHES = /^#+[ \t]*/; // "## "
const CLOSING_HASHES = /(?<![#\\])#+$/; // "##"

const heading: Step = (walk, { token, lines }) => {
  const at = whole(lines);
  const level = Number(token.tag.slice(1));
  if (token.markup.startsWith('#')) {
    walk.blocks.push({ kind: 'heading', level, shape: 'atx', at, lines: [atxWords(walk.source, at)], ...around(walk) });
    return;
  }
  walk.blocks.push({ kind: 'heading', level, shape: 'setext', at, lines: lines.slice(0, -1), ...around(walk) });
};

function atxWords(source: string, at: Span): Span {
  const line = source.slice(at.start, at.end);
  const opening = HASHES.exec(line)?.[0].length ?? 0;
  const closing = CLOSING_HASHES.exec(line.slice(opening));
  const rest = line.slice(opening);
  const closes =
    closing && (closing.index === 0 || rest[closing.index - 1] === ' ' || rest[closing.index - 1] === '\t');
  const words = (closes ? rest.slice(0, closing.index) : rest).trimEnd();
  return { start: at.start + opening, end: at.start + opening + words.length };
}

const openTable: Step = (walk, placed) => {
  walk.table = { number: walk.table.number + 1, firstLine: firstLine(placed), lines: placed.lines, columns: 0 };
};

const row: Step = (walk, placed, before) => {
  const { table } = walk;
  const at = table.lines[firstLine(placed) - table.firstLine];
  if (!at) return;
  const header = before?.token.type === 'thead_open';
  const found = readCells(walk.source, at);
  if (header) table.columns = found.length;
  const cells = found.slice(0, table.columns).map((cell) => ({ at: cell }));
  walk.blocks.push({ kind: 'row', table: table.number, header, cells, at, lines: [at], ...around(walk) });
};

const code: Step = (walk, { lines }) => {
  walk.blocks.push({ kind: 'code', at: whole(lines), lines, ...around(walk) });
};

const html: Step = (walk, { lines }) => {
  for (const part of splitHtml(walk.source, lines)) walk.blocks.push({ ...part, ...around(walk) });
};

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['bullet_list_open', openList],
  ['ordered_list_open', openList],
  ['bullet_list_close', closeList],
  ['ordered_list_close', closeList],
  ['list_item_close', closeItem],
  ['blockquote_open', openQuote],
  ['blockquote_close', closeQuote],
  ['paragraph_open', paragraph],
  ['heading_open', heading],
  ['table_open', openTable],
  ['tr_open', row],
  ['fence', code],
  ['code_block', code],
  ['html_block', html],
]);

const startWalk = (source: string, lineStarts: readonly number[]): Walk => ({
  source,
  lineStarts,
  blocks: [],
  lists: [],
  listCount: 0,
  table: { number: 0, firstLine: 0, lines: [], columns: 0 },
  quotes: 0,
});

const NUMBER = /^\d{1,9}[.)]/; // "1."

/** The only item of its list, of one line, that a row of dashes follows at once: `1. Summary` with its underline. */
function isUnderline(walk: Walk | undefined, placed: PlacedToken): boolean {
  if (walk?.blocks.length !== 1 || placed.token.type !== 'hr') return false;
  const [only] = walk.blocks;
  const line = walk.lineStarts[firstLine(placed)] ?? 0;
  return (
    only !== undefined && isTitle(walk.source, only) && line === only.at.end + 1 && walk.source.startsWith('---', line)
  );
}

const isTitle = (source: string, block: Block): boolean =>
  block.kind === 'item' &&
  block.checkbox === undefined &&
  block.lines.length === 1 &&
  block.depth === 1 &&
  NUMBER.test(source.slice(block.marker.start, block.marker.end));

/** Markdown takes the number of a heading for that of an item. */
function underline(walk: Walk | undefined, placed: PlacedToken): void {
  const [only] = walk?.blocks ?? [];
  if (!walk || !only) return;
  const line = firstLine(placed);
  const end =
    (walk.lineStarts[line] ?? 0) + walk.source.slice(walk.lineStarts[line], lineEnd(walk, line)).trimEnd().length;
  const at = { start: only.at.start, end };
  const words = { start: only.at.start, end: only.at.end };
  walk.blocks.splice(0, 1, { kind: 'heading', level: 2, shape: 'setext', at, lines: [words], quoted: false, depth: 0 });
}

const opensTop = ({ token }: PlacedToken): boolean => token.level === 0 && token.nesting >= 0 && token.map !== null;

/**
 * The top-level blocks of a source from `markdownSource`, in reading order. What a block is depends on its own lines and
 * those below it only. Never throws; linear in the text.
 */
export function readTopBlocks(source: string): readonly TopBlock[] {
  const lineStarts = indexLines(source).starts;
  const tops: { readonly start: number; readonly walk: Walk }[] = [];
  let before: PlacedToken | undefined;
  for (const placed of tokenize(source)) {
    if (isUnderline(tops.at(-1)?.walk, placed)) {
      underline(tops.at(-1)?.walk, placed);
      continue;
    }
    if (opensTop(placed)) {
      tops.push({ start: lineStarts[firstLine(placed)] ?? 0, walk: startWalk(source, lineStarts) });
      before = undefined;
    }
    const walk = tops.at(-1)?.walk;
    if (walk) STEPS.get(placed.token.type)?.(walk, placed, before);
    before = placed;
  }
  return tops.map(({ start, walk }) => ({
    start,
    blocks: walk.blocks,
    lists: walk.listCount,
    tables: walk.table.number,
  }));
}
