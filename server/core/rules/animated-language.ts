import { defineRule } from './rule.ts';
import { framesThat, problemOf } from './wording.ts';

export const animatedLanguage = defineRule({
  id: 'animated-language',
  scope: 'sentence',
  summary: 'Drama, sarcasm, exclamation',
  rationale:
    'Drama tells how it felt and hides how large it was. A number that can be checked says more, reads the same a year ' +
    'later, and nobody has to defend against it.',
  source: 'Google SRE Workbook, chapter 10, "Animated language"',
  category: 'wording',
  severity: 'hint',
  since: '0.1.0',
  examples: [
    {
      title: 'Drama',
      bad: 'The deployment was «a total disaster».',
      good: 'The deployment failed in all 3 regions for 40 minutes.',
      section: 'impact',
    },
    {
      title: 'Sarcasm',
      bad: 'There was no documentation, «which is ridiculous».',
      good: 'There was no documentation.',
      section: 'why',
    },
    {
      title: 'Exclamation marks',
      bad: 'The database was empty«!!!»',
      good: 'The database was empty.',
      section: 'what-happened',
    },
  ],
  ignores: [
    'The disaster recovery plan was used.',
    'Chaos Mesh ran in staging.',
    'The log said panic: runtime error.',
    'The label CRITICAL was set.',
    'We feel terrible about this.',
  ],
  *check(node) {
    for (const frame of framesThat(node, 'animated-language')) {
      if (frame.construction === 'cry' && node.container === 'heading') continue;
      yield problemOf(node, frame, { message: 'This tells how it felt. Which number or fact stands behind it?' });
    }
  },
});
