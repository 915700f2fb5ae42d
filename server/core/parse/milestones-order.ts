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
    const times = told.get(milestone);
    if (milestone === 'resolved' && WEAK.test(text) && !STRONG.test(text)) weak.push(stamp.iso);
    else if (times === undefined) told.set(milestone, [stamp.iso]);
    else times.push(stamp.iso);
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

type Times = (milestone: Milestone) => readonly string[];

/**
 * The bounds of the first incident that the times tell: it is over before another one begins. A start behind the first
 * end belongs to the next incident.
 */
function firstIncident(times: Times): { readonly start?: string | undefined; readonly next?: string | undefined } {
  const detected = times('detected')[0];
  const [first] = times('start');
  const begun = detected !== undefined && isBefore(detected, first) ? detected : (first ?? detected);
  const ended = begun === undefined ? undefined : within(times('resolved'), { from: begun })[0];
  const next = ended === undefined ? undefined : times('start').find((iso) => isBefore(ended, iso));
  return { start: first === next ? undefined : first, next };
}

/**
 * The milestones that the entries tell, in an order that one incident can have: a timeline may hold several incidents,
 * or tell its newest entry first. One that fits nowhere is left out, so that no duration is absurd.
 */
export function chooseMilestones(
  entries: readonly TimelineEntry[],
  fields: ReadonlyMap<Milestone, string>,
): ReadonlyMap<Milestone, string> {
  const told = timesOf(entries);
  const times: Times = (milestone) => {
    const field = fields.get(milestone);
    return field === undefined ? (told.get(milestone) ?? []) : [field];
  };
  const { start, next } = firstIncident(times);
  const first = within(times('declared'), { from: start })[0];
  const detected = within(times('detected'), { from: start, to: first })[0] ?? beforeStart(times, start);
  const known = detected ?? start;
  const resolved = within(times('resolved'), { from: known, to: next }).at(-1);
  const mitigated = within(times('mitigated'), { from: known, to: resolved ?? next })[0];
  const over = within(inOrder([...times('mitigated'), ...times('resolved')]), { from: known })[0];
  const acknowledged = within(times('acknowledged'), { from: known, to: over })[0];
  const declared = within(times('declared'), { from: start, to: resolved })[0];
  const chosen = { start, detected, acknowledged, declared, mitigated, resolved };
  return new Map(MILESTONES.flatMap((milestone) => pair(milestone, chosen[milestone])));
}

/** A detection that is told before the start stays as it is written; no duration comes of it. */
const beforeStart = (times: Times, start: string | undefined): string | undefined =>
  start === undefined ? undefined : times('detected').find((iso) => isBefore(iso, start));

const pair = (milestone: Milestone, iso: string | undefined): readonly (readonly [Milestone, string])[] =>
  iso === undefined ? [] : [[milestone, iso]];
