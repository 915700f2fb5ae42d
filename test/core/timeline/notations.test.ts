import assert from 'node:assert/strict';
import { parse } from '../../../server/core/parse/parse.ts';
import { ROWS } from './notations.table.ts';
import type { Row } from './notations.table.ts';

/** The entries of the fixture, and that every span covers what was reported. */
function check({ body, heading = '## Timeline', path, entries }: Row): void {
  const text = `# Incident\n\n${heading}\n\n${body}\n## Impact\n\n12 users.\n`;
  const read = parse(text, path === undefined ? {} : { path }).timeline.entries;
  const found = read.map((entry, index) => ({
    iso: entry.stamp.iso ?? null,
    text: entry.text.slice(0, entries[index]?.text.length),
    endIso: entry.stamp.endIso,
    approximate: entry.stamp.approximate,
    impossible: entry.stamp.impossible !== undefined,
    milestone: entry.milestone,
  }));
  const expected = entries.map((entry) => ({
    iso: entry.iso,
    text: entry.text,
    endIso: entry.endIso,
    approximate: entry.approximate ?? false,
    impossible: entry.impossible ?? false,
    milestone: entry.milestone,
  }));
  assert.deepEqual(found, expected);
  for (const { at, stamp, words } of read) {
    assert.ok(stamp.at.start === stamp.at.end || text.slice(stamp.at.start, stamp.at.end) === stamp.text);
    assert.ok(at.start <= words.start && words.end <= at.end, 'words inside');
  }
}

suite('timeline: every notation', () => {
  for (const row of ROWS)
    test(row.notation, () => {
      check(row);
    });
});
