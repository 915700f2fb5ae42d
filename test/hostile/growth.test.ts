import assert from 'node:assert/strict';
import { mergeConfigurations } from '../../server/core/configuration/merge.ts';
import { createLanguageService } from '../../server/core/language-service.ts';
import { SUMMARY_FORMATS } from '../../server/core/protocol.ts';

const HEAD = '# Outage of the login page\n\n## Timeline\n\n- 14:05 UTC paged\n\n## Impact\n\n';
const service = createLanguageService(mergeConfigurations([]), '2026-11-23');

/** Documents that would take minutes where the work grew with the square of what they hold. */
const ROWS: readonly (readonly [string, string])[] = [
  ['a sentence without an end', 'Dave broke it and '.repeat(300)],
  ['marks within marks', '*a **b '.repeat(8000) + 'c** d*'.repeat(8000)],
  ['an ignore comment on everything', '<!-- postmortem-ignore judgement -->\nDave broke it.\n\n'.repeat(3000)],
  ['ignore comments that never end', '<!-- postmortem-ignore-start -->\n\nDave broke it.\n\n'.repeat(1000)],
  ['the same heading, again and again', '**Impact**\n\nx\n\n'.repeat(2000)],
  ['brackets', '['.repeat(100_000)],
  ['backticks', '`'.repeat(100_000)],
  ['comments that never end', '<!-- '.repeat(10_000)],
  ['quotes in quotes', '>'.repeat(100_000)],
  ['a table of many columns', `|${' a |'.repeat(5000)}\n|${'---|'.repeat(5000)}\n|${' b |'.repeat(5000)}\n`],
  ['one word', 'a'.repeat(1_000_000)],
];

function check(body: string): void {
  const analysis = service.analyze({ text: HEAD + body });
  for (const format of SUMMARY_FORMATS) assert.notEqual(service.share(analysis, { format }).text, '');
  service.recordOf(analysis, { path: 'a.md' });
}

suite('hostile: growth', () => {
  for (const [name, body] of ROWS) {
    test(name, () => {
      check(body);
    });
  }
  test('a sentence that says too much is marked, and gets no rewrite', () => {
    const { findings } = service.analyze({ text: `${HEAD}${'Dave broke it and '.repeat(30)}` });
    assert.ok(findings.some(({ rule }) => rule === 'person-as-cause'));
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'person-as-cause').flatMap(({ fixes }) => fixes),
      [],
    );
  });
});
