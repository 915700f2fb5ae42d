import { sortTimeline } from '../edits/sort-timeline.ts';
import { compareTimes, directionOf, groupsOf } from '../edits/timeline-order.ts';
import type { Place } from '../edits/timeline-order.ts';
import type { Stamp } from '../model/timeline.ts';
import { minutesBetween } from '../time/duration.ts';
import { readStamp } from '../time/stamp.ts';
import type { Problem } from './rule.ts';
import { defineRule } from './rule.ts';

export const timelineOutOfOrder = defineRule({
  id: 'timeline-out-of-order',
  scope: 'document',
  summary: 'A timeline entry that is earlier than the one above it',
  rationale:
    'A story that jumps back makes readers search for a cause and an effect that are not there. Often one stamp holds a ' +
    'slip of the pen: a wrong hour, or a day that was not counted on.',
  source: 'PagerDuty postmortem guide (a timeline of facts, in order); timelines of published postmortems',
  category: 'timeline',
  severity: 'warning',
  since: '0.1.0',
  examples: [
    {
      title: 'One step back',
      bad: '- 2026-03-01 14:05 UTC: Alert fires\n- «2026-03-01 14:02 UTC»: The deploy ends\n- 2026-03-01 14:09 UTC: Rollback begins',
      good: '- 2026-03-01 14:02 UTC: The deploy ends\n- 2026-03-01 14:05 UTC: Alert fires\n- 2026-03-01 14:09 UTC: Rollback begins',
      section: 'timeline',
    },
  ],
  ignores: [
    '- 2026-03-01 23:50 UTC: Alert fires\n- 00:10 UTC: Rollback begins',
    '- 2026-03-01 14:09 UTC: Rollback\n- 2026-03-01 14:05 UTC: Alert\n- 2026-03-01 14:02 UTC: Deploy',
    '- 2026-03-01 14:05 UTC: Alert fires\n- ~2026-03-01 14:00 UTC: First report',
    '- 2026-03-01 14:05 UTC: Alert fires\n- 2026-03-01 15:09 CET: The deploy ends',
  ],
  *check({ postmortem }) {
    const back = groupsOf(postmortem).flatMap(stepsBack);
    if (back.length === 0) return;
    const edits = sortTimeline(postmortem);
    const fixes = edits.length === 0 ? [] : [{ title: 'Sort the timeline', edits, safe: false }];
    for (const { entry, above } of back) {
      yield { at: entry.stamp.at, message: messageOf(above.entry.stamp.text), fixes } satisfies Problem;
    }
  },
});

const LONGEST = 40;

const messageOf = (above: string): string =>
  above.length > LONGEST ? 'Earlier than the entry above it.' : `Earlier than the entry above it, ${above}.`;

interface Step {
  readonly entry: Place['entry'];
  readonly above: Place;
}

function stepsBack(group: readonly Place[]): readonly Step[] {
  const known = group.filter(({ entry }) => entry.stamp.iso !== undefined);
  if (directionOf(group) < 0) return [];
  return known.flatMap((place, index) => {
    const above = known[index - 1];
    return above !== undefined && isEarlier(place, above) ? [{ entry: place.entry, above }] : [];
  });
}

/** Below a later time, one without a date may be of the next day. */
const NEXT_DAY = 5 * 60;
const OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/; // "+02:00"

const offsetOf = ({ iso = '' }: Stamp): string => OFFSET.exec(iso)?.[0] ?? '';

/** True when the date or the zone was not written but taken from around, and the step back may come from that. */
function isUnsure(stamp: Stamp, above: Stamp): boolean {
  const from = readStamp(stamp.text, 0)?.from;
  if (from?.zone === undefined && offsetOf(stamp) !== offsetOf(above)) return true;
  return from?.date === undefined && (minutesBetween(stamp.iso, above.iso) ?? 0) >= NEXT_DAY;
}

/** A time that is only about right may stand where it is. */
const isEarlier = ({ entry }: Place, { entry: above }: Place): boolean =>
  !entry.stamp.approximate &&
  !above.stamp.approximate &&
  compareTimes(entry.stamp.iso, above.stamp.iso) < 0 &&
  !isUnsure(entry.stamp, above.stamp);
