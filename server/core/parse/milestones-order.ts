import { MILESTONES } from '../model/timeline.ts';
import type { Milestone, TimelineEntry } from '../model/timeline.ts';
import { millisecondsBetween } from '../time/duration.ts';

type Told = ReadonlyMap<Milestone, readonly string[]>;

const WEAK = /\bclosed\b/i; // "Incident closed", days after it was over
const STRONG = /\b(?:resolved|restored|recovered|recovery|all[ -]clear|back to normal)\b/i; // "Incident resolved and closed"

const isBefore = (a: string | undefined, b: string | undefined): boolean => (millisecondsBetween(b, a) ?? 0) < 0;

/** Earliest first; what cannot be compared keeps its place. */
const inOrder = (times: readonly string[]): readonly string[] =>
  [...times].sort((a, b) => -(millisecondsBetween(a, b) ?? 0));

/** The times of each milestone, earliest first; the closing of a ticket counts only where nothing else ends the incident. */
function timesOf(entries: readonly TimelineEntry[]): Told {
  const told = new Map<Milestone, string[]>();
  const weak: string[] = [];
  for (const { milestone, stamp, text } of entries) {
    if (milestone === undefined || stamp.iso === undefined) continue;
    if (milestone === 'resolved' && WEAK.test(text) && !STRONG.test(text)) weak.push(stamp.iso);
    else told.set(milestone, [...(told.get(milestone) ?? []), stamp.iso]);
  }
  if (!told.has('resolved') && weak.length > 0) told.set('resolved', weak);
  return new Map([...told].map(([milestone, times]) => [milestone, inOrder(times)]));
}

interface Bounds {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const within = (times: readonly string[], { from, to }: Bounds): readonly string[] =>
  times.filter((iso) => !isBefore(iso, from) && !isBefore(to, iso));

/**
 * The milestones that the entries tell, in an order that one incident can have: a timeline may hold several incidents,
 * or tell its newest entry first. One that fits nowhere is left out, so that no duration is absurd.
 */
export function chooseMilestones(
  entries: readonly TimelineEntry[],
  fields: ReadonlyMap<Milestone, string>,
): ReadonlyMap<Milestone, string> {
  const told = timesOf(entries);
  const times = (milestone: Milestone): readonly string[] => {
    const field = fields.get(milestone);
    return field === undefined ? (told.get(milestone) ?? []) : [field];
  };
  const start = times('start')[0];
  const detected = within(times('detected'), { from: start })[0] ?? times('detected')[0];
  const known = detected ?? start;
  const resolved = within(times('resolved'), { from: known }).at(-1);
  const mitigated = within(times('mitigated'), { from: known, to: resolved })[0];
  const over = within(inOrder([...times('mitigated'), ...times('resolved')]), { from: known })[0];
  const acknowledged = within(times('acknowledged'), { from: known, to: over })[0];
  const declared = within(times('declared'), { from: start, to: resolved })[0];
  const chosen = { start, detected, acknowledged, declared, mitigated, resolved };
  return new Map(MILESTONES.flatMap((milestone) => pair(milestone, chosen[milestone])));
}

const pair = (milestone: Milestone, iso: string | undefined): readonly (readonly [Milestone, string])[] =>
  iso === undefined ? [] : [[milestone, iso]];
