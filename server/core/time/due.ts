import { Temporal } from 'temporal-polyfill';
import { MONTHS, WEEKDAYS } from './calendar.table.ts';
import { daysIn, readDate } from './date.ts';
import { present } from './present.ts';
import { addDays, resolveDate } from './resolve.ts';
import { endsWord, scan, skip } from './scan.ts';

/** What a due date is counted from. */
export interface DueContext {
  /** ISO date of the postmortem: a date without a year is the next one after it. */
  readonly reference?: string;
  /** ISO date for "tomorrow" and "in two weeks". */
  readonly today?: string;
}

export interface DueRead {
  readonly end: number;
  /** ISO date, the last day of a named period; absent for ASAP, soon, ongoing, next sprint. */
  readonly date?: string;
}

type Reader = (text: string, at: number, context: DueContext) => DueRead | undefined;

const NEVER =
  /^(?:asap|as soon as possible|soon|ongoing|continuous(?:ly)?|immediate(?:ly)?|now|later|t\.?b\.?[dca]|next sprint|this sprint|current sprint|next release|next iteration|when possible|when time permits|eventually|unscheduled|backlog|in the near future|in the coming (?:days|weeks|months))\b/i; // "ASAP", "next sprint"
const QUARTER = /^(?:(20\d{2})[ \-/]?Q([1-4])|Q([1-4])(?:[ \-/,']{1,2}(?:of )?((?:20)?\d{2}))?)\b/i; // "Q1 2027", "2026-Q3"
const HALF = /^H([12])(?:[ \-/]((?:20)?\d{2}))?\b/; // "H1 2026"
const WEEK = /^(?:(20\d{2})-?W(\d{1,2})|(?:W|KW ?|week |calendar week |cw ?)(\d{1,2})(?:[ ,/]{1,2}(20\d{2}))?)\b/i; // "2026-W14", "week 14"
const YEAR_MONTH = /^(20\d{2})[-/](\d{1,2})(?![\w-]|[./]\d)/; // "2026-03"
const MONTH = /^([a-z]{3,9})(?![a-z])(?:\.(?=,? '?\d))?(?:,? '?((?:20)?\d{2})(?!\w|:))?/i; // "March 2026", "Sept"
const YEAR = /^(?:the year )?(20\d{2})(?![\w-]|[./]\d)/; // "2027"
const PART_OF = /^(?:the )?(end|close|late|mid(?:dle)?|start|beginning|early)(?:[ -]of)?[ -](?:the )?/i; // "end of ", "mid-", "late "
const END_CODE = /^(?:EO([DWMQY])|COB)\b/i; // "EOM"
const NAMED_SPAN = /^(?:(this|current|next) )?(day|week|month|quarter|year|today)\b/i; // "next month"
const DAY_WORD = /^(today|tomorrow|tonight)\b/i; // "tomorrow"
const IN_SPAN = /^(?:in|within) (?:the next )?(\d{1,3}|a|an|one|two|three|four|six) (day|week|month|year)s?\b/i; // "in 2 weeks"
const NEXT_DAY = /^(?:(this|next) )?([A-Za-z]{3,9})(?![A-Za-z])/; // "next Friday"
const COUNTS = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['six', 6],
]);

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

const anchor = ({ reference, today }: DueContext): string | undefined => reference ?? today;

const dayIn = (year: string | undefined, context: DueContext, last: (year: number) => string): { date?: string } => {
  const date = year === undefined ? nextAfter(anchor(context), last) : last(yearOf(year));
  return present({ date });
};

const readQuarter: Reader = (text, at, context) => {
  const match = scan(text, at, QUARTER);
  if (match === null) return undefined;
  const month = Number(match[2] ?? match[3]) * 3;
  return { end: at + match[0].length, ...dayIn(match[1] ?? match[4], context, (year) => lastOfMonth(year, month)) };
};

const readHalf: Reader = (text, at, context) => {
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

const readWeek: Reader = (text, at, context) => {
  const match = scan(text, at, WEEK);
  if (match === null) return undefined;
  const week = Number(match[2] ?? match[3]);
  if (week < 1 || week > 53) return undefined;
  return { end: at + match[0].length, ...dayIn(match[1] ?? match[4], context, (year) => weekEnd(year, week)) };
};

const readYearMonth: Reader = (text, at) => {
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

const readMonth: Reader = (text, at, context) => {
  const found = monthAt(text, at);
  if (found === undefined) return undefined;
  return { end: found.end, ...dayIn(found.year, context, (year) => lastOfMonth(year, found.month)) };
};

const readYear: Reader = (text, at) => {
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
const readNamedSpan: Reader = (text, at, { today }) => {
  const match = scan(text, at, NAMED_SPAN);
  if (match === null) return undefined;
  const [words, which = 'this', unit = ''] = match;
  const name = unit.toLowerCase();
  if (today === undefined) return { end: at + words.length };
  const step = which.toLowerCase() === 'next' ? (STEPS.get(name) ?? {}) : { days: 0 };
  return { end: at + words.length, date: endOfSpan(iso(Temporal.PlainDate.from(today).add(step)), name) };
};

const readDayWord: Reader = (text, at, { today }) => {
  const match = scan(text, at, DAY_WORD);
  if (match === null) return undefined;
  const days = match[0].toLowerCase() === 'tomorrow' ? 1 : 0;
  return { end: at + match[0].length, ...present({ date: today === undefined ? undefined : addDays(today, days) }) };
};

const readInSpan: Reader = (text, at, { today }) => {
  const match = scan(text, at, IN_SPAN);
  if (match === null) return undefined;
  const [words, count = '', unit = ''] = match;
  const end = at + words.length;
  if (today === undefined) return { end };
  const amount = COUNTS.get(count.toLowerCase()) ?? Number(count);
  return { end, date: iso(Temporal.PlainDate.from(today).add({ [`${unit.toLowerCase()}s`]: amount })) };
};

const readWeekdayName: Reader = (text, at, { today }) => {
  const [words = '', , name = ''] = scan(text, at, NEXT_DAY) ?? [];
  const weekday = WEEKDAYS.get(name.toLowerCase());
  if (weekday === undefined) return undefined;
  const end = at + words.length;
  if (today === undefined) return { end };
  const delta = (weekday - Temporal.PlainDate.from(today).dayOfWeek + 7) % 7;
  return { end, date: addDays(today, delta === 0 ? 7 : delta) };
};

const readEndCode: Reader = (text, at, { today }) => {
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

const WHOLE = new Set(['end', 'close', 'late']);

/** "end of March", "mid September", "start of Q2": part of a period. */
const readPartOf: Reader = (text, at, context) => {
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

const PERIODS: readonly Reader[] = [readQuarter, readHalf, readWeek, readYearMonth, readNamedSpan, readMonth, readYear];

function readPeriod(text: string, at: number, context: DueContext): DueRead | undefined {
  return firstOf(PERIODS, text, at)(context);
}

const firstOf =
  (readers: readonly Reader[], text: string, at: number) =>
  (context: DueContext): DueRead | undefined => {
    for (const reader of readers) {
      const due = reader(text, at, context);
      if (due !== undefined && endsWord(text, due.end)) return due;
    }
    return undefined;
  };

const readCalendar: Reader = (text, at, context) => {
  const date = readDate(text, skip(text, at, /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[.,]{0,2} (?:the )?/i)); // "Friday, "
  if (date === undefined) return undefined;
  return { end: date.end, ...present({ date: resolveDate(date, anchor(context)) }) };
};

const SLASHED = /^(\d{1,2})\/(\d{1,2})(?![/.:\-\w])/; // "5/22"

/** Two numbers of which only one can be a month; any others may be a fraction. */
const readSlashed: Reader = (text, at, context) => {
  const match = scan(text, at, SLASHED);
  const [first, second] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || first > 12 === second > 12 || Math.min(first, second) < 1) return undefined;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  if (day > daysIn(month)) return undefined;
  const end = at + match[0].length;
  return { end, ...present({ date: resolveDate({ end, month, day }, anchor(context)) }) };
};

const readNever: Reader = (text, at) => {
  const match = scan(text, at, NEVER);
  return match === null ? undefined : { end: at + match[0].length };
};

const READERS: readonly Reader[] = [
  readNever,
  readCalendar,
  readSlashed,
  readPartOf,
  readEndCode,
  readDayWord,
  readInSpan,
  ...PERIODS,
  readWeekdayName,
];

/** First words of all that the readers know; "Monday" and "Tues" begin with a name of a day. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...(
    'as asap backlog beginning calendar close cob continuous continuously current cw day early end eod eom eoq eow eoy ' +
    'eventually h immediate immediately in kw late later mid middle month next now ongoing q quarter soon start t tba tbc ' +
    'tbd the this today tomorrow tonight unscheduled w week when within year'
  ).split(' '),
]);
const DAYS: ReadonlySet<string> = new Set('mon tue wed thu fri sat sun'.split(' '));
const LETTERS = /^\p{L}+/u; // "Q" of "Q1 2027"
const DIGIT = /^\d/; // "2"

/** Most places where a date might begin hold another word: they are told by it alone. */
function mayBegin(text: string, at: number): boolean {
  const word = scan(text, at, LETTERS)?.[0].toLowerCase();
  if (word === undefined) return DIGIT.test(text.charAt(at));
  return FIRST_WORDS.has(word) || DAYS.has(word.slice(0, 3));
}

const RANGE = /^ ?(?:[\-–—/]|to) ?/; // " - "

/**
 * Reads a due date that begins exactly at the offset: a day, or a named period, which ends on its last day.
 * Undefined when the words name no date and are none of ASAP, soon, ongoing and the like.
 */
export function readDue(text: string, at: number, context: DueContext): DueRead | undefined {
  if (!mayBegin(text, at)) return undefined;
  const due = firstOf(READERS, text, at)(context);
  if (due?.date === undefined) return due;
  const separator = scan(text, due.end, RANGE);
  const until = separator === null ? undefined : firstOf(PERIODS, text, due.end + separator[0].length)(context);
  return until?.date !== undefined && until.date > due.date ? until : due;
}

const LENGTH =
  /^(?:~|about |around )?(?:\d{1,2}(?: ?[-–] ?\d{1,2})?|an?|one|two|three|four|six) (?:(?:working|business) )?(?:days?|weeks?|sprints?|months?|quarters?)\b/i; // "2 weeks", "3-4 days"

/** A length of time in the place of a due date, `ETA 2 weeks`: it has no date, since nobody can tell from which day on. */
export function readLength(text: string, at: number): DueRead | undefined {
  const match = scan(text, at, LENGTH);
  return match === null ? undefined : { end: at + match[0].length };
}
