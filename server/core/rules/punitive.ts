import { defineRule } from './rule.ts';
import { framesThat, problemOf } from './wording.ts';

export const punitive = defineRule({
  id: 'punitive',
  scope: 'sentence',
  summary: 'A personnel measure: belongs to another process',
  rationale:
    'A postmortem that ends in a sanction is the last one in which anybody tells what happened. Personnel matters have ' +
    'their own process with its own rules and readers; here only the facts about the system stay.',
  source: 'AWS Correction of Error ("not a process for giving punishment"); Just Culture; PagerDuty Postmortem Guide',
  category: 'wording',
  severity: 'error',
  since: '0.1.0',
  examples: [
    {
      title: 'A warning',
      bad: '«Issue a written warning to Dave».',
      good: 'Require a second approval for rules that open a port to the internet.',
      section: 'doing',
    },
    {
      title: 'A dismissal',
      bad: '«Terminate the employee».',
      good: 'Rotate the shared credentials and give each person an account.',
      section: 'doing',
    },
  ],
  ignores: [
    'Terminate the instance.',
    'Suspend the cron job.',
    'Revoke the leaked credential.',
    'The performance review of the query planner is in the annex.',
    'HR was informed because payroll data was affected.',
  ],
  *check(node) {
    for (const frame of framesThat(node, 'punitive')) {
      yield problemOf(node, frame, {
        message: 'Personnel matters have their own process. Here, keep the facts about the system.',
      });
    }
  },
});
