import { present } from './present.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?/; // "2026-03-01T14:05:00Z"
const HOUR = 60;
const DAY = 24 * HOUR;

export interface ClockTime {
  readonly date: string;
  /** `14:05`; absent for a bare date. */
  readonly time?: string;
  /** `UTC`, `+02:00`; absent when no zone is known. */
  readonly zone?: string;
}

/** An ISO stamp in the parts that people read; the whole string as the date when it is not one. */
export function clockTime(iso: string): ClockTime {
  const [, date = iso, time, offset] = ISO.exec(iso) ?? [];
  const zone = offset === 'Z' ? 'UTC' : offset;
  return present({ date, time, zone });
}

/** Minutes as `12 min`, `1 h 48 min`, `2 d 3 h`. */
export function lengthWords(minutes: number): string {
  if (minutes < HOUR) return `${minutes} min`;
  const [big, small, names] =
    minutes < DAY
      ? [Math.floor(minutes / HOUR), minutes % HOUR, ['h', 'min'] as const]
      : [Math.floor(minutes / DAY), Math.floor((minutes % DAY) / HOUR), ['d', 'h'] as const];
  return small === 0 ? `${big} ${names[0]}` : `${big} ${names[0]} ${small} ${names[1]}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const DATE = /^\d{4}-(\d{2})-(\d{2})$/; // "2026-03-04"

/** `4 Mar`; the words as they are when they are no date. */
export function dayWords(date: string): string {
  const [, month, day] = DATE.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name}`;
}
