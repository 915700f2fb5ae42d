import { isSettled } from '../model/action.ts';
import type { ActionItem } from '../model/action.ts';
import { isOnlyALink, wordsToMark } from './action-words.ts';
import { defineRule } from './rule.ts';
import { CHECKABLE, VAGUE_OBJECTS, VAGUE_VERBS } from './vague-action.table.ts';

export const vagueAction = defineRule({
  id: 'vague-action',
  scope: 'action',
  summary: 'An action item that nobody can check off: improve, look into, more tests',
  rationale:
    'An action that does not say what will be different is never quite finished, and rarely begun. Naming the change and ' +
    'how to see it makes it small enough to start; for a real unknown, a day and what will be handed over do the same.',
  source: 'Lunney, Lueder, Beyer: Postmortem Action Items (;login: 2017); Google SRE Workbook, chapter 10',
  category: 'actions',
  severity: 'warning',
  since: '0.2.0',
  examples: [
    {
      title: 'A direction, not a change',
      bad: '- [ ] «Improve monitoring» — @kim, due 2027-01-15',
      good: '- [ ] Page when more than 1 % of logins fail — @kim, due 2027-01-15',
      section: 'doing',
    },
    {
      title: 'An open search',
      bad: '- [ ] «Look into the memory leak» — @kim, due 2027-01-15',
      good: '- [ ] Look into the memory leak; output: a decision on the fix — @kim, due 2027-01-15',
      section: 'doing',
    },
    {
      title: 'More of something',
      bad: '- [ ] «More tests» — @kim, due 2027-01-15',
      good: '- [ ] Run the login test on every deploy — @kim, due 2027-01-15',
      section: 'doing',
    },
  ],
  ignores: [
    '- [ ] Add alerting for all cases where this service returns more than 1 % errors — @kim, due 2027-01-15',
    '- [ ] Improve the dashboard by adding the queue length — @kim, due 2027-01-15',
    '- [ ] Review the limits of all queues until each has an owner — @kim, due 2027-01-15',
    '- [x] Improve monitoring, #12',
    '- [ ] Improve monitoring #12 — @kim, due 2027-01-15',
  ],
  *check({ action, postmortem }) {
    if (isSettled(action) || isOnlyALink(action, postmortem.text) || !isVague(action)) return;
    yield {
      at: wordsToMark(action, postmortem.text),
      message: 'Hard to check off. What will be different, and how can it be seen?',
    };
  },
});

const FEW = 12;

/** Where a ticket is named, the change may be told there; what goes on at length mostly tells it here. */
function isVague({ text, tickets }: ActionItem): boolean {
  if (tickets.length > 0 || CHECKABLE.test(text) || text.split(' ').length > FEW) return false;
  return VAGUE_VERBS.test(text) || VAGUE_OBJECTS.test(text);
}
