import { Temporal } from 'temporal-polyfill';
import { daysIn } from './date.ts';
import type { DateRead } from './date.ts';
import { present } from './present.ts';
import type { Moment, StampRead } from './stamp.ts';
import { offsetAt } from './zone.ts';
import type { Offsets, Zone } from './zone.ts';

/** What stands around a stamp. */
export interface StampContext {
  /** ISO date that a stamp without one inherits. */
  readonly date?: string;
  /** ISO date near which a date without a year, or a weekday, is looked for; `date` when absent. */
  readonly near?: string;
  readonly zone?: Zone;
  /** How `04/05/2023` is written in this document, when it can be told. */
  readonly dayFirst?: 'yes' | 'no';
  /** ISO date of "Day 0", when the document tells it. */
  readonly dayZero?: string;
  readonly offsets?: Offsets;
}

/** A stamp on the calendar. */
export interface Resolved {
  readonly iso?: string;
  readonly endIso?: string;
  /** The ISO date that later stamps without one may inherit. */
  readonly date?: string;
  /** Minutes since midnight; absent without a time. */
  readonly minuteOfDay?: number;
  readonly impossible?: string;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Adds days to an ISO date. */
export const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** The same time so many minutes later, with the same offset; a date alone, which has no time, gives nothing. */
export function addMinutes(iso: string, minutes: number): string | undefined {
  const [, local, offset = ''] = TIMED.exec(iso) ?? [];
  return local === undefined ? undefined : `${Temporal.PlainDateTime.from(local).add({ minutes }).toString()}${offset}`;
}

const TIMED = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})?$/; // "2026-03-01T14:05:00Z"

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

const isoDate = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** The year that puts the day nearest to a known date. */
function nearestYear(month: number, day: number, near: string): string | undefined {
  const year = Number(near.slice(0, 4));
  const choices = [year - 1, year, year + 1]
    .filter((candidate) => day <= daysIn(month, candidate))
    .map((candidate) => isoDate(candidate, month, day));
  return choices.sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))[0];
}

function settled(date: DateRead, context: StampContext): DateRead | undefined {
  if (date.ambiguous !== true) return date;
  if (context.dayFirst === 'no') return date;
  const swapped = { ...date, month: date.day, day: date.month };
  if (context.dayFirst === 'yes') return swapped;
  return nearer(date, swapped, context);
}

const NEAR_DAYS = 45;

/** Of two readings, the only one that lies near the date of the document. */
function nearer(first: DateRead, second: DateRead, context: StampContext): DateRead | undefined {
  const near = context.near ?? context.date;
  if (near === undefined) return undefined;
  const close = [first, second].filter(({ year, month, day }) => {
    const date = year === undefined ? nearestYear(month, day, near) : isoDate(year, month, day);
    return date !== undefined && Math.abs(daysBetween(near, date)) <= NEAR_DAYS;
  });
  return close.length === 1 ? close[0] : undefined;
}

function dateOf(date: DateRead, context: StampContext): string | undefined {
  const read = settled(date, context);
  if (read === undefined) return undefined;
  if (read.year !== undefined) return isoDate(read.year, read.month, read.day);
  const near = context.near ?? context.date;
  return near === undefined ? undefined : nearestYear(read.month, read.day, near);
}

/** The day with that weekday within three days of a known date. */
function weekdayNear(weekday: number, near: string): string {
  const delta = (weekday - Temporal.PlainDate.from(near).dayOfWeek + 7) % 7;
  return addDays(near, delta > 3 ? delta - 7 : delta);
}

function momentDate(moment: Moment, context: StampContext): string | undefined {
  if (moment.date !== undefined) return dateOf(moment.date, context);
  if (moment.dayCount !== undefined)
    return context.dayZero === undefined ? undefined : addDays(context.dayZero, moment.dayCount);
  if (moment.weekday !== undefined && context.date !== undefined) return weekdayNear(moment.weekday, context.date);
  return context.date;
}

const impossibleOf = (moment: Moment | undefined): string | undefined =>
  moment?.date?.impossible ?? moment?.clock?.impossible;

interface Placed {
  readonly zone: Zone | undefined;
  readonly offsets: Offsets | undefined;
}

