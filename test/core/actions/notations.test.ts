import assert from 'node:assert/strict';
import { isSettled } from '../../../server/core/model/action.ts';
import { parse } from '../../../server/core/parse/parse.ts';
import { FAMILIES } from './families.table.ts';
import { ROWS } from './notations.table.ts';
import type { Expected, Row } from './notations.table.ts';

const full = (expected: Expected): Required<Omit<Expected, 'due' | 'dueText' | 'type' | 'priority'>> & Expected => ({
  owners: [],
  collective: false,
  done: false,
  tickets: [],
  ...expected,
});

/** The actions of the fixture, and that every span covers what was reported. */
function check({ body, heading = '## Action items', actions }: Row): void {
  const text = `# Incident\n\n${heading}\n\n${body}`;
  const read = parse(text, { path: '2026-02-10-incident.md' }).actions;
  const found = read.map((action) => ({
    text: action.text,
    owners: action.owners.map(({ name }) => name),
    collective: action.owners.some(({ collective }) => collective),
    done: action.done,
    tickets: [...action.tickets],
    ...(action.due && { dueText: action.due.text }),
    ...(action.due?.date !== undefined && { due: action.due.date }),
    ...(action.type && { type: action.type }),
    ...(action.priority !== undefined && { priority: action.priority }),
  }));
  assert.deepEqual(found, actions.map(full));
  for (const { owners, due, ownerSlot, dueSlot } of read) {
    for (const { at, name } of owners) assert.equal(text.slice(at.start, at.end), name);
    if (due) assert.ok(text.slice(due.at.start, due.at.end).includes(due.text));
    assert.ok(ownerSlot.end <= text.length && dueSlot.end <= text.length);
  }
}

suite('actions: every notation', () => {
  for (const row of ROWS)
    test(row.notation, () => {
      check(row);
    });
});

suite('actions: owners, dates and states in other places', () => {
  for (const row of FAMILIES)
    test(row.notation, () => {
      check(row);
    });
});

const SETTLED: readonly (readonly [string, boolean])[] = [
  ['- ❌ Add a queue', true],
  ['- Add a queue (superseded by #12)', true],
  ["| Action | Status |\n|---|---|\n| Add a queue | Won't do |", true],
  ["| Action | Status |\n|---|---|\n| Add a queue | Closed (won't fix) |", true],
  ['- ~~Add a queue~~', true],
  ['| Action | Owner | Remarks |\n|---|---|---|\n| Add a queue | @a | Dropped, too costly |', true],
  ['- [x] Add a queue', true],
  ['- Add a queue (in progress)', false],
  ['- Rejected requests get a log line', false],
  ['- Notify users when an order is cancelled, rejected, or deferred', false],
];

suite('actions: nothing left to do', () => {
  for (const [body, settled] of SETTLED)
    test(body, () => {
      assert.deepEqual(parse(`## Action items\n\n${body}\n`).actions.map(isSettled), [settled]);
    });
});
