import { MONTHS, WEEKDAYS } from './calendar.table.ts';
import { scan } from './scan.ts';

/** A calendar date as written; the year is absent where none is written. */
export interface DateRead {
  /** Offset behind the last character. */
  readonly end: number;
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** Last day of a range such as `October 29-30`. */
  readonly lastDay?: number;
  /** True for `04/05/2023`, which may be April or May: `month` and `day` follow the US order. */
  readonly ambiguous?: boolean;
  /** Why there is no such day. */
  readonly impossible?: string;
}

const ISO_DATE = /^(\d{4,5})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/; // "2024-01-17", "2024/01/17", "20202-01-24"
const NUMERIC_DATE = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d:]|[.\-/]\d)/; // "07-27-2023", "24/07/25", "17.01.2024"
const NUMERIC_DAY = /^(\d{1,2})([-/])(\d{1,2})(?=(?:,|T)? {0,3}\d{1,2}[:h]\d{2})/; // "04-14" in front of " 13:18:42"
const DOTTED_DAY = /^(\d{1,2})\.(\d{1,2})\.(?=,? (?:\d{1,2}[:h.]\d{2}|um |\d{1,2} ?Uhr))/; // "17.01." in front of ", 09:05"
const EAST_DATE = /^(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日/; // "2025年3月4日"
const MONTH_FIRST =
  /^(\p{L}{3,10})\.?[ -](\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d|\d)(?: ?[-–] ?(\d{1,2})(?:st|nd|rd|th)?(?![\d:]))?(?:(?:, ?| |-)((?:19|20)\d{2,3})(?!\d|:\d))?/u; // "Jan 17", "July 29th, 2022", "October 29-30, 2025"
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|º)?\.?(?: of| de)?[ -](\p{L}{3,10})(?!\p{L})\.?(?:(?:, ?| de | |-)((?:19|20)\d{2,3})(?!\d|:\d))?/u; // "17 January 2022", "19. April", "24-Jul-2025"
const WEEKDAY = /^(\p{L}{3,10})(?!\p{L})\.?/u; // "Sat", "Wednesday"

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in the month; February has 29 when the year is not known. */
export function daysIn(month: number, year?: number): number {
  if (month === 2 && (year === undefined || isLeap(year))) return 29;
  return LENGTHS[month - 1] ?? 0;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function checked(words: string, date: Omit<DateRead, 'impossible'>): DateRead {
  const { year, month, day } = date;
  if (year !== undefined && year > 9999) return { ...date, impossible: `${year} is not a year` };
  if (month < 1 || month > 12) return { ...date, impossible: `${words} has no such month` };
  if (day < 1 || day > daysIn(month, year)) return { ...date, impossible: `${words} is not a day` };
  return date;
}

function readIso(text: string, at: number): DateRead | undefined {
  const match = scan(text, at, ISO_DATE);
  if (match === null) return undefined;
  const [words, year, , month, day] = match;
  return checked(words, { end: at + words.length, year: Number(year), month: Number(month), day: Number(day) });
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly separator: string;
}

/** Month and day of two numbers: dots put the day first, a number over 12 tells, else it stays open. */
function order({ first, second, separator }: Pair): { month: number; day: number; ambiguous?: true } {
  if (separator === '.' || (first > 12 && second <= 12)) return { month: second, day: first };
  if (second > 12 || first === second) return { month: first, day: second };
  return { month: first, day: second, ambiguous: true };
}

function readNumeric(text: string, at: number): DateRead | undefined {
  const match = scan(text, at, NUMERIC_DATE);
  if (match === null) return undefined;
  const [words, first, separator = '', second, year = ''] = match;
  const parts = order({ first: Number(first), second: Number(second), separator });
  return checked(words, { end: at + words.length, year: fullYear(year), ...parts });
}

function readDottedDay(text: string, at: number): DateRead | undefined {
  const match = scan(text, at, DOTTED_DAY);
  if (match === null) return undefined;
  const [words, day, month] = match;
  return checked(words, { end: at + words.length, month: Number(month), day: Number(day) });
}

function readEast(text: string, at: number): DateRead | undefined {
  const match = scan(text, at, EAST_DATE);
  if (match === null) return undefined;
  const [words, year, month, day] = match;
  return checked(words, { end: at + words.length, year: Number(year), month: Number(month), day: Number(day) });
}

function readNumericDay(text: string, at: number): DateRead | undefined {
  const match = scan(text, at, NUMERIC_DAY);
  if (match === null) return undefined;
  const [words, first, separator = '', second] = match;
  const pair = { first: Number(first), second: Number(second), separator };
  const parts = separator === '-' ? { month: pair.first, day: pair.second } : order(pair);
  return checked(words, { end: at + words.length, ...parts });
}

/** The month of a name; lower-case "may" and "march" are verbs. */
function monthOf(name: string): number | undefined {
  if (name === 'may' || name === 'march') return undefined;
  return MONTHS.get(name.toLowerCase());
}

const withYear = (digits: string | undefined): { year?: number } =>
  digits === undefined ? {} : { year: Number(digits) };

function readMonthFirst(text: string, at: number): DateRead | undefined {
  const match = scan(text, at, MONTH_FIRST);
  if (match === null) return undefined;
  const [words, name = '', day, last, year] = match;
  const month = monthOf(name);
  if (month === undefined) return undefined;
  const range = last === undefined ? {} : { lastDay: Number(last) };
  return checked(words, { end: at + words.length, month, day: Number(day), ...range, ...withYear(year) });
}

function readDayFirst(text: string, at: number): DateRead | undefined {
  const match = scan(text, at, DAY_FIRST);
  if (match === null) return undefined;
  const [words, day, name = '', year] = match;
  const month = monthOf(name);
  if (month === undefined) return undefined;
  return checked(words, { end: at + words.length, month, day: Number(day), ...withYear(year) });
}

/** Reads a date that begins exactly at the offset. */
export function readDate(text: string, at: number): DateRead | undefined {
  return (
    readIso(text, at) ??
    readNumeric(text, at) ??
    readNumericDay(text, at) ??
    readDottedDay(text, at) ??
    readEast(text, at) ??
    readMonthFirst(text, at) ??
    readDayFirst(text, at)
  );
}

/** Reads a weekday that begins exactly at the offset: 1 is Monday. */
export function readWeekday(text: string, at: number): { readonly end: number; readonly weekday: number } | undefined {
  const match = scan(text, at, WEEKDAY);
  const weekday = WEEKDAYS.get(match?.[1]?.toLowerCase() ?? '');
  if (match === null || weekday === undefined) return undefined;
  return { end: at + match[0].length, weekday };
}
