import { defineRule } from './rule.ts';
import { framesThat, problemOf } from './wording.ts';

export const whoQuestion = defineRule({
  id: 'who-question',
  scope: 'sentence',
  summary: 'Asks or answers who is to blame',
  rationale:
    'Who and why, asked of people, call for a defence; what and how call for a description. The answer to "who" is a ' +
    'name, and a name prevents nothing.',
  source: 'Allspaw, "The Infinite Hows"; Etsy Debriefing Facilitation Guide; PagerDuty Postmortem Guide',
  category: 'wording',
  severity: 'warning',
  since: '0.1.0',
  examples: [
    { title: 'Who did it', bad: '«Who approved» this change?', good: 'How was this change approved?', section: 'why' },
    {
      title: 'Why, asked of a person',
      bad: "«Why didn't they test» the rollback?",
      good: 'Why was the rollback not tested?',
      section: 'why',
    },
    {
      title: 'Whose fault',
      bad: 'The «blame lies with the night shift».',
      good: 'The night shift had one console for two regions.',
      section: 'why',
    },
  ],
  ignores: [
    'Who was impacted by this incident?',
    'Why was the alert not routed?',
    'Roles and responsibilities',
    'The platform team is responsible for the router.',
    'We take responsibility for this incident.',
  ],
  *check(node) {
    for (const frame of framesThat(node, 'who-question')) {
      yield problemOf(node, frame, { message: messageOf(frame.construction) });
    }
  },
});

const messageOf = (construction: string): string =>
  construction === 'fault-of'
    ? 'This says who is at fault. What made it possible?'
    : 'This asks who. What and how lead to things that can be changed.';
