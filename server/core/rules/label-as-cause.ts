import type { SectionKind } from '../model/section.ts';
import { defineRule } from './rule.ts';
import { framesThat, problemOf } from './wording.ts';

/** Where a label is no cause: plans, luck and praise. */
const ELSEWHERE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'doing',
  'luck',
  'went-well',
  'supporting',
  'metadata',
]);

export const labelAsCause = defineRule({
  id: 'label-as-cause',
  scope: 'sentence',
  summary: 'Complacency, poor communication, lack of ownership … as the cause',
  rationale:
    'Such labels sound like an explanation and cannot be checked, nor be fixed. The evidence behind them can: how many ' +
    'pages there were, which link was missing, who needed which information when.',
  source: 'Dekker and Hollnagel, "Human factors and folk models"; Shorrock; Bergström',
  category: 'wording',
  severity: 'information',
  since: '0.1.0',
  examples: [
    {
      title: 'A state of mind',
      bad: 'Contributing: «complacency» after eleven quiet months.',
      good: 'Contributing: the failover had not been practised for eleven months.',
      section: 'why',
    },
    {
      title: 'Something that was lacking',
      bad: 'The outage lasted because of «lack of ownership».',
      good: 'The outage lasted because the service had no entry in the on-call schedule.',
      section: 'why',
    },
    {
      title: 'Communication',
      bad: 'Why did the teams work past each other? «Poor communication».',
      good: 'The two teams have no shared channel, and the ticket names neither.',
      section: 'why',
    },
  ],
  ignores: [
    'No canary stage.',
    'Lack of priority classes on kube-system workloads.',
    'There were 142 pages in the week before, 3% of them actionable.',
    'No channel between the two teams existed.',
    'Lack of communication between the pods caused the split.',
  ],
  *check(node) {
    if (ELSEWHERE.has(node.section) || node.inAction) return;
    for (const frame of framesThat(node, 'label-as-cause')) {
      yield problemOf(node, frame, { message: 'A label is hard to check. What could be seen or counted behind it?' });
    }
  },
});
