import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { indexLines } from '../../server/core/index.ts';
import { CHECKOUT, rangeOf, read } from '../support/postmortem.ts';

const DAYS = `---
status: draft
---

# Outage

## Timeline

- 2026-03-14 22:00 UTC A deploy.
- 2026-03-14 23:00 UTC Errors rise.
- 2026-03-15 01:00 UTC A rollback.
- 2026-03-15 02:00 UTC Quiet.

**Impact**

1,204 orders failed.
They came back.
`;

suite('features: folding', () => {
  const folds = (text: string): readonly string[] => {
    const { service, analysis } = read(text);
    const lines = text.split('\n');
    return service
      .foldingRanges(analysis)
      .map(({ startLine, endLine }) => `${lines[startLine] ?? ''} … ${lines[endLine] ?? ''}`);
  };
  test('front matter, sections of every shape, and the days of a timeline', () => {
    const found = folds(DAYS);
    for (const expected of [
      '--- … ---',
      '**Impact** … They came back.',
      '- 2026-03-14 22:00 UTC A deploy. … - 2026-03-14 23:00 UTC Errors rise.',
      '- 2026-03-15 01:00 UTC A rollback. … - 2026-03-15 02:00 UTC Quiet.',
    ])
      assert.ok(found.includes(expected), `${expected} in\n${found.join('\n')}`);
  });
  test('one day is no group, and nothing is folded twice', () => {
    const found = folds(CHECKOUT);
    assert.ok(found.every((fold) => !fold.startsWith('| 14:05')));
    assert.equal(new Set(found).size, found.length);
  });
});

suite('features: selection', () => {
  const chain = (text: string, words: string): readonly string[] => {
    const { service, analysis } = read(text);
    const lines = indexLines(text);
    const [first] = service.selectionRanges(analysis, [rangeOf(text, words).start]);
    const spans: string[] = [];
    for (let at: SelectionRange | undefined = first; at !== undefined; at = at.parent)
      spans.push(text.slice(lines.offsetAt(at.range.start), lines.offsetAt(at.range.end)));
    return spans;
  };
  test('word, sentence, paragraph, section, document', () => {
    assert.deepEqual(chain(DAYS, 'orders').slice(0, 4), [
      'orders',
      '1,204 orders failed.',
      '1,204 orders failed.\nThey came back.',
      '**Impact**\n\n1,204 orders failed.\nThey came back.',
    ]);
    assert.equal(chain(DAYS, 'orders').at(-1), DAYS);
  });
  test('each holds the one before', () => {
    for (const words of ['22:00', 'status', 'Timeline', '**Impact', 'Quiet']) {
      const spans = chain(DAYS, words);
      assert.ok(spans.every((span, index) => index === 0 || span.includes(spans[index - 1] ?? '')));
    }
  });
});

suite('features: hover on times and severities', () => {
  const said = (text: string, words: string): string => {
    const { service, analysis } = read(text);
    const hover = service.hover(analysis, rangeOf(text, words).start, 'plaintext');
    return (hover?.contents as { value: string } | undefined)?.value ?? '';
  };
  test('the clock of UTC and of the document, and how long since', () => {
    const text =
      '---\ntz: Europe/Berlin\nstarted: 2026-03-14T14:00Z\ndetected: 2026-03-14T14:12Z\n---\n\n## Timeline\n\n- 2026-03-14 15:20 A rollback.\n';
    assert.equal(
      said(text, '15:20'),
      'Saturday, 2026-03-14 15:20 +01:00\n14:20 UTC\n15:20 Europe/Berlin\n20 min after the start\n8 min after detection',
    );
  });
  test('a time of which the zone is not known', () => {
    assert.match(said('---\ndate: 2026-03-14\n---\n\n## Timeline\n\n- 15:20 A rollback.\n', '15:20'), /No time zone/);
  });
  test('what the policy says of a severity', () => {
    assert.match(
      said('---\nseverity: SEV2\n---\n\n# Outage\n', 'SEV2'),
      /^SEV2\nActions are due within 30 days\n.*2026-12-23/,
    );
    assert.match(said('# Outage\n\nIt was raised to a P3 later.\n', 'P3'), /60 days, as for every severity/);
  });
});
