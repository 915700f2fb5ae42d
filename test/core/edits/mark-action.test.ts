import assert from 'node:assert/strict';
import { canBeMarked, markAction } from '../../../server/core/edits/mark-action.ts';
import type { Mark } from '../../../server/core/edits/mark-action.ts';
import type { ActionItem } from '../../../server/core/model/action.ts';
import { parse } from '../../../server/core/parse/parse.ts';
import { applyEdits } from '../../../server/core/text/edit.ts';

const HEADING = '## Action items\n\n';
const actionsOf = (text: string): readonly ActionItem[] => parse(text, {}).actions;

/** What becomes of the first action, and that it reads as marked afterwards. */
function check(lines: string, mark: Mark, expected: string): void {
  const text = HEADING + lines;
  const actions = actionsOf(text);
  const [first] = actions;
  assert.ok(first, 'no action was read');
  const after = applyEdits(text, markAction(text, first, { mark, others: actions }));
  assert.equal(after, HEADING + expected);
  assert.equal(actionsOf(after)[0]?.done, mark === 'done');
}

const TABLE = '| Action | Owner | Status |\n| --- | --- | --- |\n';
const LIST: readonly (readonly [name: string, open: string, done: string])[] = [
  ['a box', '- [ ] Check the rules — @kim\n', '- [x] Check the rules — @kim\n'],
  ['a numbered box', '1. [ ] Check the rules — @kim\n', '1. [x] Check the rules — @kim\n'],
  [
    'Windows line ends',
    '- [ ] Check the rules — @kim\r\n- [ ] Two\r\n',
    '- [x] Check the rules — @kim\r\n- [ ] Two\r\n',
  ],
  ['a state in a table', `${TABLE}| Check the rules | @kim | Open |\n`, `${TABLE}| Check the rules | @kim | Done |\n`],
  ['a box in a table', `${TABLE}| Check the rules | @kim | [ ] |\n`, `${TABLE}| Check the rules | @kim | [x] |\n`],
  [
    'the words that the table uses',
    `${TABLE}| Check the rules | @kim | todo |\n| Limit it | @jo | ✅ |\n| Add it | @jo | todo |\n`,
    `${TABLE}| Check the rules | @kim | ✅ |\n| Limit it | @jo | ✅ |\n| Add it | @jo | todo |\n`,
  ],
];

suite('edits: the tick of an action', () => {
  for (const [name, open, done] of LIST) {
    test(`${name}: done`, () => {
      check(open, 'done', done);
    });
    test(`${name}: open again`, () => {
      check(done, 'open', open);
    });
  }
  test('a list item without a box gets one', () => {
    check('- Check the rules — @kim\n', 'done', '- [x] Check the rules — @kim\n');
    check('2) Check the rules — @kim\n', 'done', '2) [x] Check the rules — @kim\n');
  });
  test('an empty state is filled in', () => {
    check(`${TABLE}| Check the rules | @kim |  |\n`, 'done', `${TABLE}| Check the rules | @kim | Done |\n`);
  });
  test('what an action says of itself is left: no place for a tick', () => {
    for (const lines of [
      '- Check the rules — @kim — done\n',
      '| Action | Owner |\n| --- | --- |\n| Check the rules | @kim |\n',
    ]) {
      const text = HEADING + lines;
      const [first] = actionsOf(text);
      assert.ok(first);
      assert.equal(canBeMarked(text, first), false);
    }
  });
  test('what is so already stays', () => {
    const text = `${HEADING}- [x] Check the rules\n`;
    const [first] = actionsOf(text);
    assert.ok(first);
    assert.deepEqual(markAction(text, first, { mark: 'done', others: [] }), []);
  });
});
