import type { ActionItem, Due } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { isOnlyALink, mildness, wordsToMark } from './action-words.ts';
import type { Fix } from './rule.ts';
import { fillSlot } from './action-slot.ts';
import { dueDate } from './due-policy.ts';
import { defineRule } from './rule.ts';

const SAYS_DUE = /\b(?:due|deadline|target|eta|by)\b[\s:*_]*$/i; // "Due: "

export const actionWithoutDeadline = defineRule({
  id: 'action-without-deadline',
  scope: 'action',
  summary: 'An action item with no date, or one that can move: ASAP, soon, next sprint',
  rationale:
    'Urgency fades within days of an incident. A date, even a distant one, makes it possible to notice that the work ' +
    'has stalled and to decide again.',
  source: 'PagerDuty (15 days for SEV1, 30 for SEV2); Atlassian (4 or 8 weeks); Google SRE Workbook, chapter 10',
  category: 'actions',
  severity: 'warning',
  since: '0.1.0',
  examples: [
    {
      title: 'No date',
      bad: '- [ ] «Alert on certificates that expire within 14 days» — @kim',
      good: '- [ ] Alert on certificates that expire within 14 days — @kim, due 2027-01-22',
      section: 'doing',
    },
    {
      title: 'After a full stop',
      bad: '- [ ] «Alert on certificates that expire within 14 days». Owner: @kim.',
      good: '- [ ] Alert on certificates that expire within 14 days. Owner: @kim. Due 2027-01-22.',
      section: 'doing',
    },
    {
      title: 'A date that moves',
      bad: '- [ ] Alert on certificates that expire within 14 days — @kim, due «ASAP»',
      good: '- [ ] Alert on certificates that expire within 14 days — @kim, due 2027-01-22',
      section: 'doing',
    },
  ],
  ignores: [
    '- [ ] Alert on certificates that expire within 14 days — @kim, due 2027-01-15',
    '- [ ] Alert on certificates that expire within 14 days — @kim, by 1 April 2027',
    '- [x] Renew the certificate by hand — @kim',
    '- https://github.com/example/service/issues/12',
  ],
  *check({ action, postmortem }, context) {
    if (action.done || action.due?.date !== undefined || isOnlyALink(action, postmortem.text)) return;
    const fixes = fixesOf(action, postmortem, dueDate(postmortem, context));
    if (action.due) yield { at: action.due.at, message: 'Not a date yet. By which day?', fixes };
    else {
      const at = wordsToMark(action, postmortem.text);
      yield { at, message: 'No date yet.', fixes, ...mildness(action, postmortem) };
    }
  },
});

function fixesOf(action: ActionItem, { text }: Postmortem, date: string | undefined): readonly Fix[] {
  if (date === undefined) return [];
  const edit = action.due
    ? { at: action.due.at, newText: replacing(action, action.due, { text, date }) }
    : fillSlot(action, action.dueSlot, {
        text,
        added: { clause: `, due ${date}`, sentence: ` Due ${date}.`, cell: date },
      });
  return [{ title: `Set the due date to ${date}`, edits: [edit], safe: false }];
}

function replacing({ at, notation }: ActionItem, due: Due, { text, date }: { text: string; date: string }): string {
  const before = text.slice(at.start, due.at.start);
  return notation === 'table' || SAYS_DUE.test(before) ? date : `due ${date}`;
}
