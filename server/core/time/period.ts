import { Temporal } from 'temporal-polyfill';
import { MONTHS } from './calendar.table.ts';
import { daysIn } from './date.ts';
import { anchor, firstOf } from './due-reader.ts';
import type { DueContext, DueReader } from './due-reader.ts';
import { present } from './present.ts';
import { scan } from './scan.ts';

const QUARTER = /^(?:(20\d{2})[ \-/]?Q([1-4])|Q([1-4])(?:[ \-/,']{1,2}(?:of )?((?:20)?\d{2}))?)\b/i; // "Q1 2027", "2026-Q3"
const HALF = /^H([12])(?:[ \-/]((?:20)?\d{2}))?\b/; // "H1 2026"
const WEEK = /^(?:(20\d{2})-?W(\d{1,2})|(?:W|KW ?|week |calendar week |cw ?)(\d{1,2})(?:[ ,/]{1,2}(20\d{2}))?)\b/i; // "2026-W14", "week 14"
const YEAR_MONTH = /^(20\d{2})[-/](\d{1,2})(?![\w-]|[./]\d)/; // "2026-03"
const MONTH = /^([a-z]{3,9})(?![a-z])(?:\.(?=,? '?\d))?(?:,? '?((?:20)?\d{2})(?!\w|:))?/i; // "March 2026", "Sept"
const YEAR = /^(?:the year )?(20\d{2})(?![\w-]|[./]\d)/; // "2027"
const PART_OF = /^(?:the )?(end|close|late|mid(?:dle)?|start|beginning|early)(?:[ -]of)?[ -](?:the )?/i; // "end of ", "mid-", "late "
const END_CODE = /^(?:EO([DWMQY])|COB)\b/i; // "EOM"
const NAMED_SPAN = /^(?:(this|current|next) )?(day|week|month|quarter|year|today)\b/i; // "next month"

const iso = (date: Temporal.PlainDate): string => date.toString();

const lastOfMonth = (year: number, month: number): string =>
  iso(Temporal.PlainDate.from({ year, month, day: daysIn(month, year) }));

const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** The first such day that is not before the reference; without a reference there is none. */
function nextAfter(reference: string | undefined, dayIn: (year: number) => string): string | undefined {
  if (reference === undefined) return undefined;
  const year = Number(reference.slice(0, 4));
  return [dayIn(year), dayIn(year + 1)].find((day) => day >= reference);
}

const dayIn = (year: string | undefined, context: DueContext, last: (year: number) => string): { date?: string } => {
  const date = year === undefined ? nextAfter(anchor(context), last) : last(yearOf(year));
  return present({ date });
};

const readQuarter: DueReader = (text, at, context) => {
  const match = scan(text, at, QUARTER);
  if (match === null) return undefined;
  const month = Number(match[2] ?? match[3]) * 3;
  return { end: at + match[0].length, ...dayIn(match[1] ?? match[4], context, (year) => lastOfMonth(year, month)) };
};

const readHalf: DueReader = (text, at, context) => {
  const match = scan(text, at, HALF);
  if (match === null) return undefined;
  const month = Number(match[1]) * 6;
  return { end: at + match[0].length, ...dayIn(match[2], context, (year) => lastOfMonth(year, month)) };
};

/** The Sunday of an ISO week. */
function weekEnd(year: number, week: number): string {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return iso(fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ days: week * 7 - 1 }));
}

const readWeek: DueReader = (text, at, context) => {
  const match = scan(text, at, WEEK);
  if (match === null) return undefined;
  const week = Number(match[2] ?? match[3]);
  if (week < 1 || week > 53) return undefined;
  return { end: at + match[0].length, ...dayIn(match[1] ?? match[4], context, (year) => weekEnd(year, week)) };
};

const readYearMonth: DueReader = (text, at) => {
  const match = scan(text, at, YEAR_MONTH);
  const month = Number(match?.[2]);
  if (match === null || month < 1 || month > 12) return undefined;
  return { end: at + match[0].length, date: lastOfMonth(Number(match[1]), month) };
};

interface Month {
  readonly end: number;
  readonly month: number;
  readonly year?: string;
}

/** Without a year, "may" and "march" in small letters are verbs, and "Mei" is a name. */
function monthAt(text: string, at: number): Month | undefined {
  const match = scan(text, at, MONTH);
  const month = MONTHS.get(match?.[1]?.toLowerCase() ?? '');
  if (match === null || month === undefined || match[1] === 'may' || match[1] === 'march') return undefined;
  if (match[1] === 'Mei' && match[2] === undefined) return undefined;
  return { end: at + match[0].length, month, ...present({ year: match[2] }) };
}

const readMonth: DueReader = (text, at, context) => {
  const found = monthAt(text, at);
  if (found === undefined) return undefined;
  return { end: found.end, ...dayIn(found.year, context, (year) => lastOfMonth(year, found.month)) };
};

const readYear: DueReader = (text, at) => {
  const match = scan(text, at, YEAR);
  return match === null ? undefined : { end: at + match[0].length, date: `${match[1] ?? ''}-12-31` };
};

/** Last day of the day, week, month, quarter or year that holds the date. */
function endOfSpan(date: string, unit: string): string {
  const day = Temporal.PlainDate.from(date);
  if (unit === 'week') return iso(day.add({ days: 7 - day.dayOfWeek }));
  if (unit === 'month') return lastOfMonth(day.year, day.month);
  if (unit === 'quarter') return lastOfMonth(day.year, Math.ceil(day.month / 3) * 3);
  return unit === 'year' ? `${day.year}-12-31` : date;
}

const STEPS: ReadonlyMap<string, Temporal.DurationLike> = new Map([
  ['day', { days: 1 }],
  ['week', { weeks: 1 }],
  ['month', { months: 1 }],
  ['quarter', { months: 3 }],
  ['year', { years: 1 }],
]);

/** "next month" is its last day, counted from today; without today it is a due date that nobody can place. */
const readNamedSpan: DueReader = (text, at, { today }) => {
  const match = scan(text, at, NAMED_SPAN);
  if (match === null) return undefined;
  const [words, which = 'this', unit = ''] = match;
  const name = unit.toLowerCase();
  if (today === undefined) return { end: at + words.length };
  const step = which.toLowerCase() === 'next' ? (STEPS.get(name) ?? {}) : { days: 0 };
  return { end: at + words.length, date: endOfSpan(iso(Temporal.PlainDate.from(today).add(step)), name) };
};

/** "EOM", "COB": the end of the period that holds today. */
export const readEndCode: DueReader = (text, at, { today }) => {
  const match = scan(text, at, END_CODE);
  if (match === null) return undefined;
  const units = new Map([
    ['W', 'week'],
    ['M', 'month'],
    ['Q', 'quarter'],
    ['Y', 'year'],
  ]);
  const unit = units.get(match[1]?.toUpperCase() ?? '') ?? 'day';
  return { end: at + match[0].length, ...present({ date: today === undefined ? undefined : endOfSpan(today, unit) }) };
};

/** A period by its name, such as "Q1 2027", "next month": its last day. */
export const readPeriod = firstOf([readQuarter, readHalf, readWeek, readYearMonth, readNamedSpan, readMonth, readYear]);

const WHOLE = new Set(['end', 'close', 'late']);

/** "end of March", "mid September", "start of Q2": part of a period. */
export const readPartOf: DueReader = (text, at, context) => {
  const match = scan(text, at, PART_OF);
  if (match === null) return undefined;
  const [words, part = ''] = match;
  const inner = readPeriod(text, at + words.length, context);
  if (inner?.date === undefined) return inner;
  const which = part.toLowerCase();
  if (WHOLE.has(which)) return inner;
  if (monthAt(text, at + words.length) === undefined || which === 'early') return { end: inner.end };
  return { end: inner.end, date: inner.date.slice(0, 8) + (which.startsWith('mid') ? '15' : '01') };
};
