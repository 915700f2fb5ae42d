import assert from 'node:assert/strict';
import type { Summary } from '../../../server/core/index.ts';
import { wordsOf } from '../../../server/core/summary/statement.ts';
import { summaryOf } from './given.ts';

type Shown = Partial<
  Record<'outcome' | 'figures' | 'factors' | 'gaps' | Summary['answers'][number]['question'], unknown>
>;

const shown = (summary: Summary): Shown => ({
  outcome: summary.outcome === undefined ? undefined : wordsOf(summary.outcome),
  figures: summary.figures.map(({ value, label }) => `${value} ${label}`.trim()),
  factors: summary.factors.map(wordsOf),
  gaps: summary.gaps,
  ...Object.fromEntries(summary.answers.map(({ question, statements }) => [question, statements.map(wordsOf)])),
});

/** Checks what the row names and nothing else. */
const check = (text: string, expected: Shown): void => {
  const actual = shown(summaryOf(text));
  for (const [key, value] of Object.entries(expected)) {
    assert.deepEqual(actual[key as keyof Shown], value, key);
  }
};

const SECTIONS = `# Broker outage

## Summary

The broker stopped for an hour. A full disk held every queue. It was cleared by hand.

## Impact

- 1,200 customers could not log in for 3 h 14 min
- About 4 % of orders were lost, worth $30,000
- Version 2.14.1 was rolled out at 14:05 on 2026-03-01

## Root cause

The disk filled up because the retention was set to 90 days.

- **Retention**: nothing deletes old segments
- The alert needs 30 minutes
- Only one broker has the volume
- A fourth factor

## Lessons learned

TBD

## Action items

- [ ] Delete segments after 7 days — @ana, due 2026-07-01
`;

const ROWS: readonly (readonly [string, string, Shown])[] = [
  [
    'the summary section gives the outcome and what happened',
    SECTIONS,
    {
      outcome: 'The broker stopped for an hour.',
      'what-happened': ['A full disk held every queue.', 'It was cleared by hand.'],
    },
  ],
  [
    'numbers of impact are figures; versions, times and dates are not',
    SECTIONS,
    { figures: ['1,200 customers', '3 h 14 min could not log in', '4 % of orders', '$30,000'] },
  ],
  [
    'the answer to why is told in sentences, and three list items are its factors',
    SECTIONS,
    {
      why: ['The disk filled up because the retention was set to 90 days.'],
      factors: [
        'Retention: nothing deletes old segments',
        'The alert needs 30 minutes',
        'Only one broker has the volume',
      ],
    },
  ],
  ['a placeholder answers nothing', SECTIONS, { learned: [] }],
  ['what is not written is named', SECTIONS, { gaps: ['severity', 'timeline', 'learned'] }],
  ['action items do not repeat as an answer', SECTIONS, { doing: [] }],
  [
    'an empty document lacks everything',
    '',
    {
      outcome: undefined,
      gaps: ['title', 'severity', 'date', 'outcome', 'timeline', 'what-happened', 'impact', 'why', 'learned', 'doing'],
    },
  ],
  [
    'a marked passage goes before the summary section',
    '# T\n\n<!-- summary -->\nThe broker was down for an hour.\n\n## Summary\n\nA long story begins here. It goes on.\n',
    { outcome: 'The broker was down for an hour.' },
  ],
  [
    'a marked passage in a section is the answer to its question',
    '# T\n\n## Impact\n\nA long first sentence about nothing much.\n\n<!-- summary -->\nNobody lost any data at all.\n<!-- /summary -->\n\nMore words.\n',
    { impact: ['Nobody lost any data at all.'] },
  ],
  [
    'the comment inside a code fence marks nothing',
    '# T\n\n## Impact\n\nLogins failed for an hour.\n\n```md\n<!-- summary -->\nNot this one here.\n```\n',
    { impact: ['Logins failed for an hour.'] },
  ],
  [
    'without a summary section the opening paragraph is the outcome',
    '# T\n\nOn Monday the API failed for 20 minutes.\n\n## Impact\n\nAll clients saw errors.\n',
    { outcome: 'On Monday the API failed for 20 minutes.' },
  ],
  [
    'impact that only the summary tells is told',
    '# T\n\n## Summary\n\nA disk filled up. For an hour customers could not log in and their orders failed. It was cleared.\n\n## Root cause\n\nThe retention was 90 days.\n',
    { impact: ['For an hour customers could not log in and their orders failed.'] },
  ],
  [
    'a summary that names nobody who felt it tells no impact',
    '# T\n\n## Summary\n\nA disk filled up. It was cleared by hand.\n',
    { impact: [], gaps: ['severity', 'date', 'timeline', 'impact', 'why', 'learned', 'doing'] },
  ],
  [
    'a lead-in and a heading are no answer',
    '# T\n\n## Root cause\n\nThe following came together:\n\n### First\n\nThe certificate expired on a Sunday.\n',
    { why: ['The certificate expired on a Sunday.'] },
  ],
  [
    'marks, links, footnotes, images and HTML leave only their words',
    '# T\n\n## Impact\n\nThe **API** and [the `hub`](https://example.org/x) were <b>down</b>![g](https://example.org/g.png) [ticket][1].[^2]\n',
    { impact: ['The API and the hub were down ticket.'] },
  ],
  [
    'the lines of a paragraph become one',
    '# T\n\n## Impact\n\nLogins failed\nfor an hour.\n',
    { impact: ['Logins failed for an hour.'] },
  ],
];

suite('summary: what is taken from where', () => {
  for (const [name, text, expected] of ROWS) {
    test(name, () => {
      check(text, expected);
    });
  }
});
