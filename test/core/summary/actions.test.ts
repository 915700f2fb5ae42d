import assert from 'node:assert/strict';
import { wordsOf } from '../../../server/core/summary/statement.ts';
import { summaryOf, TODAY } from './given.ts';

const check = (items: readonly string[], expected: readonly string[]): void => {
  const { actions } = summaryOf(`# T\n\n## Action items\n\n${items.join('\n')}\n`);
  assert.deepEqual(
    actions.map(({ statement, state }) => `${state}: ${wordsOf(statement)}`),
    expected,
  );
};

const ROWS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'what is open comes before what is done',
    ['- [x] Add an alert', '- [ ] Rotate the keys'],
    ['open: Rotate the keys', 'done: Add an alert'],
  ],
  [
    `a date before ${TODAY} is overdue unless it is done`,
    ['- [ ] Rotate the keys — @ana, due 2026-05-31', '- [x] Add an alert — @ana, due 2026-05-01'],
    ['overdue: Rotate the keys', 'done: Add an alert'],
  ],
  [
    'earlier dates come first',
    ['- [ ] Write the runbook — @ana, due 2026-09-01', '- [ ] Rotate the keys — @bo, due 2026-08-01'],
    ['open: Rotate the keys', 'open: Write the runbook'],
  ],
  [
    'of an action that goes on its first sentence',
    ['- [ ] **Limit the builds.** One build may take the memory of all. We will try 2 GB first.'],
    ['open: Limit the builds.'],
  ],
  [
    'what is no longer planned is left out',
    ['- [ ] ~~Buy a second broker~~', '- [ ] Rotate the keys', "- [ ] Move the queue — won't do"],
    ['open: Rotate the keys'],
  ],
  [
    'an abbreviation ends no sentence',
    ['- [ ] Limit builds, e.g. Docker builds, to 2 GB'],
    ['open: Limit builds, e.g. Docker builds, to 2 GB'],
  ],
  [
    'five at most',
    ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `- [ ] Add alert ${word}`),
    ['one', 'two', 'three', 'four', 'five'].map((word) => `open: Add alert ${word}`),
  ],
];

suite('summary: top actions', () => {
  for (const [name, items, expected] of ROWS) {
    test(name, () => {
      check(items, expected);
    });
  }
});
