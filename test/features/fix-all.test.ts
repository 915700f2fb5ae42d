import assert from 'node:assert/strict';
import { safeEdits } from '../../server/core/features/fix-all.ts';
import type { Finding } from '../../server/core/analysis/finding.ts';
import type { Fix } from '../../server/core/rules/rule.ts';
import { applyEdits } from '../../server/core/text/edit.ts';

const TEXT = 'one two three';

const fix = (word: string, newText: string, safety: 'safe' | 'unsafe'): Fix => {
  const start = TEXT.indexOf(word);
  return { title: newText, edits: [{ at: { start, end: start + word.length }, newText }], safe: safety === 'safe' };
};

const findingWith = (...fixes: readonly Fix[]): Finding => {
  return { rule: 'hindsight', severity: 'hint', message: '', at: { start: 0, end: 1 }, text: 'o', fixes };
};

function check(findings: readonly Finding[], after: string): void {
  assert.equal(applyEdits(TEXT, safeEdits(findings)), after);
}

suite('features: fixes that run together', () => {
  test('safe first fixes only', () => {
    check([findingWith(fix('one', '1', 'safe')), findingWith(fix('two', '2', 'unsafe'))], '1 two three');
    check([findingWith(fix('one', '1', 'unsafe'), fix('one', 'I', 'safe'))], TEXT);
  });
  test('of two that touch the same words, the first alone', () => {
    check([findingWith(fix('one two', '1 2', 'safe')), findingWith(fix('two', '2', 'safe'))], '1 2 three');
  });
  test('nothing to fix', () => {
    check([], TEXT);
    check([findingWith()], TEXT);
  });
});
