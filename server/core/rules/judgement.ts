import { defineRule } from './rule.ts';
import { framesThat, isAdmission, problemOf } from './wording.ts';

export const judgement = defineRule({
  id: 'judgement',
  scope: 'sentence',
  summary: 'A verdict on people, their work or their character in hindsight',
  rationale:
    'A verdict tells what the writer thinks now, not what anybody could see then. What was done, when, and with which ' +
    'information lets the readers judge, and keeps the people who know most in the room.',
  source: 'Google SRE Workbook, chapter 10; Bergström, "Three analytical traps in accident investigation"',
  category: 'wording',
  severity: 'warning',
  since: '0.1.0',
  examples: [
    {
      title: 'An adverb',
      bad: 'The flag was «carelessly removed» on 3 May.',
      good: 'The flag was removed on 3 May.',
      section: 'why',
    },
    {
      title: 'An adjective',
      bad: 'The change had a «sloppy review».',
      good: 'The change had a review.',
      section: 'why',
    },
    {
      title: 'A habit',
      bad: '«As usual, ops» came late to the call.',
      good: 'Ops joined the call at 14:20.',
      section: 'what-happened',
    },
  ],
  ignores: [
    'The images are lazily loaded.',
    'A poor cache hit ratio of 12% was seen.',
    'The script wrongly parsed the date.',
    'Bad gateway 502',
    "It wasn't careless.",
  ],
  *check(node) {
    for (const frame of framesThat(node, 'judgement')) {
      const message =
        frame.construction === 'character'
          ? 'Speaks of a habit or a character. What happened this time?'
          : 'Reads as a judgement. A plain account of the step keeps the door open.';
      yield problemOf(node, frame, { message, ...(isAdmission(frame) && { severity: 'information' }) });
    }
  },
});
