import type { TimelineEntry } from '../model/timeline.ts';
import { present } from '../time/present.ts';
import { addMinutes } from '../time/resolve.ts';
import { slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { readStamp } from '../time/stamp.ts';
import type { StampRead } from '../time/stamp.ts';
import type { Block } from './block.ts';
import type { Draft } from './timeline-draft.ts';

const START = /\bT ?\+? ?0\b/; // "(T0)", "T+0"

const ANCHOR =
  /(?<![\p{L}\p{N}+-])T(?:(?: ?\+ ?0{1,2}(?::00)?(?: ?(?:min|m|h))?| ?0| ?zero)[*_`]{0,3}(?: ?[=:(] ?| (?:is|was|being|denotes|means|marks|refers to|corresponds to) )| ?= ?)(?:at |the )?[*_`]{0,3}/gu; // "T+0 is ", "T0 = "
const NOTHING_ELSE = /^[\s*_`).,;]*(?:$|[.;)]\s)/; // ")."

/** A line that only says which time `T+0` stands for. */
export interface Anchor {
  readonly at: Span;
  readonly read: StampRead;
}

function anchorIn(text: string, at: Span): Anchor | undefined {
  const words = slice(text, at);
  if (!words.includes('T')) return undefined;
  for (const match of words.matchAll(ANCHOR)) {
    const start = at.start + match.index;
    const read = readStamp(text.slice(0, at.end), start + match[0].length);
    if (read?.from.clock?.hour === undefined || !NOTHING_ELSE.test(text.slice(read.end, at.end))) continue;
    return { at: span(start, read.end), read };
  }
  return undefined;
}

/** The first line or heading of the blocks that says which time `T+0` stands for. */
export function findAnchor(text: string, blocks: readonly Block[]): Anchor | undefined {
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'row' || block.quoted) continue;
    for (const line of block.lines) {
      const anchor = anchorIn(text, line);
      if (anchor !== undefined) return anchor;
    }
  }
  return undefined;
}

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
