import { defineRule } from './rule.ts';
import type { SentenceNode } from './rule.ts';
import { framesThat, isAdmission, problemOf } from './wording.ts';

export const peopleFix = defineRule({
  id: 'people-fix',
  scope: 'sentence',
  summary: 'An action that changes the people, not the system: retrain, remind, be more careful',
  rationale:
    'Training and reminders fade, and the next person meets the same trap. A default, a check or a guardrail works at ' +
    'three in the morning too; where training stays, a change of the system beside it makes it last.',
  source: 'Google SRE Workbook, chapter 10; NIOSH, Hierarchy of Controls; PagerDuty Postmortem Guide',
  category: 'wording',
  severity: 'warning',
  since: '0.1.0',
  examples: [
    {
      title: 'A reminder',
      bad: '«Remind everyone» to use the checklist.',
      good: 'Add ‹guardrail› so that the checklist is used.',
      section: 'doing',
    },
    {
      title: 'An appeal',
      bad: '«Be more careful» with the production console.',
      good: 'Ask for the name of the cluster before the console deletes anything.',
      section: 'doing',
    },
    {
      title: 'A course',
      bad: '«Mandatory security awareness training» for all of support.',
      good: 'Move support to hardware keys.',
      section: 'doing',
    },
  ],
  ignores: [
    'Add phishing-resistant MFA (FIDO2) for all admin accounts.',
    'Run a game day on failover with pass criteria, owner, date.',
    'Train the ML model on the new set.',
    'Ask the vendor to ship a patch for the driver.',
    'Document a runbook for emergency scaling and link it from the alert.',
  ],
  *check(node) {
    if (!isPlan(node)) return;
    for (const frame of framesThat(node, 'people-fix')) {
      yield problemOf(node, frame, {
        message: 'This asks people to change. What would make the right action the easy one?',
        ...(isAdmission(frame) && { severity: 'information' }),
      });
    }
  },
});

const isPlan = ({ section, inAction }: SentenceNode): boolean => inAction || section === 'doing';
