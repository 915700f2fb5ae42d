import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../../server/core/summary/statement.ts';
import type { Statement, Summary } from '../../../server/core/summary/summary.ts';
import { summaryOf } from './given.ts';

const EXAMPLES = 'examples';
const WORD = /[\p{L}\p{N}]+/gu;

const statements = (summary: Summary): readonly Statement[] =>
  [
    summary.title,
    summary.outcome,
    ...summary.answers.flatMap((answer) => answer.statements),
    ...summary.factors,
    ...summary.actions.map((action) => action.statement),
  ].filter((statement) => statement !== undefined);

/** Every word of every statement stands, in this order, in the source that the statement names. */
const check = (text: string): void => {
  const summary = summaryOf(text);
  assert.notEqual(statements(summary).length, 0);
  for (const statement of statements(summary)) {
    const source = text.slice(statement.at.start, statement.at.end);
    let from = 0;
    for (const word of wordsOf(statement).match(WORD) ?? []) {
      const at = source.indexOf(word, from);
      assert.notEqual(at, -1, `"${word}" is not in: ${source}`);
      from = at + word.length;
    }
  }
  for (const { value, label, at } of summary.figures) {
    const source = text.slice(at.start, at.end);
    assert.ok(source.includes(value) && source.includes(label), `${value} ${label} is not in: ${source}`);
  }
};

suite('summary: no word that the source lacks', () => {
  for (const name of readdirSync(EXAMPLES).filter((each) => each.endsWith('.md'))) {
    test(name, () => {
      check(readFileSync(join(EXAMPLES, name), 'utf8'));
    });
  }

  test('the same text gives the same summary', () => {
    const text = readFileSync(join(EXAMPLES, '2026-05-19-checkout-outage.md'), 'utf8');
    assert.deepEqual(summaryOf(text), summaryOf(text));
  });
});
