import { defineRule } from './rule.ts';
import { framesThat, isAdmission, problemOf } from './wording.ts';

export const humanError = defineRule({
  id: 'human-error',
  scope: 'sentence',
  summary: 'An error label on people used as the explanation',
  rationale:
    '"Human error" is where the analysis starts, not where it ends. The label says that somebody is to change; the ' +
    'conditions (tools, interface, time, information) say what can be changed.',
  source: 'PagerDuty, "Avoid the concept of human error"; Dekker, The Field Guide to Understanding "Human Error"',
  category: 'wording',
  severity: 'warning',
  since: '0.1.0',
  examples: [
    {
      title: 'A label as the root cause',
      bad: 'Root cause: «human error»',
      good: 'Root cause: ‹what made this possible›',
      section: 'why',
    },
    {
      title: 'A label behind "caused by"',
      bad: 'The lockout was caused by «operator error».',
      good: 'The lockout was caused by ‹what made this possible›.',
      section: 'why',
    },
  ],
  ignores: [
    'The error rate rose to 14%.',
    'The user-facing error page was shown.',
    'The Prometheus operator errored on reload.',
    "We avoid the term 'human error' in this review.",
  ],
  *check(node) {
    for (const frame of framesThat(node, 'human-error')) {
      if (isAdmission(frame)) continue;
      yield problemOf(node, frame, {
        message: '"Human error" often ends the search early. What made the slip easy, or hard to notice?',
      });
    }
  },
});
