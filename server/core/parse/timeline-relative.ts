import type { TimelineEntry } from '../model/timeline.ts';
import { present } from '../time/present.ts';
import { addMinutes } from '../time/resolve.ts';
import type { Draft } from './timeline-draft.ts';

const START = /\bT ?\+? ?0\b/; // "(T0)", "T+0"

interface Placed {
  readonly entry: TimelineEntry;
  readonly draft: Draft;
}

const minutesOf = ({ draft }: Placed): number | undefined => draft.read?.relative;

/** The time that `T+0` stands for: an entry that gives both, one that says so, else the start that fields tell. */
function anchorOf(placed: readonly Placed[], start: string | undefined): string | undefined {
  for (const { entry, draft } of placed) {
    const { iso } = entry.stamp;
    if (iso === undefined) continue;
    const minutes = draft.read?.relative ?? (START.test(`${entry.text} ${draft.label ?? ''}`) ? 0 : undefined);
    if (minutes !== undefined) return addMinutes(iso, -minutes);
  }
  return start ?? firstTime(placed.filter(({ entry }) => entry.milestone === 'start'));
}

const firstTime = (placed: readonly Placed[]): string | undefined =>
  placed.find(({ entry }) => entry.stamp.iso?.includes('T') === true)?.entry.stamp.iso;

/** Minutes that fall from one entry to the next are not counted from one start. */
const risesAlways = (minutes: readonly number[]): boolean =>
  minutes.every((value, index) => index === 0 || value >= (minutes[index - 1] ?? value));

/** Gives `T+5min` its time where the start is known; the others keep their words. */
export function placeRelative(placed: readonly Placed[], start: string | undefined): readonly TimelineEntry[] {
  const open = placed.filter((each) => minutesOf(each) !== undefined && each.entry.stamp.iso === undefined);
  const rises = risesAlways(open.flatMap((each) => minutesOf(each) ?? []));
  const anchor = open.length === 0 || !rises ? undefined : (anchorOf(placed, start) ?? firstAbove(placed));
  if (anchor === undefined) return placed.map(({ entry }) => entry);
  return placed.map((each) => {
    const minutes = minutesOf(each);
    const { entry } = each;
    if (minutes === undefined || entry.stamp.iso !== undefined) return entry;
    return { ...entry, stamp: present({ ...entry.stamp, iso: addMinutes(anchor, minutes) }) };
  });
}

/** `14:05 Alert`, `+3m On-call joins`: the first entry is the start when it is the only one with a time of its own. */
function firstAbove(placed: readonly Placed[]): string | undefined {
  const own = placed.filter(({ draft }) => draft.read?.relative === undefined);
  return own.length === 1 && own[0] === placed[0] ? firstTime(own) : undefined;
}
