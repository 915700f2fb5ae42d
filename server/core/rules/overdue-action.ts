import { isSettled } from '../model/action.ts';
import { defineRule } from './rule.ts';

export const overdueAction = defineRule({
  id: 'overdue-action',
  scope: 'action',
  summary: 'An open action item whose date has passed',
  rationale:
    'A date that has passed is the moment to decide again: done, later with a new date, or not at all with a reason. ' +
    'Left alone, the same conditions stay in place while everyone believes that they are gone.',
  source: 'PagerDuty postmortem guide (tracking follow-ups); Atlassian incident handbook (priority actions)',
  category: 'actions',
  severity: 'warning',
  since: '0.2.0',
  examples: [
    {
      title: 'The date has passed',
      bad: '- [ ] Alert on certificates that expire within 14 days — @kim, due «2026-03-01»',
      good: '- [x] Alert on certificates that expire within 14 days — @kim, due 2026-03-01, #12',
      section: 'doing',
    },
  ],
  ignores: [
    '- [x] Alert on certificates that expire within 14 days — @kim, due 2026-03-01, #12',
    '- [ ] Alert on certificates that expire within 14 days — @kim, due 2027-03-01',
    '- [ ] Alert on certificates that expire within 14 days — @kim, due 2026-03-01 (accepted risk)',
    '- ~~Alert on certificates that expire within 14 days~~ — @kim, due 2026-03-01',
  ],
  *check({ action, postmortem }, { today }) {
    const { due } = action;
    if (isSettled(action) || due?.date === undefined || due.date >= today) return;
    // A date in the heading holds for all below it and is marked once.
    if (postmortem.actions.find((other) => other.due?.at.start === due.at.start) !== action) return;
    yield { at: due.at, message: 'This date has passed. Done, a new date, or no longer planned?' };
  },
});
