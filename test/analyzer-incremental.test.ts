import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyzer } from '../server/core/analysis/analyzer.ts';
import { mergeConfigurations } from '../server/core/configuration/merge.ts';

const CONFIGURATION = mergeConfigurations([{ allow: ['fat finger'] }]);
const TODAY = '2026-11-23';

/** Lines that change what other lines mean: headings, people, comments, fences, tables. */
const LINES = [
  '---',
  'status: final',
  'people: { Jordan: on-call }',
  '# Outage of the login page',
  '## What happened?',
  '## Impact',
  '## Why did it happen?',
  '## Action items',
  '- 14:05 UTC Jordan ignored the alert.',
  'Dave misconfigured the firewall, and the page was slow.',
  'The outage lasted TBD.',
  'Some users could not log in.',
  'The on-call should have known better.',
  '- [ ] Add an alert — @kim',
  '- [x] Restart the pods',
  '| Action | Owner | Due |',
  '|---|---|---|',
  '| Add a check | | |',
  '<!-- postmortem-ignore person-as-cause: agreed -->',
  '<!-- postmortem-ignore-start -->',
  '<!-- postmortem-ignore-end -->',
  '> Human error, said the vendor.',
  '```',
  'Describe the impact on users.',
  'Attendees: Jordan Lee, Dave',
  '',
  '',
  '  - nested 😀 `code`',
];

const text = fc.array(fc.constantFrom(...LINES), { maxLength: 25 }).map((lines) => lines.join('\n'));
const piece = fc.oneof(
  fc.constantFrom(...LINES.map((line) => `\n${line}\n`)),
  fc.string({ maxLength: 4 }),
  fc.constantFrom('\n', '\r\n', '|', '`', '#'),
);
const edit = fc.record({ at: fc.nat(2000), length: fc.nat(40), insert: piece });

/** Each edit is followed by one at the very start, so that every span moves and what was remembered is read again. */
function check(start: string, edits: readonly { at: number; length: number; insert: string }[]): void {
  const incremental = createAnalyzer(CONFIGURATION, TODAY);
  let current = start;
  incremental.analyze({ text: current });
  for (const { at, length, insert } of edits) {
    const from = at % (current.length + 1);
    for (const next of [current.slice(0, from) + insert + current.slice(from + length), 'x']) {
      current = next === 'x' ? `x${current}` : next;
      assert.deepEqual(
        incremental.analyze({ text: current }),
        createAnalyzer(CONFIGURATION, TODAY).analyze({ text: current }),
      );
    }
  }
}

suite('incremental analysis', () => {
  test('a heading above changes what a sentence is', () => {
    check('## Impact\n\nDescribe the impact on users.\n', [{ at: 0, length: 9, insert: '## Action items' }]);
  });
  test('a name in the front matter changes who is a person', () => {
    check('---\npeople: { Jordan: on-call }\n---\n\n## Why\n\nQuillon misconfigured the firewall.\n', [
      { at: 14, length: 6, insert: 'Quillon' },
    ]);
  });
  test('after any edits it gives what reading from scratch gives', () => {
    fc.assert(fc.property(text, fc.array(edit, { minLength: 1, maxLength: 4 }), check), { numRuns: 40 });
  });
});
