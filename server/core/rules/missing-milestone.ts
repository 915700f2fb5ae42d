import { nextTimelineEntry } from '../edits/timeline-entry.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Milestone, TimelineEntry } from '../model/timeline.ts';
import { span } from '../text/span.ts';
import type { Fix } from './rule.ts';
import { defineRule } from './rule.ts';

export const missingMilestone = defineRule({
  id: 'missing-milestone',
  scope: 'document',
  summary: 'A timeline that tells all but one of start, detection and end',
  rationale:
    'How long it took to notice and how long it took to end are counted between these moments. A word in the entry is ' +
    'enough: started, detected, mitigated, resolved.',
  source: 'Google SRE Workbook, chapter 10; FireHydrant (milestones); Datadog (time to detect, time to resolve)',
  category: 'timeline',
  severity: 'information',
  since: '0.1.0',
  examples: [
    {
      title: 'When was it noticed?',
      bad: '- «2026-03-01 14:00 UTC»: Outage begins\n- 2026-03-01 14:20 UTC: Rollback of the deploy\n- 2026-03-01 14:30 UTC: Incident resolved',
      good: '- 2026-03-01 14:00 UTC: Outage begins\n- ‹time›: Detected: ‹what showed it first›\n- 2026-03-01 14:20 UTC: Rollback of the deploy\n- 2026-03-01 14:30 UTC: Incident resolved',
      section: 'timeline',
    },
  ],
  ignores: [
    '- 2026-03-01 14:00 UTC: Outage begins\n- 2026-03-01 14:05 UTC: Alert fires\n- 2026-03-01 14:30 UTC: Incident resolved',
    '- 2026-03-01 14:00 UTC: Outage begins\n- 2026-03-01 14:30 UTC: Rollback of the deploy',
    '- 2026-03-01 14:00 UTC: Version 3.1 is rolled out\n- 2026-03-01 14:05 UTC: Alert fires\n- 2026-03-01 14:30 UTC: Incident resolved',
    '- 2026-03-01 14:00 UTC: Build 7 goes out\n- 2026-03-01 14:05 UTC: Alert fires\n- 2026-03-01 14:30 UTC: Rollback of the deploy',
    '- 2026-03-01: Advisory published\n- 2026-03-02: Patch released\n- 2026-03-03: Patch applied',
  ],
  *check({ postmortem }) {
    const { entries } = postmortem.timeline;
    const first = entries.filter(isTimed)[0];
    if (first === undefined || entries.filter(isTimed).length < FEWEST) return;
    const missing = WANTED.filter(({ any }) => !isTold(postmortem, any));
    const [only, ...others] = missing;
    // Where more is missing, the entries are told in another way, and a word or two would not make them a measure.
    if (only === undefined || others.length > 0 || isOpen(postmortem, only.word)) return;
    // The first entry may be the start in words that nobody can foresee; it is none when it is another step.
    if (only.word === 'Started' && first.milestone === undefined) return;
    yield { at: first.stamp.at, message: `No time yet for when it ${only.said}.`, fixes: fixesOf(postmortem, only) };
  },
});

/** Fewer entries are no timeline in which each of them could be looked for. */
const FEWEST = 3;

interface Wanted {
  readonly any: readonly Milestone[];
  readonly word: string;
  readonly said: string;
  readonly open: string;
  /** Below which entry it is written when it is told nowhere. */
  readonly place: 'first' | 'last';
}

const WANTED: readonly Wanted[] = [
  { any: ['start'], word: 'Started', said: 'started', open: '‹what changed›', place: 'first' },
  { any: ['detected'], word: 'Detected', said: 'was noticed', open: '‹what showed it first›', place: 'first' },
  { any: ['mitigated', 'resolved'], word: 'Resolved', said: 'ended', open: '‹how it was confirmed›', place: 'last' },
];

const isTimed = ({ stamp }: TimelineEntry): boolean => stamp.iso?.includes('T') === true;

const isTold = ({ milestones, timeline }: Postmortem, any: readonly Milestone[]): boolean =>
  any.some((name) => milestones[name] !== undefined || timeline.entries.some(({ milestone }) => milestone === name));

/** True when an entry waits to be filled in. */
const isOpen = ({ text }: Postmortem, word: string): boolean => text.includes(`${word}: ‹`);

function fixesOf(postmortem: Postmortem, { word, open, said, place }: Wanted): readonly Fix[] {
  const { entries } = postmortem.timeline;
  const model = place === 'first' ? entries[0] : entries.at(-1);
  const at = model?.at.start ?? 0;
  const edits = nextTimelineEntry(postmortem, { text: `${word}: ${open}`, at });
  const add = { title: `Add an entry for when it ${said}`, edits, safe: false };
  return word === 'Resolved' && model !== undefined ? [add, tagOf(model)] : [add];
}

/** The last entry often is the end, in words of its own. */
const tagOf = ({ words }: TimelineEntry): Fix => ({
  title: 'Mark the last entry as the end',
  edits: [{ at: span(words.end, words.end), newText: ' (resolved)' }],
  safe: false,
});
