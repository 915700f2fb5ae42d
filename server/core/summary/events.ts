import type { Postmortem } from '../model/postmortem.ts';
import type { TimelineEntry } from '../model/timeline.ts';
import { millisecondsBetween } from '../time/duration.ts';
import { present } from '../time/present.ts';
import type { Selection } from './selection.table.ts';
import { statementAt } from './statement.ts';
import type { TimelineEvent } from './summary.ts';

const LONGEST_DAYS = 3 * 366;
const DAY = 24 * 60 * 60 * 1000;

/** The entries that a page shows, earliest first: each milestone once, where the model sees it, or all entries. */
export function eventsOf(postmortem: Postmortem, { events, wholeTimeline }: Selection): readonly TimelineEvent[] {
  const all = postmortem.timeline.entries.flatMap((entry) => eventOf(postmortem, entry));
  const shown = wholeTimeline ? all : all.filter(({ milestone }) => milestone !== undefined);
  const first = shown[0]?.iso;
  return shown
    .map((event) => ({ event, after: millisecondsBetween(first, event.iso) }))
    .filter(({ after }) => after !== undefined && Math.abs(after) < LONGEST_DAYS * DAY)
    .sort((a, b) => (a.after ?? 0) - (b.after ?? 0))
    .map(({ event }) => event)
    .slice(0, events);
}

function eventOf(postmortem: Postmortem, entry: TimelineEntry): readonly TimelineEvent[] {
  const { iso, approximate } = entry.stamp;
  const statement = statementAt(postmortem.text, entry.words, 'item');
  if (iso === undefined || statement === undefined) return [];
  const milestone = isChosen(postmortem, entry) ? entry.milestone : undefined;
  return [present({ iso, approximate, milestone, statement, at: entry.at })];
}

/** Several entries may speak of one milestone; the model takes the time of one. */
function isChosen({ milestones, timeline }: Postmortem, entry: TimelineEntry): boolean {
  const { milestone, stamp } = entry;
  if (milestone === undefined || milestones[milestone] !== stamp.iso) return false;
  return timeline.entries.find((each) => each.milestone === milestone && each.stamp.iso === stamp.iso) === entry;
}
