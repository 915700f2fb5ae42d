import type { Configuration } from '../configuration/configuration.ts';
import { addDays } from '../time/resolve.ts';

/** What decides when an action is due. */
export interface Policy extends Pick<Configuration, 'dueDays' | 'severities'> {
  /** ISO date of the day on which the text is read. */
  readonly today: string;
}

export interface PolicyDate {
  readonly days: number;
  /** ISO date, counted from today. */
  readonly date: string;
  /** False when the severity has no number of its own and that of all others holds. */
  readonly named: boolean;
}

const SEPARATORS = /[\s_-]/g; // "Sev-1"
const QUOTES = /^["']|["']$/g; // '"SEV1"'

/** As the policy compares it: `SEV1`. */
export const plainSeverity = (severity: string): string =>
  severity.trim().replace(QUOTES, '').toUpperCase().replace(SEPARATORS, '');

/** The date that the policy gives an action of today; absent when the policy has no number for it. */
export function dueDateFor(
  { dueDays, severities, today }: Policy,
  severity: string | undefined,
): PolicyDate | undefined {
  const own = severity === undefined ? undefined : plainSeverity(severity);
  const standard = valueOf(severities, own);
  const named = valueOf(dueDays, own) ?? valueOf(dueDays, standard === undefined ? undefined : plainSeverity(standard));
  const days = named ?? valueOf(dueDays, 'DEFAULT');
  return days === undefined || Number.isNaN(Date.parse(today))
    ? undefined
    : { days, date: addDays(today, days), named: named !== undefined };
}

function valueOf<Value>(record: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined {
  return Object.entries(record).find(([name]) => key !== undefined && plainSeverity(name) === key)?.[1];
}
