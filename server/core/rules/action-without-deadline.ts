import { isSettled } from '../model/action.ts';
import type { ActionItem, Due } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { createFold, standingFor } from './action-fold.ts';
import { isOnlyALink, mildness, wordsToMark } from './action-words.ts';
import type { Fix, Nodes, Problem } from './rule.ts';
import type { Edit } from '../text/edit.ts';
import { fillSlot } from './action-slot.ts';
import { dueDate } from './due-policy.ts';
import { defineRule } from './rule.ts';

const SAYS_DUE = /\b(?:due|deadline|target|eta|by)\b[\s:*_]*$/i; // "Due: "

const isOpen = ({ action, postmortem }: Nodes['action']): boolean =>
  !isSettled(action) && action.due?.date === undefined && !isOnlyALink(action, postmortem.text);

const foldOf = createFold(isOpen);

/** Marks the first five of a document; the fifth tells how many more there are. */
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
    '- ❌ Renew the certificate by hand',
    '- https://github.com/example/service/issues/12',
  ],
  *check(node, context) {
    const rest = foldOf(node, context);
    if (rest === undefined) return;
    const { action, postmortem } = node;
    const date = dueDate(postmortem, context);
    const fixes = date === undefined ? [] : fixesOf([action, ...rest], postmortem.text, date);
    yield standingFor({ ...problemOf(action, postmortem), fixes }, rest);
  },
});

function problemOf(action: ActionItem, postmortem: Postmortem): Problem {
  if (action.due) return { at: action.due.at, message: 'Not a date yet. By which day?' };
  return { at: wordsToMark(action, postmortem.text), message: 'No date yet.', ...mildness(action, postmortem) };
}

/** The first action alone, and all of them where there are more. */
function fixesOf(actions: readonly ActionItem[], text: string, date: string): readonly Fix[] {
  const edits = actions.map((action) => editOf(action, text, date));
  const one = { title: `Set the due date to ${date}`, edits: edits.slice(0, 1), safe: false };
  if (actions.length === 1) return [one];
  return [one, { title: `Set the due date of ${actions.length} actions to ${date}`, edits, safe: false }];
}

function editOf(action: ActionItem, text: string, date: string): Edit {
  return action.due
    ? { at: action.due.at, newText: replacing(action, action.due, { text, date }) }
    : fillSlot(action, action.dueSlot, {
        text,
        added: { clause: `, due ${date}`, sentence: ` Due ${date}.`, cell: date },
      });
}

function replacing({ at, notation }: ActionItem, due: Due, { text, date }: { text: string; date: string }): string {
  const before = text.slice(at.start, due.at.start);
  return notation === 'table' || SAYS_DUE.test(before) ? date : `due ${date}`;
}
