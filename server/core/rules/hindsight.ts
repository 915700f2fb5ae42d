import type { Frame } from '../language/reading.ts';
import { slice } from '../text/span.ts';
import { defineRule } from './rule.ts';
import { framesThat, isAdmission, problemOf } from './wording.ts';

export const hindsight = defineRule({
  id: 'hindsight',
  scope: 'sentence',
  summary: 'A word that makes the past look easy: obviously, simply, just',
  rationale:
    'Once the end is known, the way there looks plain. These words judge the people who did not know the end; what was ' +
    'visible at the time, among which other signals, tells more and keeps readers curious.',
  source:
    'Fischhoff, "Hindsight is not equal to foresight"; PagerDuty Postmortem Guide; Etsy Debriefing Facilitation Guide',
  category: 'wording',
  severity: 'information',
  since: '0.1.0',
  examples: [
    {
      title: 'A word to leave out',
      bad: 'The two numbers «obviously» did not match.',
      good: 'The two numbers did not match.',
      section: 'why',
    },
    {
      title: 'At the start of a sentence',
      bad: '«Of course», the restart failed.',
      good: 'The restart failed.',
      section: 'what-happened',
    },
    {
      title: 'As if it were bound to happen',
      bad: 'The migration was «bound to fail».',
      good: 'The migration needs 40 GB of free disk; 12 GB were left.',
      section: 'why',
    },
  ],
  ignores: [
    'The alert fired just after 14:05.',
    'The traffic had just failed over.',
    'Just over 300 customers saw the page.',
    'The button is clearly marked in the UI.',
    'It was not obviously wrong.',
    'Basic auth was off.',
  ],
  *check(node) {
    for (const frame of framesThat(node, 'hindsight')) {
      const message = messageOf(frame, slice(node.text, frame.at));
      yield problemOf(node, frame, { message, ...(isAdmission(frame) && { severity: 'hint' }) });
    }
  },
});

const messageOf = ({ construction }: Frame, words: string): string =>
  construction === 'easy-word'
    ? `"${words.charAt(0).toUpperCase()}${words.slice(1)}" is easier to say afterwards. Consider leaving it out.`
    : 'This is easier to say afterwards. What was visible at the time?';
