/** A moment for a timeline: `local` when it was written without an offset, else in UTC. */
export interface Instant {
  readonly date: string;
  readonly time: string;
  readonly local: boolean;
}

const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/; // 2026-11-23T14:05:00+01:00

/** Reads ISO 8601; absent for anything else. */
export function readInstant(iso: string | undefined): Instant | undefined {
  const match = iso === undefined ? null : ISO_INSTANT.exec(iso);
  if (match === null) return undefined;
  const [, date = '', time = '', offset] = match;
  if (offset === undefined) return { date, time, local: true };
  const milliseconds = Date.parse(`${date}T${time}:00${withColon(offset)}`);
  if (Number.isNaN(milliseconds)) return undefined;
  const utc = new Date(milliseconds).toISOString();
  return { date: utc.slice(0, 10), time: utc.slice(11, 16), local: false };
}

const BARE_OFFSET = /^([+-]\d{2})(\d{2})$/; // +0100

const withColon = (offset: string): string => offset.replace(BARE_OFFSET, '$1:$2');
