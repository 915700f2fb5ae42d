import { slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { present } from '../time/present.ts';
import type { Moment, StampRead } from '../time/stamp.ts';
import { findZone } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import type { Cell } from './block.ts';
import { plainWords } from './plain.ts';
import type { Row } from './tables.ts';
import { EVENT_HEADERS, TIME_HEADERS } from './timeline-columns.table.ts';
import type { DateGroup, Draft } from './timeline-draft.ts';
import { readLead } from './timeline-lead.ts';
import type { Lead } from './timeline-lead.ts';
import { readWeekday } from '../time/date.ts';
import { readClock } from '../time/clock.ts';

interface Column {
  readonly index: number;
  readonly zone?: Zone;
  readonly year?: string;
}

interface Layout {
  readonly times: readonly Column[];
  readonly event: number;
  /** The column that names the milestone of a row. */
  readonly milestone: number;
}

const YEAR = /\b(?:19|20)\d{2}\b/; // "2021"
const SAMPLE = 12;
const MILESTONE_HEADER = /^(?:milestone|phase|stage|tag|marker|status|state|type)s?$/; // "phase"
const MILESTONE_CELL = /^(?:start(?:ed)?|detected|acknowledged|declared|mitigated|contained|resolved)$/; // "detected"

const cellWords = (text: string, cell: Cell | undefined): string =>
  cell === undefined ? '' : plainWords(slice(text, cell.at)).toLowerCase();

const headed = (words: string, names: readonly string[]): boolean =>
  names.some((name) => words === name || (words.startsWith(name) && !/\p{L}/u.test(words.charAt(name.length)))); // "a"

/** A cell that holds a stamp and little else. */
function stampIn(text: string, cell: Cell | undefined): Lead | undefined {
  if (cell === undefined) return undefined;
  const lead = readLead(text, cell.at);
  if (lead === undefined || lead.shape === 'label') return compactIn(text, cell);
  return lead.words.end - lead.words.start > 24 ? undefined : lead;
}

/** `1405` alone in a time column. */
function compactIn(text: string, cell: Cell): Lead | undefined {
  const clock = readClock(text, cell.at.start);
  if (clock === undefined || clock.end !== cell.at.end) return undefined;
  const read = { start: cell.at.start, end: clock.end, from: { clock }, approximate: false };
  return { read, stamp: cell.at, words: span(clock.end, clock.end), shape: 'start', marked: true };
}

function stampShare(text: string, rows: readonly Row[], index: number): number {
  const filled = rows.slice(0, SAMPLE).filter((row) => cellWords(text, row.cells[index]) !== '');
  const stamped = filled.filter(
    (row) => stampIn(text, row.cells[index]) !== undefined || isWeekday(text, row.cells[index]),
  );
  return filled.length === 0 ? 0 : stamped.length / filled.length;
}

function isWeekday(text: string, cell: Cell | undefined): boolean {
  const day = cell === undefined ? undefined : readWeekday(text, cell.at.start);
  return day !== undefined && day.end === cell?.at.end;
}

function columnOf(text: string, header: Row | undefined, index: number): Column {
  const cell = header?.cells[index];
  const words = cell === undefined ? '' : plainWords(slice(text, cell.at));
  return { index, ...present({ zone: findZone(words), year: YEAR.exec(words)?.[0] }) };
}

/** The columns that hold stamps: by their header and contents, by contents alone where the header says nothing. */
function timeColumns(text: string, header: Row | undefined, rows: readonly Row[]): readonly Column[] {
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map((row) => row.cells.length));
  const columns: Column[] = [];
  for (let index = 0; index < width; index += 1) {
    const named = headed(cellWords(text, header?.cells[index]), TIME_HEADERS);
    const share = stampShare(text, rows, index);
    const leading = columns.length === index;
    if ((named && share > 0) || (leading && share >= 0.6)) columns.push(columnOf(text, header, index));
  }
  return columns;
}

function eventColumn(text: string, header: Row | undefined, columns: readonly Column[]): number {
  const taken = new Set(columns.map(({ index }) => index));
  const cells = header?.cells ?? [];
  for (const name of EVENT_HEADERS) {
    const index = cells.findIndex((cell, at) => !taken.has(at) && headed(pluralless(cellWords(text, cell)), [name]));
    if (index >= 0) return index;
  }
  return Math.max(-1, ...taken) + 1;
}

const pluralless = (words: string): string => words.replace(/(\w{3})s\b/g, '$1'); // "events"