/** ISO 8601 of one moment; a date alone stays a date. */
function isoOf(moment: Moment, date: string | undefined, placed: Placed): string | undefined {
  const { clock } = moment;
  if (date === undefined || impossibleOf(moment) !== undefined) return undefined;
  if (clock === undefined) return moment.date === undefined ? undefined : date;
  const { hour, minute } = clock;
  if (hour === undefined || minute === undefined) return undefined;
  const day = hour === 24 ? addDays(date, 1) : date;
  return localIso(day, { hour: hour % 24, minute, second: Math.min(clock.second ?? 0, 59) }, placed);
}

interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function localIso(date: string, time: TimeOfDay, { zone, offsets = offsetAt }: Placed): string {
  const local = `${date}T${pad(time.hour)}:${pad(time.minute)}:${pad(time.second)}`;
  if (zone === undefined) return local;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return local + offsets(zone, { year, month, day, ...time });
}

export const minuteOf = (moment: Moment): number | undefined => {
  const { hour, minute } = moment.clock ?? {};
  return hour === undefined || minute === undefined ? undefined : hour * 60 + minute;
};

/** A range that shares its meridiem at the end: `1:10 - 1:20 PM`, `00:25 - 00:29 AM`. */
function sharedMeridiem({ from, to }: StampRead): Moment {
  const [start, end] = [from.clock, to?.clock];
  if (start?.hour === undefined || start.meridiem !== undefined || end?.meridiem !== 'pm') return from;
  return start.hour < 12 && start.hour + 12 <= (end.hour ?? 0)
    ? { ...from, clock: { ...start, hour: start.hour + 12 } }
    : from;
}

function endDate(from: string | undefined, read: StampRead, context: StampContext): string | undefined {
  const { to } = read;
  if (from === undefined || to === undefined) return from;
  if (to.date !== undefined) return dateOf(to.date, { ...context, near: from });
  const [start, end] = [minuteOf(read.from), minuteOf(to)];
  return start !== undefined && end !== undefined && end < start ? addDays(from, 1) : from;
}

function lastDayIso({ from, to }: StampRead, date: string | undefined): string | undefined {
  const last = from.date?.lastDay;
  if (last === undefined || to !== undefined || date === undefined) return undefined;
  return date.slice(0, 8) + pad(last);
}

/** Places a stamp on the calendar: what is not known stays absent, what cannot be says why. */
export function resolveStamp(read: StampRead, context: StampContext): Resolved {
  const impossible = impossibleOf(read.from) ?? impossibleOf(read.to);
  const from = sharedMeridiem(read);
  const placed = { zone: read.from.zone ?? read.to?.zone ?? context.zone, offsets: context.offsets };
  const date = from.date?.impossible === undefined ? momentDate(from, context) : undefined;
  const iso = isoOf(from, date, placed);
  const until = read.to === undefined ? lastDayIso(read, date) : isoOf(read.to, endDate(date, read, context), placed);
  const minuteOfDay = minuteOf(from);
  return present({ iso, endIso: iso === undefined ? undefined : until, date, minuteOfDay, impossible });
}

/** The ISO date of a due date: without a year it is the next such day that is not before the reference. */
export function resolveDate(date: DateRead, reference: string | undefined): string | undefined {
  if (date.impossible !== undefined) return undefined;
  const read = laterReading(date, reference);
  if (read === undefined) return undefined;
  if (read.year !== undefined) return isoDate(read.year, read.month, read.day);
  if (reference === undefined) return undefined;
  const year = Number(reference.slice(0, 4));
  return [0, 1, 2, 3, 4].map((ahead) => isoDate(year + ahead, read.month, read.day)).find(isAfter(reference));
}

/** Of the two readings of `01/04/2026`, the only one that is not before the reference. */
function laterReading(date: DateRead, reference: string | undefined): DateRead | undefined {
  if (date.ambiguous !== true || reference === undefined) return settled(date, {});
  const later = [date, { ...date, month: date.day, day: date.month }].filter(
    ({ year, month, day }) => year !== undefined && isoDate(year, month, day) >= reference,
  );
  return later.length === 1 ? later[0] : undefined;
}

const isAfter =
  (reference: string) =>
  (day: string): boolean =>
    day >= reference && Number(day.slice(8)) <= daysIn(Number(day.slice(5, 7)), Number(day.slice(0, 4)));

/** An ISO time with an offset as it is in the zone, offset included; one without an offset stays as it is. */
export function inZone(iso: string, zone: Zone): string {
  const [, , offset] = TIMED.exec(iso) ?? [];
  if (offset === undefined) return iso;
  const local = Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
  const written = local.toPlainDateTime().toString({ smallestUnit: 'second' });
  return written + (zone === 'UTC' ? 'Z' : local.offset);
}
