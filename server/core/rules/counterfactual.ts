import type { Frame } from '../language/reading.ts';
import { defineRule, type SentenceNode } from './rule.ts';
import { framesThat, isAdmission, problemOf } from './wording.ts';

export const counterfactual = defineRule({
  id: 'counterfactual',
  scope: 'sentence',
  summary: 'What people should, could or would have done; if only',
  rationale:
    'What did not happen explains nothing about what did. The story of another reality hides the reasons that people ' +
    'had in this one; a missing safeguard is worth saying as a fact and as an action.',
  source: 'Dekker, The Field Guide to Understanding "Human Error", chapter 5; PagerDuty Postmortem Guide',
  category: 'wording',
  severity: 'information',
  levels: { section: { timeline: 'warning', 'what-happened': 'warning', luck: 'off' } },
  since: '0.1.0',
  examples: [
    {
      title: 'Should have',
      bad: '«The reviewer should have checked» the dashboard.',
      good: 'The dashboard was not checked.',
      section: 'why',
    },
    {
      title: 'Should not have',
      bad: "«Bob shouldn't have merged» the change.",
      good: 'The change was merged.',
      section: 'what-happened',
    },
    {
      title: 'If only',
      bad: '«If they had followed» the runbook, the queue would have drained.',
      good: 'The runbook assumes that the queue is empty.',
      section: 'why',
    },
  ],
  ignores: [
    'The alert should have fired at 90%.',
    'Anya could not have known about the flag.',
    'Engineers should be able to see the failed alert.',
    'If launch fails, the hub should call stop.',
  ],
  *check(node) {
    for (const frame of framesThat(node, 'counterfactual')) {
      if (isAtHome(node, frame)) continue;
      yield problemOf(node, frame, {
        message: 'Describes what did not happen. What did people see at the time?',
        ...(isAdmission(frame) && { severity: 'hint' }),
      });
    }
  },
});

const PEOPLE: ReadonlySet<string> = new Set(['person', 'role', 'team', 'organisation', 'first-person']);

/** A heading, what luck averted, and what an impact might have been are no reproach. */
const isAtHome = ({ container, section }: SentenceNode, { agent }: Frame): boolean =>
  container === 'heading' || section === 'luck' || (section === 'impact' && !PEOPLE.has(agent.class));
