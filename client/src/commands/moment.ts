/** The day and the zone against which a time is read that names neither. */
export interface Now {
  /** ISO date of today. */
  readonly today: string;
  /** An IANA name or `UTC`. */
  readonly timezone: string;
}

const WRITTEN =
  /^(?:(\d{4}-\d{2}-\d{2})[T ]+|(today|yesterday)[ ,]+)?([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?: ?(Z|UTC|[+-]\d{2}:?\d{2}))?$/i; // 2026-11-23 14:05 +01:00

/**
 * Reads a time as people type it: `14:05`, `yesterday 22:10`, `2026-11-23 14:05 UTC`, `2026-11-23T14:05+01:00`.
 * Yields ISO 8601 with an offset; undefined for anything else, and for days that do not exist.
 */
export function readMoment(written: string, now: Now): string | undefined {
  const match = WRITTEN.exec(written.trim());
  if (match === null) return undefined;
  const [, date, word, hour = '', minute = '', offset] = match;
  const day = date ?? (word?.toLowerCase() === 'yesterday' ? dayBefore(now.today) : now.today);
  if (!isDay(day)) return undefined;
  const local = `${day}T${hour.padStart(2, '0')}:${minute}:00`;
  return local + (offset === undefined ? offsetAt(local, now.timezone) : plainOffset(offset));
}

/** The same moment for people: `2026-11-23 13:05 UTC`. */
export const inUtc = (iso: string): string => {
  const utc = new Date(iso).toISOString();
  return `${utc.slice(0, 10)} ${utc.slice(11, 16)} UTC`;
};

/** The ISO date in a time zone. */
export const dateIn = (instant: Date, timezone: string): string => partsIn(instant, timezone).slice(0, 10);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const asUtc = (local: string): number => Date.parse(`${local}Z`);

const dayBefore = (day: string): string => new Date(asUtc(`${day}T00:00:00`) - DAY).toISOString().slice(0, 10);

function isDay(day: string): boolean {
  const at = asUtc(`${day}T00:00:00`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

function plainOffset(offset: string): string {
  const isUtc = offset.toUpperCase() === 'Z' || offset.toUpperCase() === 'UTC';
  return isUtc ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
}

/** The offset of a zone at a local time; twice, because the first guess may lie on the other side of a clock change. */
function offsetAt(local: string, timezone: string): string {
  const guess = offsetMinutes(asUtc(local), timezone);
  const minutes = offsetMinutes(asUtc(local) - guess * MINUTE, timezone);
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const offsetMinutes = (instant: number, timezone: string): number =>
  Math.round((asUtc(partsIn(new Date(instant), timezone)) - instant) / MINUTE);

/** Local ISO in a zone; Swedish writes dates that way. An unknown zone counts as UTC. */
function partsIn(instant: Date, timezone: string): string {
  try {
    return format(instant, timezone);
  } catch {
    return format(instant, 'UTC');
  }
}

const format = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
    .format(instant)
    .replace(' ', 'T');
