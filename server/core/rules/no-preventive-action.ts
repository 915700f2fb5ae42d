import type { ActionItem } from '../model/action.ts';
import { defineRule } from './rule.ts';

const AFTERWARDS = new Set(['detect', 'mitigate']);

export const noPreventiveAction = defineRule({
  id: 'no-preventive-action',
  scope: 'document',
  summary: 'Actions that find or soften the next incident, and none that prevents it',
  rationale:
    'Seeing it sooner and recovering faster help, but the conditions stay. One action that takes a condition away makes ' +
    'the next incident less likely.',
  source: 'Google SRE Workbook, chapter 10 (types of action items); CCADB incident report template',
  category: 'actions',
  severity: 'hint',
  since: '0.2.0',
  examples: [
    {
      title: 'All types named, none prevents',
      bad: '## Action items\n\n| Action | Type | Owner | Due |\n| --- | --- | --- | --- |\n| «Page when the queue grows» | Detect | @kim | 2027-01-15 |\n| Script the failover | Mitigate | @jo | 2027-01-15 |\n',
      good: '## Action items\n\n| Action | Type | Owner | Due |\n| --- | --- | --- | --- |\n| Page when the queue grows | Detect | @kim | 2027-01-15 |\n| Cap the queue at 10,000 entries | Prevent | @jo | 2027-01-15 |\n',
    },
  ],
  ignores: [
    '## Action items\n\n- [ ] Page when the queue grows — @kim, due 2027-01-15\n',
    '## Action items\n\n- [ ] Page when the queue grows — @kim, due 2027-01-15, detect\n- [ ] Cap the queue — @jo, due 2027-01-15\n',
  ],
  *check({ postmortem: { actions } }) {
    const [first, ...rest] = actions;
    if (first === undefined || rest.length === 0 || !actions.every(isAfterwards)) return;
    yield { at: first.words, message: 'Every action detects or mitigates. Which one makes it less likely?' };
  },
});

/** Only a type that is named counts: what an untyped action does is not guessed. */
const isAfterwards = ({ type }: ActionItem): boolean => type !== undefined && AFTERWARDS.has(type);
