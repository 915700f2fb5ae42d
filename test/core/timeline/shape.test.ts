import assert from 'node:assert/strict';
import { parse } from '../../../server/core/parse/parse.ts';

/** How many entries and actions a text has: it is read as far as possible and never thrown back. */
function check(text: string, entries: number, actions: number): void {
  const read = parse(text);
  assert.deepEqual([read.timeline.entries.length, read.actions.length], [entries, actions]);
}

const clock = (index: number): string =>
  `${String(Math.floor(index / 60) % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const ROWS: readonly (readonly [string, string, number, number])[] = [
  ['nothing', '', 0, 0],
  ['headings only', '# A\n\n## Timeline\n\n### 14:05\n\n### 14:10\n\n## Action items\n', 2, 0],
  [
    '5,000 rows',
    `## Timeline\n\n| Time | Event |\n| --- | --- |\n${many(5000, (index) => `| ${clock(index)} | step ${index} |`)}\n`,
    5000,
    0,
  ],
  ['5,000 items', `## Action items\n\n${many(5000, (index) => `- Check step ${index}`)}\n`, 0, 5000],
  [
    'ragged rows',
    '## Timeline\n\n| Time | Event |\n| --- | --- |\n| 14:05 | a | b |\n| 14:06 |\n| | c |\n| 14:07 | d |\n',
    2,
    0,
  ],
  [
    'a list inside a cell',
    '## Timeline\n\n| Time | Event |\n| --- | --- |\n| 14:05 | <ul><li>a</li><li>b</li></ul> |\n',
    1,
    0,
  ],
  [
    'a table of actions with ragged rows',
    '## Action items\n\n| Action | Owner |\n| --- | --- |\n| Fix it |\n| | Ann |\n| Test it | Bo | x |\n',
    0,
    2,
  ],
  ['one endless line', `## Timeline\n\n- 14:05 ${'at 14:05, '.repeat(20_000)}\n`, 1, 0],
  ['brackets without an end', `## Action items\n\n- Fix ${'[('.repeat(20_000)}\n`, 0, 1],
  ['dashes and dates without an end', `## Action items\n\n- Fix ${'— by — due '.repeat(10_000)}\n`, 0, 1],
];

suite('timeline and actions: shapes', () => {
  for (const [name, text, entries, actions] of ROWS)
    test(name, () => {
      check(text, entries, actions);
    });
});

suite('timeline: dates from around', () => {
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    ['TOML title', '+++\npath = "2024/05/09/x"\ntitle = "The outage of May 3, 2024"\n+++\n', '2024-05-03T14:05:00'],
    ['front matter', '---\ndate: 2024-05-03\n---\n', '2024-05-03T14:05:00'],
    ['a field', '- **Date**: 3 May 2024\n', '2024-05-03T14:05:00'],
    ['none', '# Outage\n', undefined],
  ];
  for (const [name, head, iso] of rows) {
    test(name, () => {
      const { entries } = parse(`${head}\n## Timeline\n\n- 14:05 a\n`).timeline;
      assert.deepEqual(
        entries.map(({ stamp }) => stamp.iso),
        [iso],
      );
    });
  }
});
