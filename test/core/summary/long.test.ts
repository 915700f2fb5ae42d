import assert from 'node:assert/strict';
import { renderHtmlBody, summarise } from '../../../server/core/index.ts';
import { parse } from '../../../server/core/parse/parse.ts';
import { longPostmortem } from '../../bench/long-postmortem.ts';
import { TODAY } from './given.ts';

const MOST = 12_000;

/** However long the document, the page is one that somebody reads. */
const check = (text: string): void => {
  const summary = summarise(parse(text), TODAY);
  const page = renderHtmlBody(summary);
  assert.ok(page.length < MOST, `${page.length} characters`);
  assert.ok(summary.outcome !== undefined);
};

const ROWS: readonly (readonly [string, string])[] = [
  ['800 words', longPostmortem(800)],
  ['50,000 words', longPostmortem(50_000)],
  ['2,000 headings', `# T\n\nIt broke for an hour.\n\n${'## Impact\n\nTBD\n\n'.repeat(2_000)}`],
  ['10,000 marks of a passage', `# T\n\nIt broke for an hour.\n\n${'<!-- summary -->\n'.repeat(10_000)}`],
  [
    '2,000 action items',
    `# T\n\nIt broke for an hour.\n\n## Action items\n\n${'- [ ] Limit the builds — @ana, due 2026-07-01\n'.repeat(2_000)}`,
  ],
];

suite('summary: long documents', () => {
  for (const [name, text] of ROWS)
    test(name, () => {
      check(text);
    });
});
