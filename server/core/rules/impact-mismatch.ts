import type { Postmortem } from '../model/postmortem.ts';
import { minutesBetween } from '../time/duration.ts';
import { inWords } from './duration-words.ts';
import type { Fix, Problem } from './rule.ts';
import { defineRule } from './rule.ts';
import { contradict, countsIn } from './stated-counts.ts';
import type { StatedCount } from './stated-counts.ts';
import { differ, statedDurations } from './stated-durations.ts';
import type { StatedDuration } from './stated-durations.ts';

export const impactMismatch = defineRule({
  id: 'impact-mismatch',
  scope: 'document',
  summary: 'A number or a duration that differs between summary, impact and timeline',
  rationale:
    'Readers quote the first number that they find. When another stands further down, nobody can tell which one was ' +
    'measured; one of them, or a word on what each counts, settles it.',
  source: 'GitLab incident review; SRE Workbook, chapter 10 (a well-informed estimate)',
  category: 'impact',
  severity: 'information',
  since: '0.1.0',
  examples: [
    {
      title: 'A duration that the timeline does not give',
      bad: `## Summary

The outage lasted «47 minutes».

## Timeline

- 2026-03-01 14:05 UTC: Outage begins
- 2026-03-01 15:19 UTC: Outage is resolved
`,
      good: `## Summary

The outage lasted 1 hour 14 minutes.

## Timeline

- 2026-03-01 14:05 UTC: Outage begins
- 2026-03-01 15:19 UTC: Outage is resolved
`,
    },
    {
      title: 'Two numbers of the same customers',
      bad: '## Summary\n\nThe outage affected 305 customers.\n\n## Impact\n\n«530 customers» were affected.\n',
      good: '## Summary\n\nThe outage affected 305 customers.\n\n## Impact\n\n305 customers were affected.\n',
    },
  ],
  ignores: [
    '## Summary\n\nThe outage lasted 72 minutes.\n\n## Timeline\n\n- 2026-03-01 14:05 UTC: Outage begins\n- 2026-03-01 15:19 UTC: Outage is resolved\n',
    '## Summary\n\nThe outage lasted about an hour.\n\n## Timeline\n\n- 2026-03-01 14:05 UTC: Outage begins\n- 2026-03-01 15:19 UTC: Outage is resolved\n',
    '## Summary\n\nThe previous outage lasted 12 minutes.\n\n## Timeline\n\n- 2026-03-01 14:05 UTC: Outage begins\n- 2026-03-01 15:19 UTC: Outage is resolved\n',
    '## Summary\n\nThe outage lasted 12 minutes.\n\n## Timeline\n\n- ~2026-03-01 14:05 UTC: Outage begins\n- 2026-03-01 15:19 UTC: Outage is resolved\n',
    '## Summary\n\nThe outage affected 530 customers.\n\n## Impact\n\n305 customers could not log in.\n',
    '## Summary\n\nThe outage affected about 500 customers.\n\n## Impact\n\n530 customers were affected.\n',
    '## Summary\n\nThe outage affected 305 customers.\n\n## Impact\n\n12 customers were affected in Asia, 293 customers were affected in Europe.\n',
  ],
  *check({ postmortem }) {
    const durations = statedDurations(postmortem);
    const lasted = lastedOf(postmortem);
    const wrong =
      lasted.length === 0 ? undefined : durations.find((each) => lasted.every((minutes) => differ(each, minutes)));
    if (wrong !== undefined) yield againstTimeline(wrong, lasted);
    else if (lasted.length === 0) yield* amongThemselves(durations);
    yield* counts(postmortem);
  },
});

/** The minutes from the start, or the detection, to each end that the timeline tells; none where that is not sure. */
function lastedOf({ milestones, timeline }: Postmortem): readonly number[] {
  const { start, detected, mitigated, resolved } = milestones;
  if (start === undefined || !ZONED.test(start) || isOpen(timeline.entries)) return [];
  const ends = timeline.entries
    .filter(({ milestone }) => milestone === 'mitigated' || milestone === 'resolved')
    .flatMap(({ stamp }) => [stamp.iso, stamp.endIso]);
  const froms = [start, detected];
  const tos = [resolved, mitigated, ...ends];
  const minutes = froms.flatMap((from) => tos.flatMap((to) => minutesBetween(from, to) ?? []));
  return [...new Set(minutes)].filter((each) => each > 0);
}

const ZONED = /:\d{2}(?:Z|[+-]\d{2}:\d{2})$/; // "2026-03-01T14:05:00Z"

/** Several incidents, or a start or an end that is told only about. */
const isOpen = (entries: Postmortem['timeline']['entries']): boolean =>
  entries.filter(({ milestone }) => milestone === 'start').length > 1 ||
  entries.some(
    ({ milestone, stamp }) =>
      (milestone === 'start' || milestone === 'mitigated' || milestone === 'resolved') &&
      (stamp.approximate || stamp.endIso !== undefined || stamp.iso?.includes('T') !== true),
  );

function againstTimeline({ at, words }: StatedDuration, [lasted = 0]: readonly number[]): Problem {
  const text = words.includes('-') ? `${lasted}-minute` : inWords(lasted);
  const fix: Fix = { title: `Write ${text}, as the timeline gives`, edits: [{ at, newText: text }], safe: false };
  return { at, message: `The timeline gives ${inWords(lasted)}, from start to end. Which one holds?`, fixes: [fix] };
}

/** Two durations of the same thing in two places. */
function* amongThemselves(durations: readonly StatedDuration[]): Iterable<Problem> {
  for (const [index, each] of durations.entries()) {
    const other = durations
      .slice(0, index)
      .find(({ noun, sentence }) => noun === each.noun && sentence.section !== each.sentence.section);
    if (other === undefined || !differ(each, other.minutes) || !differ(other, each.minutes)) continue;
    yield { at: each.at, message: `Further up it is ${other.words}. Which one holds?` };
    return;
  }
}

function* counts(postmortem: Postmortem): Iterable<Problem> {
  const summary = countsIn(postmortem, 'summary');
  const impact = countsIn(postmortem, 'impact');
  for (const each of impact) {
    const other = summary.find((count) => contradict(count, each));
    if (other === undefined || !isOnly(summary, other) || !isOnly(impact, each)) continue;
    yield { at: each.at, message: `The summary says ${shortened(other.words)}. Which one holds?` };
    return;
  }
}

/** Where a section counts the same things twice, each number may be a part. */
const isOnly = (counted: readonly StatedCount[], { noun, harm }: StatedCount): boolean =>
  counted.filter((count) => count.noun === noun && count.harm === harm).length === 1;

const LONGEST = 40;

const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
