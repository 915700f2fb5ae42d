import { comparedName } from '../model/incident-record.ts';
import type { PostmortemRecord } from '../record/postmortem-record.ts';
import { daysBetween } from '../time/resolve.ts';
import { byDateAndPath } from './counted.ts';
import type { Repeat } from './trends.ts';

interface Classed {
  readonly path: string;
  readonly date: string;
  readonly class: string;
}

/** What can be compared: an incident with a class and a day. */
export function classedOf({ path, date, class: name }: PostmortemRecord): Classed | undefined {
  const plain = comparedName(name ?? '');
  return date === null || plain === '' ? undefined : { path, date, class: plain };
}

/** Incidents that came within so many days of an earlier one of their class; of one day, the later path is the repeat. */
export function repeatsOf(records: readonly PostmortemRecord[], windowDays: number): readonly Repeat[] {
  const last = new Map<string, Classed>();
  const repeats: Repeat[] = [];
  for (const incident of records.flatMap((record) => classedOf(record) ?? []).sort(byDateAndPath)) {
    const before = last.get(incident.class);
    last.set(incident.class, incident);
    const days = before === undefined ? Infinity : daysBetween(before.date, incident.date);
    if (before !== undefined && days <= windowDays)
      repeats.push({ ...incident, after: { path: before.path, date: before.date }, days });
  }
  return repeats;
}
