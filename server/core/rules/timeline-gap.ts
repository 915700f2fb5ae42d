import type { Postmortem } from '../model/postmortem.ts';
import type { TimelineEntry } from '../model/timeline.ts';
import { minutesBetween } from '../time/duration.ts';
import { defineRule } from './rule.ts';

const LONGEST = 60;
/** A longer one is a night, or another incident. */
const NIGHT = 8 * 60;
/** In the gravest incidents somebody does something every few minutes. */
const LONGEST_GRAVE = 10;
const GRAVE: ReadonlySet<string> = new Set(['SEV0', 'SEV1', 'S0', 'S1', 'P0', 'CRITICAL']);

export const timelineGap = defineRule({
  id: 'timeline-gap',
  scope: 'document',
  summary: 'A long gap between two entries while the incident was active',
  rationale:
    'What people tried and waited for in the quiet stretch is often what the next responder wants to know. "Nothing new ' +
    'until 16:00" fills it as well.',
  source: 'Howie guide (Jeli); Etsy debriefing guide',
  category: 'timeline',
  severity: 'hint',
  since: '0.1.0',
  examples: [
    {
      title: 'Two hours of which nothing is told',
      bad: '- 2026-03-01 14:00 UTC: Outage begins\n- 2026-03-01 14:05 UTC: Alert fires\n- «2026-03-01 16:15 UTC»: Rollback begins\n- 2026-03-01 16:30 UTC: Incident resolved',
      good: '- 2026-03-01 14:00 UTC: Outage begins\n- 2026-03-01 14:05 UTC: Alert fires\n- 2026-03-01 14:50 UTC: Restart of the workers changes nothing\n- 2026-03-01 15:40 UTC: The vendor is called\n- 2026-03-01 16:15 UTC: Rollback begins\n- 2026-03-01 16:30 UTC: Incident resolved',
      section: 'timeline',
    },
  ],
  ignores: [
    '- 2026-03-01 14:05 UTC: Alert fires\n- 2026-03-01 14:30 UTC: Incident resolved\n- 2026-03-02 09:00 UTC: Review',
    '- 2026-03-01 14:05 UTC: Alert fires\n- 2026-03-01 14:10 UTC: Waiting for the vendor\n- 2026-03-01 17:30 UTC: Incident resolved',
  ],
  *check({ postmortem }) {
    const longest = GRAVE.has(postmortem.severity ?? '') ? LONGEST_GRAVE : LONGEST;
    const entries = tellsOfSeveral(postmortem.timeline.entries) ? [] : postmortem.timeline.entries;
    for (const [index, entry] of entries.entries()) {
      const above = entries[index - 1];
      if (above === undefined || isQuiet(above, entry) || !isActive(postmortem, above, entry)) continue;
      const minutes = gap(above, entry);
      if (minutes > longest)
        yield { at: entry.stamp.at, message: `Nothing is told of the ${inWords(minutes)} before this. What went on?` };
    }
  },
});

/** A timeline of several incidents is quiet between them. */
const tellsOfSeveral = (entries: readonly TimelineEntry[]): boolean =>
  entries.filter(({ milestone }) => milestone === 'resolved').length > 1 ||
  entries.filter(({ milestone }) => milestone === 'start').length > 1;

/** Waiting is an account of the time too. */
const isQuiet = (above: TimelineEntry, { text }: TimelineEntry): boolean => WAITS.test(above.text) || WAITS.test(text);

const WAITS =
  /\b(?:wait|monitor|watch|overnight|no (?:change|activity|news|update)|nothing|continu|until|pause|resume|next (?:day|morning))/i; // "Waiting for the vendor"

const gap = ({ stamp: above }: TimelineEntry, { stamp }: TimelineEntry): number => {
  if (above.approximate || stamp.approximate) return 0;
  const minutes = minutesBetween(above.endIso ?? above.iso, stamp.iso) ?? 0;
  return minutes < NIGHT ? minutes : 0;
};

/** From the detection to the first moment when the harm had stopped. */
function isActive({ milestones }: Postmortem, { stamp: above }: TimelineEntry, { stamp }: TimelineEntry): boolean {
  const from = milestones.detected;
  const to = milestones.mitigated ?? milestones.resolved;
  return minutesBetween(from, above.iso) !== undefined && minutesBetween(stamp.iso, to) !== undefined;
}

function inWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
