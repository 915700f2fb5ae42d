import type { Postmortem } from '../model/postmortem.ts';
import type { Section } from '../model/section.ts';
import type { TimelineEntry } from '../model/timeline.ts';
import { readStamp } from '../time/stamp.ts';
import { readZone } from '../time/zone.ts';
import type { Fix } from './rule.ts';
import { defineRule } from './rule.ts';
import { lineEndOf } from './section-stub.ts';

export const timelineWithoutZone = defineRule({
  id: 'timeline-without-zone',
  scope: 'document',
  summary: 'A timeline that names no time zone anywhere',
  rationale:
    'Readers elsewhere, logs and dashboards keep other clocks: without a zone, 14:05 is one of two dozen times. One line ' +
    'at the top is enough for all entries.',
  source: 'PagerDuty postmortem template (Time (UTC)); Google SRE book, appendix D (all times UTC)',
  category: 'timeline',
  severity: 'warning',
  since: '0.1.0',
  examples: [
    {
      title: 'One line for all entries',
      bad: '## Timeline\n\n- «2026-03-01 14:05» Alert fires\n- 2026-03-01 14:20 Rollback begins\n',
      good: '## Timeline\n\nAll times in UTC.\n\n- 2026-03-01 14:05 Alert fires\n- 2026-03-01 14:20 Rollback begins\n',
    },
  ],
  ignores: [
    '## Timeline (CET)\n\n- 2026-03-01 14:05 Alert fires\n- 2026-03-01 14:20 Rollback begins\n',
    '## Timeline\n\n- 2026-03-01 14:05 UTC Alert fires\n- 14:20 Rollback begins\n',
    '## Timeline\n\n- 2026-03-01 Advisory published\n- 2026-03-02 Patch released\n',
    '## Impact\n\nNo logins until 14:20 CET.\n\n## Timeline\n\n- 2026-03-01 14:05 Alert fires\n- 2026-03-01 14:20 Rollback\n',
    '## Timeline\n\n- T+0 Alert fires\n- T+5min Rollback begins\n',
  ],
  *check({ postmortem }, { timezone }) {
    const { entries, zone } = postmortem.timeline;
    if (zone !== undefined || entries.some(namesZone) || namesZoneElsewhere(postmortem.text)) return;
    const timed = entries.filter(hasClock);
    const first = timed[0];
    if (first === undefined || timed.length < 2) return;
    yield { at: first.stamp.at, message: 'Which time zone?', fixes: fixesOf(postmortem, first, timezone) };
  },
});

const namesZone = ({ stamp: { iso, text } }: TimelineEntry): boolean =>
  OFFSET.test(iso?.slice(16) ?? '') || readStamp(text, 0)?.from.zone !== undefined;
const OFFSET = /[Z+-]/; // ":00Z"

const ZONED_TIME = /\b\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)? (?=[A-Z]{2,4}\b)/gi; // "2.30 AM " in front of "PST"

/** A time with its zone in the impact or the summary tells the reader which clock is meant. */
const namesZoneElsewhere = (text: string): boolean =>
  [...text.matchAll(ZONED_TIME)].some(({ index, 0: words }) => readZone(text, index + words.length) !== undefined);

const hasClock = ({ stamp }: TimelineEntry): boolean => readStamp(stamp.text, 0)?.from.clock?.hour !== undefined;

/** The section around the first time: the one that is called a timeline, else the innermost. */
function sectionOf({ sections }: Postmortem, { at }: TimelineEntry): Section | undefined {
  const around = sections.filter(({ body }) => body.start <= at.start && at.start < body.end);
  return around.findLast(({ kind }) => kind === 'timeline') ?? around.at(-1);
}

/** The zone is the writer's to tell: what the team has set comes first, then UTC, then a place to fill in. */
function fixesOf(postmortem: Postmortem, first: TimelineEntry, timezone: string | undefined): readonly Fix[] {
  const heading = sectionOf(postmortem, first)?.heading;
  if (heading === undefined || (heading.shape !== 'atx' && heading.shape !== 'setext')) return [];
  const end = lineEndOf(postmortem.text);
  const at = { start: heading.at.end, end: heading.at.end };
  return [...new Set([timezone, 'UTC', '‹time zone›'])].flatMap((zone) => {
    if (zone === undefined || zone === '') return [];
    const edits = [{ at, newText: `${end}${end}All times in ${zone}.` }];
    return [{ title: `Say that all times are in ${zone}`, edits, safe: false }];
  });
}
