import { Temporal } from 'temporal-polyfill';
import { MONTHS, WEEKDAYS } from './calendar.table.ts';
import { daysIn, readDate } from './date.ts';
import { anchor, firstOf } from './due-reader.ts';
import type { DueContext, DueRead, DueReader } from './due-reader.ts';
import { readEndCode, readPartOf, readPeriod } from './period.ts';
import { present } from './present.ts';
import { addDays, resolveDate } from './resolve.ts';
import { scan, skip } from './scan.ts';

const NEVER =
  /^(?:asap|as soon as possible|soon|ongoing|continuous(?:ly)?|immediate(?:ly)?|now|later|t\.?b\.?[dca]|next sprint|this sprint|current sprint|next release|next iteration|when possible|when time permits|eventually|unscheduled|backlog|in the near future|in the coming (?:days|weeks|months))\b/i; // "ASAP", "next sprint"
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

const readDayWord: DueReader = (text, at, { today }) => {
  const match = scan(text, at, DAY_WORD);
  if (match === null) return undefined;
  const days = match[0].toLowerCase() === 'tomorrow' ? 1 : 0;
  return { end: at + match[0].length, ...present({ date: today === undefined ? undefined : addDays(today, days) }) };
};

const readInSpan: DueReader = (text, at, { today }) => {
  const match = scan(text, at, IN_SPAN);
  if (match === null) return undefined;
  const [words, count = '', unit = ''] = match;
  const end = at + words.length;
  if (today === undefined) return { end };
  const amount = COUNTS.get(count.toLowerCase()) ?? Number(count);
  return {
    end,
    date: Temporal.PlainDate.from(today)
      .add({ [`${unit.toLowerCase()}s`]: amount })
      .toString(),
  };
};

const readWeekdayName: DueReader = (text, at, { today }) => {
  const [words = '', , name = ''] = scan(text, at, NEXT_DAY) ?? [];
  const weekday = WEEKDAYS.get(name.toLowerCase());
  if (weekday === undefined) return undefined;
  const end = at + words.length;
  if (today === undefined) return { end };
  const delta = (weekday - Temporal.PlainDate.from(today).dayOfWeek + 7) % 7;
  return { end, date: addDays(today, delta === 0 ? 7 : delta) };
};

const readCalendar: DueReader = (text, at, context) => {
  const date = readDate(text, skip(text, at, /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[.,]{0,2} (?:the )?/i)); // "Friday, "
  if (date === undefined) return undefined;
  return { end: date.end, ...present({ date: resolveDate(date, anchor(context)) }) };
};

const SLASHED = /^(\d{1,2})\/(\d{1,2})(?![/.:\-\w])/; // "5/22"

/** Two numbers of which only one can be a month; any others may be a fraction. */
const readSlashed: DueReader = (text, at, context) => {
  const match = scan(text, at, SLASHED);
  const [first, second] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || first > 12 === second > 12 || Math.min(first, second) < 1) return undefined;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  if (day > daysIn(month)) return undefined;
  const end = at + match[0].length;
  return { end, ...present({ date: resolveDate({ end, month, day }, anchor(context)) }) };
};

const readNever: DueReader = (text, at) => {
  const match = scan(text, at, NEVER);
  return match === null ? undefined : { end: at + match[0].length };
};

const readFirst = firstOf([
  readNever,
  readCalendar,
  readSlashed,
  readPartOf,
  readEndCode,
  readDayWord,
  readInSpan,
  readPeriod,
  readWeekdayName,
]);

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
  const due = readFirst(text, at, context);
  if (due?.date === undefined) return due;
  const separator = scan(text, due.end, RANGE);
  const until = separator === null ? undefined : readPeriod(text, due.end + separator[0].length, context);
  return until?.date !== undefined && until.date > due.date ? until : due;
}

const LENGTH =
  /^(?:~|about |around )?(?:\d{1,2}(?: ?[-–] ?\d{1,2})?|an?|one|two|three|four|six) (?:(?:working|business) )?(?:days?|weeks?|sprints?|months?|quarters?)\b/i; // "2 weeks", "3-4 days"

/** A length of time in the place of a due date, `ETA 2 weeks`: it has no date, since nobody can tell from which day on. */
export function readLength(text: string, at: number): DueRead | undefined {
  const match = scan(text, at, LENGTH);
  return match === null ? undefined : { end: at + match[0].length };
}
