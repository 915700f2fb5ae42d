import { wordsToMark } from './action-words.ts';
import { defineRule } from './rule.ts';

const EVIDENCE = /https?:\/\/|\]\(|\b[\da-f]{7,40}\b|\bv?\d+\.\d+(?:\.\d+)?\b|\[\^/; // "[PR](…)", "commit 3f2a91c", "v1.2.3"

export const doneWithoutEvidence = defineRule({
  id: 'done-without-evidence',
  scope: 'action',
  summary: 'A ticked action item with no link to what was changed',
  rationale:
    'A link lets a later reader see what the change was, and whether it still stands. It is quickest to add on the day ' +
    'on which the box is ticked.',
  source: 'Google SRE Book, chapter 15 (tracking of action items); Atlassian incident handbook',
  category: 'actions',
  severity: 'hint',
  since: '0.2.0',
  examples: [
    {
      title: 'Ticked, and nothing to look at',
      bad: '- [x] «Alert on certificates that expire within 14 days» — @kim',
      good: '- [x] Alert on certificates that expire within 14 days — @kim, #12',
      section: 'doing',
    },
  ],
  ignores: [
    '- [x] Alert on certificates that expire within 14 days — @kim, [PR](https://example.com/pull/12)',
    '- [x] Alert on certificates that expire within 14 days, commit 3f2a91c',
    '- [ ] Alert on certificates that expire within 14 days — @kim, due 2027-01-15',
    '- ✅ Renewed the certificate',
  ],
  *check({ action, postmortem }) {
    const { done, checkbox, tickets, at, source } = action;
    if (!done || checkbox === undefined || tickets.length > 0) return;
    if (EVIDENCE.test(postmortem.text.slice(at.start, at.end)) || EVIDENCE.test(source.text)) return;
    yield {
      at: wordsToMark(action, postmortem.text),
      message: 'Done, with no link yet. Where can the change be seen?',
    };
  },
});
