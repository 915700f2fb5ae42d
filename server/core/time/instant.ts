import { Temporal } from 'temporal-polyfill';
import type { Zone } from './zone.ts';

/** An ISO 8601 time with an offset, as the clocks of a zone show it. */
export interface ClockReading {
  /** ISO date. */
  readonly date: string;
  /** `14:05` */
  readonly time: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
}

/** Absent for a time without an offset, for a bare date, and for a zone that nobody knows. */
export function clockIn(iso: string, zone: Zone): ClockReading | undefined {
  try {
    const at = Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
    return { date: at.toPlainDate().toString(), time: at.toPlainTime().toString().slice(0, 5), weekday: at.dayOfWeek };
  } catch {
    return undefined;
  }
}

/** 1 for Monday to 7 for Sunday; absent when it is no date. */
export function weekdayOf(iso: string): number | undefined {
  try {
    return Temporal.PlainDate.from(iso.slice(0, 10)).dayOfWeek;
  } catch {
    return undefined;
  }
}
