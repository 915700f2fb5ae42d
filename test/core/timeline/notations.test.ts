import assert from 'node:assert/strict';
import { parse } from '../../../server/core/parse/parse.ts';
import { FAMILIES } from './families.table.ts';
import { PROSE, ROWS, STAMPS, ZONED } from './notations.table.ts';
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

suite('timeline: other shapes', () => {
  for (const row of FAMILIES)
    test(row.notation, () => {
      check(row);
    });
});

const SHAPES: readonly (readonly [string, (stamp: string) => string])[] = [
  ['list', (stamp) => `- ${stamp} – Disk replaced\n`],
  ['bold in a list', (stamp) => `- **${stamp}** – Disk replaced\n`],
  ['table', (stamp) => `| Time | Event |\n| --- | --- |\n| ${stamp} | Disk replaced |\n`],
  ['heading', (stamp) => `### ${stamp}\n\nDisk replaced\n`],
];

for (const [shape, write] of SHAPES) {
  suite(`timeline: every stamp in a ${shape}`, () => {
    for (const { notation, stamp, ...facts } of STAMPS)
      test(`${notation}: ${stamp}`, () => {
        check({
          notation,
          body: write(stamp),
          path: '2024-05-06-disk.md',
          entries: [{ text: 'Disk replaced', ...facts }],
        });
      });
  });
}

suite('timeline: zones', () => {
  for (const [name, body, expected] of ZONED)
    test(name, () => {
      const { entries } = parse(`# Incident\n\n## Timeline\n\n${body}`).timeline;
      assert.deepEqual(
        entries.map(({ stamp }) => stamp.iso),
        expected,
      );
    });
});

suite('timeline: prose', () => {
  for (const [name, body, expected] of PROSE)
    test(name, () => {
      const { entries } = parse(`# Incident\n\n## Timeline\n\n${body}\n`).timeline;
      assert.deepEqual(
        entries.map(({ stamp, text }) => [stamp.iso, text]),
        expected,
      );
    });
});
