import { readClock, readUnknownMark } from './clock.ts';
import type { ClockRead } from './clock.ts';
import { readDate, readWeekday } from './date.ts';
import type { DateRead } from './date.ts';
import { present } from './present.ts';
import { beginsWord, endsWord, scan, skip } from './scan.ts';
import { readZone } from './zone.ts';
import type { Zone } from './zone.ts';

/** A date, a time, or both, as written. */
export interface Moment {
  readonly date?: DateRead;
  readonly clock?: ClockRead;
  readonly zone?: Zone;
  readonly weekday?: number;
  /** `Day 2`: counted from a day that the stamp does not name. */
  readonly dayCount?: number;
}

/** A stamp as written, not yet placed on the calendar. */
export interface StampRead {
  readonly start: number;
  readonly end: number;
  readonly from: Moment;
  readonly to?: Moment;
  readonly approximate: boolean;
  /** Minutes after an unnamed start, for `T+5min`. */
  readonly relative?: number;
}

const APPROXIMATE =
  /^(?:[~≈±]|(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|c\.|shortly (?:after|before)|just (?:after|before)|sometime (?:after|before|around)|before|after|early|late)(?!\w)) ?/i; // "~", "around "
const LINK =
  /^(?:[ \t\u00A0]*[,@|][ \t\u00A0]*|[ \t\u00A0]+(?:at|on|of|the|between|from|um|à|às|alle|om|kl\.|a las)[ \t\u00A0]+|[ \t\u00A0]*T(?=\d)|[ \t\u00A0]+)/i; // ", ", " at ", "T"
const DATE_TO_TIME =
  /^(?::? +| ?[-–—/] ?|:|_)(?=(?:around |about |approx\.? |ca\.? |~)?(?:[\d?X]{1,2}[:h.]|\d{1,2} ?[ap]m))/i; // ": " between a date and a time
const OPEN = /^ ?[([] ?/; // " ("
const CLOSE = /^ ?[)\]]/; // ")"
const RANGE = /^(?: ?(?:[\-–—→]|->|=>) ?| (?:to|till|until|through|and) )(?:~|about |around |ca\.? )?/i; // " - ", " to "
const SECOND_RANGE = /^[-–](\d{2})(?![\d:]|\.\d)/; // "57-58" behind seconds
const DOUBT =
  /^ ?\?? ?\((?:[^()]{0,30}[^()\w])?(?:approx|not sure|maybe|estimate|roughly|around|unsure|unclear|exact)[^()]{0,30}\)|^ ?(?:-?ish|approx\.?|approximately)(?!\w)|^\?(?=\s|$)/i; // " (maybe earlier?)", "ish"
const RELATIVE_START = /^(?:[Tt] ?0?(?= ?[+\-−])|[Tt] ?0\b|H(?=\+\d)|(?=\+))/; // "T" of "T+5min", "T0" of "T0 + 5 min", "T0"
const ELAPSED =
  /^ ?([+\-−]) ?(?:(\d{1,3}):(\d{2})|(\d{1,4})(?: ?(min(?:ute)?s?|m|h(?:(?:ou)?rs?)?|s(?:ec(?:onds?)?)?|d(?:ays?)?)(?: ?(\d{1,2}) ?(?:min(?:ute)?s?|m))?)?)\b/; // "+5min", "-1h", "+1h 05m", "+00:05"
