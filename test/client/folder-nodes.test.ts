import assert from 'node:assert/strict';
import { byYear, countOf, daysBetween, filteredGroups } from '../../client/src/views/folder-nodes.ts';
import { readTrendsMessage } from '../../client/src/panels/read-trends.ts';
import { piecesOf } from '../../client/webview/link-sources.ts';
import type { FolderAction, FolderGroup, FolderPostmortem } from '../../server/core/protocol.ts';

const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 9 } };

const action = (text: string, rest: Partial<FolderAction> = {}): FolderAction => ({
  uri: 'file:///w/mail.md',
  path: 'mail.md',
  range,
  text,
  owners: [],
  tickets: [],
  done: false,
  canBeMarked: true,
  incident: 'Mail is late',
  ...rest,
});

const GROUPS: readonly FolderGroup[] = [
  {
    id: 'overdue',
    title: 'Overdue',
    actions: [action('Limit the queue', { owners: ['@kim'], due: '2026-11-01' }), action('Watch the queue')],
  },
  { id: 'this-week', title: 'This week', actions: [] },
  { id: 'done', title: 'Done', actions: [action('Drain the queue', { tickets: ['OPS-7'], done: true })] },
];

const FILTERS: readonly (readonly [filter: string, left: readonly string[]])[] = [
  ['', ['Limit the queue', 'Watch the queue', 'Drain the queue']],
  ['  ', ['Limit the queue', 'Watch the queue', 'Drain the queue']],
  ['KIM', ['Limit the queue']],
  ['queue limit', ['Limit the queue']],
  ['ops-7', ['Drain the queue']],
  ['mail late', ['Limit the queue', 'Watch the queue', 'Drain the queue']],
  ['2026-11', ['Limit the queue']],
  ['kim ops-7', []],
];

const postmortem = (date?: string): FolderPostmortem => ({
  uri: `file:///w/${date ?? 'none'}.md`,
  path: `${date ?? 'none'}.md`,
  title: 'Mail is late',
  range,
  status: 'review',
  services: [],
  missing: [],
  related: [],
  ...(date !== undefined && { date }),
});

suite('nodes of the views over the folder', () => {
  for (const [filter, left] of FILTERS)
    test(`the filter "${filter}"`, () => {
      const groups = filteredGroups(GROUPS, filter);
      assert.deepEqual(
        groups.flatMap(({ actions }) => actions.map(({ text }) => text)),
        left,
      );
      assert.equal(countOf(groups), left.length);
      assert.ok(groups.every(({ actions }) => actions.length > 0));
    });
  test('years in the order in which they come, without a date last', () => {
    const years = byYear([postmortem('2026-11-02'), postmortem('2026-01-09'), postmortem('2024-02-29'), postmortem()]);
    assert.deepEqual(
      years.map(({ year, postmortems }) => [year, postmortems.length]),
      [
        ['2026', 2],
        ['2024', 1],
        ['', 1],
      ],
    );
  });
  test('days between, over the change of clocks and of years', () => {
    for (const [from, to, days] of [
      ['2026-11-23', '2026-11-23', 0],
      ['2026-03-28', '2026-03-30', 2],
      ['2026-12-31', '2027-01-01', 1],
      ['2026-11-23', '2026-11-20', -3],
    ] as const)
      assert.equal(daysBetween(from, to), days);
  });
});

const PATHS = new Set(['a.md', 'my notes/b, c.md', 'postmortems/d.md']);

const PIECES: readonly (readonly [text: string, links: readonly string[]])[] = [
  ['a.md', ['a.md 1']],
  ['my notes/b, c.md', ['my notes/b, c.md 1']],
  ['a.md, postmortems/d.md:40, other.md', ['a.md 1', 'postmortems/d.md 40']],
  ['a.md: resolved lies before start', ['a.md 1']],
  ['2 of 3', []],
  ['a.md:', []],
  ['', []],
];

suite('sources of the trends', () => {
  for (const [text, links] of PIECES)
    test(`in "${text}"`, () => {
      const pieces = piecesOf(text, PATHS);
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
      assert.deepEqual(
        pieces.flatMap(({ path, line = 1 }) => (path === undefined ? [] : [`${path} ${line}`])),
        links,
      );
    });
  test('what the page says is read; anything else is not', () => {
    assert.deepEqual(readTrendsMessage({ type: 'open', path: 'a.md', line: 4.5 }), {
      type: 'open',
      path: 'a.md',
      line: 4,
    });
    assert.deepEqual(readTrendsMessage({ type: 'open', path: 'a.md', line: 'x' }), {
      type: 'open',
      path: 'a.md',
      line: 1,
    });
    for (const nonsense of [undefined, null, 3, {}, { type: 'run' }, { type: 'open' }, { type: 'open', path: 7 }])
      assert.equal(readTrendsMessage(nonsense), undefined);
  });
});
