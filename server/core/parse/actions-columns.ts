import { slice } from '../text/span.ts';
import { readDue } from '../time/due.ts';
import { ACTION_COLUMNS, CLEAR_HEADERS, DONE_WORDS, OPEN_WORDS } from './actions.table.ts';
import type { ActionColumn } from './actions.table.ts';
import { startsWithRef } from './actions-facts.ts';
import { isPerson } from './actions-parts.ts';
import { isCollective } from './actions-people.ts';
import type { Cell } from './block.ts';
import { plainWords } from './plain.ts';
import type { Row } from './tables.ts';

/** Which column says what. */
export type Columns = ReadonlyMap<ActionColumn, number>;

/** The columns of a table of actions, and its rows: those that are no header. */
export interface ColumnsRead {
  readonly columns: Columns;
  readonly rows: readonly Row[];
  /** Absent where the first row is an action like the others. */
  readonly header?: Row;
}

const PARENTHESES = /[([{][^)\]}]{0,60}[)\]}]/g; // "Owner (Role)"
const AS_OF = / (?:as of|as at|on|per) \S{0,3}\d.{0,30}$| (?:as of|as at) .{1,30}$/; // "status as of 10 July 2026"
const TIME_HEADER = /^(?:time|timestamp|when)\b/; // "time (utc)"
const EITHER = / ?(?:\/|&|\bor\b|\band\b) ?/; // "owner / dri"

const headerWords = (text: string, cell: Cell): string =>
  plainWords(slice(text, cell.at))
    .toLowerCase()
    .replace(PARENTHESES, '')
    .replace(AS_OF, '')
    .replace(/[:*]/g, '')
    .trim(); // "owner:"

const columnOf = (name: string): ActionColumn | undefined =>
  ACTION_COLUMNS.get(name) ??
  name
    .split(EITHER)
    .map((part) => ACTION_COLUMNS.get(part))
    .find((column) => column !== undefined);

/** The first column whose header is not known: it holds the words. */
const freeColumn = (words: readonly string[]): number =>
  Math.max(
    0,
    words.findIndex((name) => columnOf(name) === undefined),
  );

function byHeader(words: readonly string[], inActions: boolean): Columns | undefined {
  const columns = new Map<ActionColumn, number>();
  words.forEach((name, index) => {
    const column = columnOf(name);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  const clear = words.some((name) => CLEAR_HEADERS.has(name));
  const followed = columns.has('owner') || columns.has('due') || columns.has('ticket');
  if (words.some((name) => TIME_HEADER.test(name)) && !columns.has('owner')) return undefined;
  if (!inActions && !(clear && followed)) return undefined;
  if (!columns.has('action')) columns.set('action', freeColumn(words));
  return columns;
}

const TICKET = /^(?:#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,7}|https?:\/\/\S+)$/; // "#12", "OPS-7"
const PRIORITY = /^(?:P[0-5]|critical|high|medium|low|urgent)$/i; // "P1"
const TYPE = /^(?:prevent|detect|mitigat|process)\w{0,6}$/i; // "Prevention"
const COUNT = /^\d{1,3}[.)]?$/; // "3"

const isDue = (words: string): boolean => {
  const read = readDue(words, 0, {});
  return read !== undefined && read.end >= words.length;
};

const SHAPES: readonly (readonly [ActionColumn, (words: string) => boolean])[] = [
  ['owner', (words) => words.startsWith('@') || isPerson(words) || isCollective(words)],
  ['ref', (words) => COUNT.test(words) || startsWithRef(`${words} x`)],
  ['ticket', (words) => TICKET.test(words)],
  ['priority', (words) => PRIORITY.test(words)],
  ['type', (words) => TYPE.test(words)],
  ['status', (words) => DONE_WORDS.has(words.toLowerCase()) || OPEN_WORDS.has(words.toLowerCase())],
  ['due', isDue],
];

const shapeOf = (words: string): ActionColumn | undefined => SHAPES.find(([, fits]) => fits(words))?.[0];

/** What a column holds when every cell that is filled has the same shape. */
function shapeOfAll(cells: readonly string[]): ActionColumn | undefined {
  const filled = cells.filter((words) => words !== '' && words !== '-');
  const [first] = filled;
  const shape = first === undefined ? undefined : shapeOf(first);
  return shape !== undefined && filled.every((words) => shapeOf(words) === shape) ? shape : undefined;
}

/** How many rows tell what a column holds. */
const LOOKED_AT = 20;

/** The columns by what stands in them, where no header says it: an owner, a date, a ticket; the longest words are the action. */
function byShape(text: string, rows: readonly Row[]): Columns | undefined {
  const table = rows.slice(0, LOOKED_AT).map(({ cells }) => cells.map(({ at }) => plainWords(slice(text, at))));
  const width = table[0]?.length ?? 0;
  const columns = new Map<ActionColumn, number>();
  const lengths: number[] = [];
  for (let index = 0; index < width; index += 1) {
    const cells = table.map((row) => row[index] ?? '');
    const shape = shapeOfAll(cells);
    lengths.push(shape === undefined ? cells.join('').length : -1);
    if (shape !== undefined && !columns.has(shape)) columns.set(shape, index);
  }
  const longest = Math.max(...lengths);
  if (columns.size === 0 || longest <= 0) return undefined;
  return columns.set('action', lengths.indexOf(longest));
}

/** A header that is blank, or that is an action itself. */
function withoutHeader(text: string, rows: readonly Row[], words: readonly string[]): ColumnsRead | undefined {
  const isBlank = words.every((name) => name === '');
  if (!isBlank && words.some((name) => columnOf(name) !== undefined)) return undefined;
  const kept = isBlank ? rows.filter((row) => !row.header) : rows;
  const columns = byShape(text, kept);
  return columns === undefined ? undefined : { columns, rows: kept };
}

/** Undefined when the table is no list of actions. */
export function readColumns(text: string, rows: readonly Row[], inActions: boolean): ColumnsRead | undefined {
  const header = rows.find((row) => row.header);
  if (header === undefined) return undefined;
  const words = header.cells.map((cell) => headerWords(text, cell));
  const bare = inActions ? withoutHeader(text, rows, words) : undefined;
  if (bare !== undefined) return bare;
  const columns = byHeader(words, inActions);
  return columns === undefined ? undefined : { columns, header, rows: rows.filter((row) => !row.header) };
}

/** True for a row whose cells are names of columns; a line with pipes in it may be a sentence. */
export const isHeader = (text: string, { cells }: Row): boolean =>
  cells.filter((cell) => columnOf(headerWords(text, cell)) !== undefined).length >= Math.max(2, cells.length - 1);
