import { defineRule } from './rule.ts';
import { framesThat, isAdmission, problemOf } from './wording.ts';

export const procedureViolation = defineRule({
  id: 'procedure-violation',
  scope: 'sentence',
  summary: 'Non-compliance without the working conditions',
  rationale:
    'Work as done differs from work as written every day, and mostly it goes well. That a rule was not kept says little ' +
    'until it is told whether the rule could be kept: what the step asked for, and how the work usually gets done.',
  source:
    'Dekker, The Field Guide to Understanding "Human Error"; Shorrock, work-as-imagined and work-as-done; ISMP Just Culture',
  category: 'wording',
  severity: 'information',
  since: '0.1.0',
  examples: [
    {
      title: 'A runbook',
      bad: '«The runbook was not followed».',
      good: 'Step 3 of the runbook needs the VPN, which was down.',
      section: 'why',
    },
    {
      title: 'A policy',
      bad: 'The laptop was taken abroad «in breach of the travel policy».',
      good: 'The laptop was taken abroad; the travel form takes two weeks.',
      section: 'what-happened',
    },
    {
      title: 'A way of working',
      bad: '«Corners were cut» on the firewall review.',
      good: 'One reviewer read 400 firewall rules in nine minutes.',
      section: 'why',
    },
  ],
  ignores: [
    'The policy violation alert fired.',
    'The data breach notification was sent.',
    'The segfault was an access violation.',
    'The attacker bypassed the approval process.',
    'We did not follow the runbook.',
    'The runbook has no step for this case.',
  ],
  *check(node) {
    for (const frame of framesThat(node, 'procedure-violation')) {
      if (isAdmission(frame)) continue;
      yield problemOf(node, frame, {
        message: 'Says that a rule was not kept. Did the rule fit how the work gets done?',
      });
    }
  },
});
