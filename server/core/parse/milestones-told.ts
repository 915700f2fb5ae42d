import type { Milestone, TimelineEntry } from '../model/timeline.ts';
import { isNegated } from './milestones.ts';
import { BEGINNINGS, ENDS, RELIEFS, SIGHTINGS, UNSURE } from './milestones.table.ts';

const HEAD = 200;
const ASKED = /\b(?:asks?|asked|why|whether|how)\b/i; // "asks why the API went down"

/** True when the words tell it plainly: not denied, not for some only, not for now. */
function tells({ text, stamp }: TimelineEntry, pattern: RegExp): boolean {
  const words = text.slice(0, HEAD);
  const match = stamp.iso === undefined ? null : pattern.exec(words);
  return (
    match !== null &&
    !ASKED.test(words.slice(0, match.index)) &&
    !isNegated(words, match.index, match.index + match[0].length)
  );
}

/**
 * Entries say what happened rather than which step it was. Where no entry is called a detection, the first one that
 * tells of people who saw it is; the same for the first harm, and for the last word that all is well again.
 */
export function tellMilestones(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const told = isNewestFirst(entries) ? new Map<TimelineEntry, Milestone>() : toldIn(entries);
  if (told.size === 0) return entries;
  return entries.map((entry) => {
    const milestone = told.get(entry);
    return milestone === undefined ? entry : { ...entry, milestone };
  });
}

function toldIn(entries: readonly TimelineEntry[]): ReadonlyMap<TimelineEntry, Milestone> {
  const named = new Set(entries.map(({ milestone }) => milestone));
  const told = new Map<TimelineEntry, Milestone>();
  const early = firstHalf(entries);
  const seen = named.has('detected') ? undefined : early.find((entry) => isFree(entry) && tells(entry, SIGHTINGS));
  const start = named.has('start') ? undefined : firstHarm(early, seen);
  const over = named.has('mitigated') || named.has('resolved') ? undefined : lastGood(entries, seen);
  const relief = named.has('mitigated') ? undefined : firstRelief(entries, seen);
  if (relief !== undefined) told.set(relief, 'mitigated');
  if (seen !== undefined) told.set(seen, 'detected');
  if (start !== undefined) told.set(start, 'start');
  if (over !== undefined) told.set(over, 'resolved');
  return told;
}

/** What stands in front of the first step of the response, at most half of all. */
function firstHalf(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const half = Math.ceil(entries.length / 2);
  const response = entries.findIndex(({ milestone }) => milestone !== undefined && milestone !== 'start');
  return entries.slice(0, response < 0 ? half : Math.min(half, response));
}

/** In a list that tells the newest first, the first that saw it stands last. */
function isNewestFirst(entries: readonly TimelineEntry[]): boolean {
  const times = entries.flatMap(({ stamp }) => stamp.iso ?? []);
  const falls = times.filter((iso, index) => iso < (times[index - 1] ?? '')).length;
  return falls > 1 && falls * 2 > times.length;
}

const isFree = ({ milestone }: TimelineEntry): boolean => milestone === undefined;

function firstHarm(early: readonly TimelineEntry[], seen: TimelineEntry | undefined): TimelineEntry | undefined {
  const before = seen === undefined ? early : early.slice(0, early.indexOf(seen));
  return before.find((entry) => isFree(entry) && tells(entry, BEGINNINGS));
}

/** The end stands in the last third: what works again before that may break again. */
function lastGood(entries: readonly TimelineEntry[], seen: TimelineEntry | undefined): TimelineEntry | undefined {
  const from = Math.max(Math.floor((entries.length * 2) / 3), seen === undefined ? 0 : entries.indexOf(seen) + 1);
  return entries
    .slice(Math.max(from, 1))
    .findLast((entry) => isFree(entry) && !UNSURE.test(entry.text.slice(0, HEAD)) && tells(entry, ENDS));
}

/** The first good news between detection and end behind which nothing gets worse again. */
function firstRelief(entries: readonly TimelineEntry[], seen: TimelineEntry | undefined): TimelineEntry | undefined {
  const known =
    seen === undefined ? entries.findIndex(({ milestone }) => milestone === 'detected') : entries.indexOf(seen);
  const end = entries.findLastIndex(({ milestone }) => milestone === 'resolved');
  const between = entries.slice(Math.max(known, 0) + 1, Math.max(end, 0));
  const worse = between.findLastIndex((entry) => tells(entry, BEGINNINGS));
  return between
    .slice(worse + 1)
    .find(
      (entry) =>
        isFree(entry) && !UNSURE.test(entry.text.slice(0, HEAD)) && (tells(entry, RELIEFS) || tells(entry, ENDS)),
    );
}