const BESIDE = /^ ?(?:[([:=,|@/–—-]|at) ?/; // " (" of "T+0 (14:05)"
const DAY_COUNT = /^(?:(?:day|DAY|Day|Tag) ?[#+]?(\d{1,3})|D\+(\d{1,3}))(?![\d.]\d|\w)/; // "Day 2", "D+1"
const MINUTES = new Map([
  ['s', 1 / 60],
  ['m', 1],
  ['h', 60],
  ['d', 1440],
]);

type Draft = { -readonly [K in keyof Moment]: Moment[K] } & { end: number };

const OPENED = /[([]/; // "("

function takeDayCount(text: string, at: number, draft: Draft): boolean {
  const behind = draft.clock !== undefined && !OPENED.test(text.charAt(at - 1));
  const match = draft.dayCount === undefined && !behind ? scan(text, at, DAY_COUNT) : null;
  if (match === null) return false;
  draft.dayCount = Number(match[1] ?? match[2]);
  draft.end = at + match[0].length;
  return true;
}

/** Takes one part at the offset into the draft, if it is not there yet. */
function takePart(text: string, at: number, draft: Draft): boolean {
  return (
    takeClock(text, at, draft) ||
    takeDate(text, at, draft) ||
    takeZone(text, at, draft) ||
    takeDayCount(text, at, draft)
  );
}

function takeClock(text: string, at: number, draft: Draft): boolean {
  if (draft.clock !== undefined) return false;
  const clock = readClock(text, at);
  if (clock === undefined || (clock.compact === true && !mayBeCompact(text, clock, draft))) return false;
  draft.clock = clock;
  draft.end = clock.end;
  return true;
}

const AFTER_COMPACT = /^ ?(?:h(?:rs|ours)?\b|Z\b|UTC\b|[:—–-](?:\s|$)|local\b|hours\b|$)/; // ":", " UTC"

/** Four digits are a time behind a date, in front of a zone or a colon; alone they may be a year. */
function mayBeCompact(text: string, clock: ClockRead, draft: Draft): boolean {
  if (draft.date !== undefined) return true;
  if (readZone(text, skip(text, clock.end, /^ /)) !== undefined) return true;
  const year = (clock.hour ?? 0) >= 19 && (clock.hour ?? 0) <= 20;
  return !year && scan(text, clock.end, AFTER_COMPACT) !== null;
}

function takeDate(text: string, at: number, draft: Draft): boolean {
  if (draft.date === undefined) {
    const date = readDate(text, at);
    if (date !== undefined && (endsWord(text, date.end) || text.charAt(date.end) === 'T')) {
      draft.date = date;
      draft.end = date.end;
      return true;
    }
  }
  if (draft.weekday !== undefined) return false;
  const day = readWeekday(text, at);
  if (day === undefined) return false;
  draft.weekday = day.weekday;
  draft.end = day.end;
  return true;
}

function takeZone(text: string, at: number, draft: Draft): boolean {
  if (draft.zone !== undefined || draft.clock === undefined || endsRange(text, at)) return false;
  const zone = readZone(text, at);
  if (zone === undefined) return false;
  draft.zone = zone.zone;
  draft.end = zone.end;
  return true;
}

const NEGATIVE = /^[-−]\d{2}:\d{2}/; // "-13:45"
const ISO_TIME = /T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/; // "T13:30"

/** `13:30-13:45` is a range; only an ISO stamp carries `-05:00`. */
const endsRange = (text: string, at: number): boolean =>
  scan(text, at, NEGATIVE) !== null && !ISO_TIME.test(text.slice(Math.max(0, at - 20), at));

/** A part in parentheses: `22:30 UTC (Oct 29)`, `14:05 (UTC)`. */
function takeBracketed(text: string, draft: Draft): boolean {
  const open = scan(text, draft.end, OPEN);
  if (open === null) return false;
  const attempt = { ...draft };
  if (!takePart(text, draft.end + open[0].length, attempt)) return false;
  const close = scan(text, attempt.end, CLOSE);
  if (close === null) return false;
  Object.assign(draft, attempt, { end: attempt.end + close[0].length });
  return true;
}

function takeNext(text: string, draft: Draft): boolean {
  if (takePart(text, draft.end, draft) || takeBracketed(text, draft)) return true;
  const link = scan(text, draft.end, LINK);
  if (link !== null) {
    const at = skip(text, draft.end + link[0].length, APPROXIMATE);
    if (takePart(text, at, draft)) return true;
  }
  return takeLater(text, draft);
}

/** The time behind `DATE -` and `DATE:`, and an unknown time behind a date. */
function takeLater(text: string, draft: Draft): boolean {
  if ((draft.date ?? draft.dayCount) === undefined || draft.clock !== undefined) return false;
  const bridge = scan(text, draft.end, DATE_TO_TIME);
  if (bridge !== null && takeClock(text, skip(text, draft.end + bridge[0].length, APPROXIMATE), draft)) return true;
  if (draft.date === undefined) return false;
  const mark = readUnknownMark(text, skip(text, draft.end, /^ +/)); // "  "
  if (mark === undefined) return false;
  draft.clock = mark;
  draft.end = mark.end;
  return true;
}

const PARTS = 8;

/** Reads date, time, weekday and zone in any order, from exactly the offset. */
function readMoment(text: string, at: number): Draft | undefined {
  const draft: Draft = { end: at };
  if (!takePart(text, at, draft)) return undefined;
  for (let part = 0; part < PARTS && takeNext(text, draft); part += 1);
  return (draft.date ?? draft.clock ?? draft.dayCount) === undefined ? undefined : draft;
}

const momentOf = ({ date, clock, zone, weekday, dayCount }: Draft): Moment =>
  present({ date, clock, zone, weekday, dayCount });

/** The end of a range; a bare number is none, so that "14:05 - 2 pods" stays one time. */
function readRangeEnd(text: string, from: Draft): Draft | undefined {
  const seconds = from.clock?.second === undefined ? null : scan(text, from.end, SECOND_RANGE);
  if (seconds !== null && from.clock !== undefined) {
    const end = from.end + seconds[0].length;
    return { end, clock: { ...from.clock, second: Number(seconds[1]), end } };
  }
  const separator = scan(text, from.end, RANGE);
  if (separator === null) return undefined;
  const to = readMoment(text, from.end + separator[0].length);
  return to === undefined || (to.clock === undefined && from.clock !== undefined) ? undefined : to;
}

function unitMinutes(unit: string | undefined): number {
  return MINUTES.get(unit?.charAt(0).toLowerCase() ?? 'm') ?? 1;
}

function readRelative(text: string, at: number): StampRead | undefined {
  const mark = scan(text, at, RELATIVE_START)?.[0];
  if (mark === undefined) return undefined;
  const behind = at + mark.length;
  const elapsed = scan(text, behind, ELAPSED);
  if (elapsed === null) return mark.includes('0') ? relativeTo(text, at, { end: behind, relative: 0 }) : undefined;
  // A bare "+5" may be a vote.
  if (mark === '' && elapsed[5] === undefined && elapsed[2] === undefined) return undefined;
  return relativeTo(text, at, { end: behind + elapsed[0].length, relative: elapsedMinutes(elapsed, mark) });
}

function elapsedMinutes([, sign, hours = '0', minutes = '0', ...counted]: RegExpExecArray, mark: string): number {
  const [count = '0', unit = mark === 'H' ? 'h' : 'm', rest = '0'] = counted;
  const value = Number(hours) * 60 + Number(minutes) + Number(count) * unitMinutes(unit) + Number(rest);
  return Math.floor(sign?.trim() === '+' ? value : -value);
}

/** `T+0 (14:05 UTC)`, `T+5: 14:10`: the time of day that goes with it. */
function relativeTo(text: string, start: number, read: { end: number; relative: number }): StampRead {
  const { end, relative } = read;
  const open = scan(text, end, BESIDE);
  const clock = open === null ? undefined : readMoment(text, end + open[0].length);
  if (open === null || clock?.clock === undefined) return { start, end, from: {}, approximate: false, relative };
  const close = open[0].includes('(') || open[0].includes('[') ? skip(text, clock.end, CLOSE) : clock.end;
  return { start, end: close, from: momentOf(clock), approximate: false, relative };
}

/**
 * Reads a stamp that begins exactly at the offset: dates, times, ranges, zones, approximations, `T+5min`.
 * Undefined when no date and no time stands there; never throws.
 */
export function readStamp(text: string, at: number): StampRead | undefined {
  if (!beginsWord(text, at)) return undefined;
  const start = skip(text, skip(text, at, APPROXIMATE), APPROXIMATE);
  const from = readMoment(text, start);
  if (from === undefined) return readRelative(text, at);
  const to = readRangeEnd(text, from);
  const end = to?.end ?? from.end;
  if (!endsWord(text, end)) return undefined;
  const doubt = scan(text, end, DOUBT)?.[0] ?? '';
  const approximate = start > at || doubt !== '' || INNER.test(text.slice(at, end));
  return { start: at, end: end + doubt.length, from: momentOf(from), ...rangeOf(to), approximate };
}

const INNER = /[~≈]|\bca?\.|\b(?:about|around|approx|approximately|ca|circa|roughly)\b/i; // "2018-07-08 ca. 18:30"

const rangeOf = (to: Draft | undefined): { to?: Moment } => (to === undefined ? {} : { to: momentOf(to) });
