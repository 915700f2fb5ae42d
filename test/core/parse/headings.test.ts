import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { createHeadingReader } from '../../../server/core/parse/headings.ts';
import { HEADINGS } from './headings.table.ts';

const read = createHeadingReader();
const KINDS: ReadonlyMap<string, string> = new Map([
  ['summary', 'summary'],
  ['detection', 'detection'],
  ['response', 'response or recovery'],
  ['recovery', 'response or recovery'],
]);

/** The questions that a heading answers, else its kind where that is one of those that the table names. */
function standsFor(heading: string): readonly string[] {
  const meaning = read(heading);
  if (!meaning) return ['nothing'];
  return [...meaning.answers, KINDS.get(meaning.kind) ?? (meaning.answers.length === 0 ? 'nothing' : '')];
}

suite('headings', () => {
  for (const [expected, headings] of Object.entries(HEADINGS)) {
    for (const heading of headings) {
      test(`${heading} (${expected})`, () => {
        assert.ok(standsFor(heading).includes(expected), `read as ${standsFor(heading).join(', ')}`);
      });
    }
  }
});
