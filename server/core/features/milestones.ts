import type { Postmortem } from '../model/postmortem.ts';
import { MILESTONES } from '../model/timeline.ts';
import type { Milestone, TimelineEntry } from '../model/timeline.ts';
import { minutesBetween } from '../time/duration.ts';
import type { Span } from '../text/span.ts';

/** Where a milestone is written: its field in the front matter, else its entry in the timeline. */
export interface MilestonePlace {
  readonly milestone: Milestone;
  readonly iso: string;
  readonly at: Span;
}

/** The key of the front matter that gives a milestone. */
export const MILESTONE_KEYS: ReadonlyMap<string, Milestone> = new Map([
  ['started', 'start'],
  ...MILESTONES.filter((name) => name !== 'start').map((name) => [name, name] as const),
]);

/** The milestones whose time is known, each with every place at which the document writes that time. */
export function milestonePlaces({ frontMatter, milestones, timeline }: Postmortem): readonly MilestonePlace[] {
  const fields = [...MILESTONE_KEYS].flatMap(([key, milestone]) => {
    const field = frontMatter.fields.get(key);
    const iso = milestones[milestone];
    return field === undefined || field.value === '' || iso === undefined ? [] : [{ milestone, iso, at: field.at }];
  });
  const marked = MILESTONES.flatMap((milestone) => {
    const iso = milestones[milestone];
    const entry = iso === undefined ? undefined : entryAt(timeline.entries, milestone, iso);
    return iso === undefined || entry === undefined ? [] : [{ milestone, iso, at: entry.stamp.at }];
  });
  return [...fields, ...marked];
}

const entryAt = (entries: readonly TimelineEntry[], milestone: Milestone, iso: string): TimelineEntry | undefined =>
  entries.find(({ stamp, milestone: named }) => named === milestone && minutesBetween(iso, stamp.iso) === 0);
