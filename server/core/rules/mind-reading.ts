import { defineRule } from './rule.ts';
import { framesThat, isAdmission, problemOf } from './wording.ts';

export const mindReading = defineRule({
  id: 'mind-reading',
  scope: 'sentence',
  summary: 'What another person thought, wanted or felt, with no source',
  rationale:
    'What people expected is among the best data of a review, when they told it themselves. Without a source it is a ' +
    'guess, and readers take it as a motive. With "in the interview" or with what the screen showed it stays.',
  source: 'Bergström, "Three analytical traps in accident investigation"; Etsy Debriefing Facilitation Guide',
  category: 'wording',
  severity: 'information',
  since: '0.1.0',
  examples: [
    {
      title: 'A thought',
      bad: '«The engineer assumed» it was safe.',
      good: 'According to ‹source›, the engineer assumed it was safe.',
      section: 'why',
    },
    {
      title: 'A feeling',
      bad: '«The on-call was complacent».',
      good: 'The on-call had seen the same page 40 times that week.',
      section: 'why',
    },
    {
      title: 'A motive',
      bad: '«He wanted to go» home.',
      good: 'The shift ended at 22:00 with no handover.',
      section: 'what-happened',
    },
  ],
  ignores: [
    'The scheduler assumes UTC.',
    'The engineer reported that they expected staging.',
    'According to the responder, the dashboard showed green.',
    'We realized the cert had expired.',
    'We assumed that the replica was in sync.',
  ],
  *check(node) {
    for (const frame of framesThat(node, 'mind-reading')) {
      if (isAdmission(frame)) continue;
      yield problemOf(node, frame, {
        message: 'States what someone thought or wanted. Is there a record or a quote for it?',
      });
    }
  },
});