function layoutOf(text: string, header: Row | undefined, rows: readonly Row[]): Layout | undefined {
  const times = timeColumns(text, header, rows);
  if (times.length === 0) return undefined;
  const milestone = (header?.cells ?? []).findIndex((cell) => MILESTONE_HEADER.test(cellWords(text, cell)));
  return { times, event: eventColumn(text, header, times), milestone };
}

interface Stamped {
  readonly read: StampRead;
  readonly at: Span;
  readonly column: Column;
}

/** The stamps of a row, one a column; a second time of day (local beside UTC) is left out. */
function stampsOf(text: string, row: Row, columns: readonly Column[]): readonly Stamped[] {
  const found: Stamped[] = [];
  for (const column of columns) {
    const lead = stampIn(text, row.cells[column.index]);
    if (lead !== undefined) found.push({ read: lead.read, at: lead.stamp, column });
  }
  const timed = found.filter(({ read }) => read.from.clock !== undefined);
  const chosen = timed.find(({ column }) => column.zone === 'UTC') ?? timed[0];
  return found.filter(
    (stamp) => stamp === chosen || stamp.read.from.clock === undefined || stamp.read.relative !== undefined,
  );
}

function merged(stamps: readonly Stamped[]): Stamped | undefined {
  const main = stamps.find(({ read }) => read.from.clock !== undefined) ?? stamps[0];
  if (main === undefined) return undefined;
  const date = stamps.find(({ read }) => read.from.date !== undefined && read.from.clock === undefined)?.read.from.date;
  const from: Moment = { ...present({ date }), ...main.read.from };
  return { ...main, read: { ...main.read, from } };
}

const UNKNOWN = /^(?:\?+|X+|unknown|tb[cd]|n\/a|[-–—]+)$/i; // "?"

/** A row whose time is written as unknown is an entry all the same. */
function unknownStamp(text: string, row: Row, column: Column | undefined): Stamped | undefined {
  const cell = row.cells[column?.index ?? -1];
  if (column === undefined || cell === undefined || !UNKNOWN.test(slice(text, cell.at))) return undefined;
  const from = { clock: { end: cell.at.end } };
  return { read: { start: cell.at.start, end: cell.at.end, from, approximate: false }, at: cell.at, column };
}

function draftOf(text: string, row: Row, { layout, group }: { layout: Layout; group: DateGroup }): Draft | undefined {
  const last = layout.times.at(-1);
  const stamp =
    merged(stampsOf(text, row, layout.times)) ?? (last === undefined ? undefined : unknownStamp(text, row, last));
  const cell = row.cells[layout.event];
  if (stamp === undefined || cell === undefined) return undefined;
  const words = plainWords(slice(text, cell.at)) === '' ? (row.cells[layout.event + 1] ?? cell) : cell;
  const plain = plainWords(slice(text, words.at));
  if (plain === '') return undefined;
  const tag = cellWords(text, row.cells[layout.milestone]);
  const label = MILESTONE_CELL.test(tag) ? tag : undefined;
  const facts = { label, zone: stamp.column.zone ?? firstOf(layout, 'zone'), year: firstOf(layout, 'year') };
  return { at: row.at, read: stamp.read, stamp: stamp.at, words: words.at, text: plain, group, ...present(facts) };
}

const firstOf = ({ times }: Layout, key: 'zone' | 'year'): string | undefined =>
  times.find((column) => column[key] !== undefined)?.[key];

/** The entries of one table; none when no column holds stamps. A row with only a date gives it to the rows below. */
export function readRows(text: string, rows: readonly Row[], group: DateGroup): readonly Draft[] {
  const header = rows.find((row) => row.header);
  const body = rows.filter((row) => !row.header);
  const layout = layoutOf(text, header, body);
  if (layout === undefined) return [];
  const drafts: Draft[] = [];
  let current = group;
  for (const row of body) {
    const draft = draftOf(text, row, { layout, group: current });
    if (draft !== undefined) drafts.push(draft);
    else current = dateRow(text, row) ?? current;
  }
  return drafts;
}

/** `| **2021-10-31** | | |`: the date of the rows below it. */
function dateRow(text: string, row: Row): DateGroup | undefined {
  const filled = row.cells.filter((cell) => slice(text, cell.at) !== '');
  const only = filled[0];
  const lead = filled.length === 1 && only !== undefined ? stampIn(text, only) : undefined;
  return lead?.read.from.date === undefined ? undefined : { read: lead.read, at: lead.stamp };
}
