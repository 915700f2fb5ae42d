import { millisecondsBetween, minutesBetween } from '../time/duration.ts';
import type { RecordedDuration } from './postmortem-record.ts';

/** One end of a span of time: what it is called, and when it was as written. */
export interface End {
  readonly name: string;
  readonly iso: string | undefined;
}

const HAS_TIME = /T\d{2}:\d{2}/; // "2026-03-01T14:05:00"

/** The minutes from one moment to another, with its ends, or the reason why there are none. */
export function durationBetween(from: End, to: End): RecordedDuration {
  const missing = missingOf(from, to);
  return {
    minutes: missing === null ? (minutesBetween(from.iso, to.iso) ?? null) : null,
    formula: `${to.name} − ${from.name}`,
    from: from.iso ?? null,
    to: to.iso ?? null,
    missing,
  };
}

function missingOf(from: End, to: End): string | null {
  for (const { name, iso } of [from, to]) {
    if (iso === undefined) return `${name} is not told`;
    if (!HAS_TIME.test(iso)) return `${name} is told as a day without a time`;
  }
  const elapsed = millisecondsBetween(from.iso, to.iso);
  if (elapsed === undefined) return `only one of ${from.name} and ${to.name} has a time zone`;
  return elapsed < 0 ? `${to.name} lies before ${from.name}` : null;
}
