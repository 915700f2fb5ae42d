import type { TimelineEntry } from '../model/timeline.ts';
import { slice } from '../text/span.ts';
import { present } from '../time/present.ts';
import { addDays, resolveStamp } from '../time/resolve.ts';
import type { Resolved, StampContext } from '../time/resolve.ts';
import type { StampRead } from '../time/stamp.ts';
import type { Offsets, Zone } from '../time/zone.ts';
import { milestoneOf } from './milestones.ts';
import type { DateGroup, Draft } from './timeline-draft.ts';

/** What holds for all entries of a region. */
export interface Setting {
  readonly text: string;
  readonly zone?: Zone;
  readonly approximate: boolean;
  /** ISO date of the region, else of the document. */
  readonly date?: string;
  /** Entries without a date are of this one, even below an entry with another date. */
  readonly declared?: string;
  readonly dayFirst?: 'yes' | 'no';
  readonly offsets?: Offsets;
  /** ISO date near which dates without a year are looked for when nothing else tells. */
  readonly near?: string;
}

/** What an entry inherits from the ones above it. */
interface Carry {
  readonly dayZero: string | undefined;
  date: string | undefined;
  minute: number | undefined;
  group: DateGroup | undefined;
}

const OVERNIGHT = 8 * 60;

/** A list that tells the newest first crosses midnight the other way. */
function isReversed(drafts: readonly Draft[], setting: Setting): boolean {
  const context = present({ date: setting.date ?? '2000-01-01', dayFirst: setting.dayFirst, offsets: setting.offsets });
  const times = drafts.flatMap(({ read }) => (read === undefined ? [] : (resolveStamp(read, context).iso ?? [])));
  const falls = times.filter((iso, index) => iso < (times[index - 1] ?? '')).length;
  const rises = times.filter((iso, index) => index > 0 && iso > (times[index - 1] ?? '')).length;
  return falls > rises && falls > 1;
}

/** Days to add because the clock ran over midnight since the entry above. */
function overnight(
  read: StampRead,
  minutes: { before: number | undefined; now: number | undefined },
  reversed: 0 | 1,
): number {
  const { before, now } = minutes;
  const dated = (read.from.date ?? read.from.weekday ?? read.from.dayCount) !== undefined;
  if (dated || before === undefined || now === undefined) return 0;
  if (reversed === 1) return now - before >= OVERNIGHT ? -1 : 0;
  return before - now >= OVERNIGHT ? 1 : 0;
}

const yearNear = (year: string | undefined, near: string | undefined): string | undefined =>
  year === undefined || near?.startsWith(year) === true ? near : `${year}-07-01`;

function contextOf(draft: Draft, carry: Carry, setting: Setting): StampContext {
  const near = yearNear(draft.year, carry.date ?? setting.date ?? setting.near);
  const { dayFirst, offsets } = setting;
  const zone = draft.zone ?? draft.group.zone ?? setting.zone;
  return present({ date: carry.date, near, zone, dayFirst, offsets, dayZero: carry.dayZero });
}

function enterGroup(draft: Draft, carry: Carry, setting: Setting): void {
  if (draft.group === carry.group) return;
  carry.group = draft.group;
  if (draft.group.read === undefined) return;
  const { date } = resolveStamp(draft.group.read, contextOf(draft, carry, setting));
  carry.date = date ?? (isCounted(draft.group.read) ? undefined : carry.date);
  carry.minute = undefined;
}

/** `Day 2` without a date: what follows has no known date either. */
const isCounted = (read: StampRead | undefined): boolean =>
  read?.from.dayCount !== undefined && read.from.date === undefined;

/** The ISO date of "Day 0", from a stamp that counts the day and names its date. */
function dayZeroOf(drafts: readonly Draft[], context: StampContext): string | undefined {
  for (const { read, group } of drafts) {
    const both = [read, group.read].find(
      (stamp) => stamp?.from.dayCount !== undefined && stamp.from.date !== undefined,
    );
    const date = both === undefined ? undefined : resolveStamp(both, context).date;
    if (date !== undefined && both !== undefined) return addDays(date, -(both.from.dayCount ?? 0));
  }
  return undefined;
}

function resolveDraft(
  draft: Draft,
  carry: Carry,
  { setting, reversed }: { setting: Setting; reversed: 0 | 1 },
): Resolved {
  const { read } = draft;
  if (read === undefined) return present({ iso: carry.date, date: carry.date });
  const resolved = resolveStamp(read, contextOf(draft, carry, setting));
  const days = overnight(read, { before: carry.minute, now: resolved.minuteOfDay }, reversed);
  if (days === 0 || carry.date === undefined) return resolved;
  return resolveStamp(read, contextOf(draft, { ...carry, date: addDays(carry.date, days) }, setting));
}

function carryOn(draft: Draft, carry: Carry, { setting, resolved }: { setting: Setting; resolved: Resolved }): void {
  if (draft.read?.from.date !== undefined && setting.declared !== undefined) {
    carry.date = setting.declared;
    carry.minute = undefined;
    return;
  }
  carry.date = resolved.date ?? (isCounted(draft.read) ? undefined : carry.date);
  if (resolved.impossible === undefined) carry.minute = resolved.minuteOfDay ?? carry.minute;
}

const BRACKETED = /(?:^|\s)\[([a-z ]{3,28})\]\.?$/i; // "The probe is green [mitigated]"

/** A tag in brackets, which Markdown would take for a link. */
const bracketed = (words: string): string | undefined => BRACKETED.exec(words.trimEnd().slice(-40))?.[1];

function entryOf(draft: Draft, resolved: Resolved, { text, approximate }: Setting): TimelineEntry {
  const group = draft.group.at;
  const words = draft.read !== undefined || group === undefined ? draft.stamp : group;
  const { iso, endIso, impossible } = resolved;
  return {
    at: draft.at,
    stamp: {
      at: draft.stamp,
      text: slice(text, words),
      approximate: approximate || draft.read?.approximate === true,
      ...present({ iso, endIso, impossible }),
    },
    text: draft.text,
    words: draft.words,
    ...present({ milestone: milestoneOf(draft.text, draft.label ?? bracketed(slice(text, draft.words))) }),
  };
}

/** Places the entries of a region on the calendar: each inherits date and zone from what stands above it. */
export function placeEntries(drafts: readonly Draft[], setting: Setting): readonly TimelineEntry[] {
  const date = setting.declared ?? setting.date;
  const dayZero = dayZeroOf(drafts, present({ date, dayFirst: setting.dayFirst }));
  const carry: Carry = { date, minute: undefined, group: undefined, dayZero };
  const reversed = isReversed(drafts, setting) ? 1 : 0;
  return drafts.map((draft) => {
    enterGroup(draft, carry, setting);
    const resolved = resolveDraft(draft, carry, { setting, reversed });
    carryOn(draft, carry, { setting, resolved });
    return entryOf(draft, resolved, setting);
  });
}
