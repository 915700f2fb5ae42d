import assert from 'node:assert/strict';
import {
  ACTION_GROUPS,
  checklist,
  issueOf,
  linkTo,
  registeredActions,
  registerOf,
  wantsIssue,
} from '../../../server/core/index.ts';
import type { ActionGroup, RegisteredAction } from '../../../server/core/index.ts';
import { serviceFor } from '../../support/postmortem.ts';

const TODAY = '2026-11-23';

const actionsOf = (lines: readonly string[], path = 'a.md'): readonly RegisteredAction[] =>
  registeredActions(
    serviceFor().parse({ text: `# Outage of the login page\n\n## Action items\n\n${lines.join('\n')}\n`, path }),
    path,
  );

const only = (line: string): RegisteredAction => {
  const [action, ...more] = actionsOf([line]);
  assert.ok(action !== undefined && more.length === 0);
  return action;
};

/** An action of one line stands in this group, and in no other. */
const check = (line: string, expected: ActionGroup): void => {
  const { groups } = registerOf([only(line)], { today: TODAY });
  assert.deepEqual(
    ACTION_GROUPS.filter((group) => groups[group].length > 0),
    [expected],
  );
};

const ROWS: readonly (readonly [string, ActionGroup])[] = [
  ['- [ ] Alert before a certificate expires — @kim, due 2026-11-22', 'overdue'],
  ['- [ ] Alert before a certificate expires — @kim, due 2026-11-23', 'this-week'],
  ['- [ ] Alert before a certificate expires — @kim, due 2026-11-30', 'this-week'],
  ['- [ ] Alert before a certificate expires — @kim, due 2026-12-01', 'later'],
  ['- [ ] Alert before a certificate expires — @kim', 'no-date'],
  ['- [ ] Alert before a certificate expires — @kim, ASAP', 'no-date'],
  ['- [x] Alert before a certificate expires — @kim, due 2026-11-22', 'done'],
  ['- [x] Alert before a certificate expires', 'done'],
  ["- [ ] Alert before a certificate expires — due 2026-11-22 (won't do)", 'done'],
];

suite('register of actions', () => {
  for (const [line, group] of ROWS)
    test(line, () => {
      check(line, group);
    });

  test('this week is as long as a team says', () => {
    const { groups } = registerOf([only('- [ ] Alert early — due 2026-12-01')], { today: TODAY, dueSoonDays: 14 });
    assert.equal(groups['this-week'].length, 1);
  });

  test('groups go by date, then by place, whoever owns what and in whatever order they come', () => {
    const found = [
      ...actionsOf(['- [ ] Third — @ann, due 2026-10-02', '- [ ] First — @zoe, due 2026-10-01'], 'b.md'),
      ...actionsOf(['- [ ] Second — @mia, due 2026-10-02'], 'a.md'),
    ];
    for (const actions of [found, found.toReversed()]) {
      const { groups } = registerOf(actions, { today: TODAY });
      assert.deepEqual(
        groups.overdue.map(({ text }) => text),
        ['First', 'Second', 'Third'],
      );
    }
  });

  test('a link goes to the line, behind a base or beside the reader', () => {
    const place = { path: 'a folder/b(1).md', line: 7 };
    assert.equal(linkTo(place), 'a%20folder/b%281%29.md#L7');
    assert.equal(linkTo(place, 'https://x/y'), 'https://x/y/a%20folder/b%281%29.md#L7');
    assert.equal(linkTo(place, 'https://x/y/'), 'https://x/y/a%20folder/b%281%29.md#L7');
  });

  test('an item of the checklist keeps its words, and nothing in them becomes a mark', () => {
    const action = { ...only('- [ ] Alert early — @kim, due 2026-11-22'), text: 'Refuse <b> and *all*\nof [x](y)' };
    const text = checklist(registerOf([action], { today: TODAY }));
    assert.equal(
      text,
      '# Action items on 2026-11-23\n\n## Overdue (1)\n\n' +
        '- [ ] Refuse \\<b> and \\*all\\* of \\[x\\](y) — @kim, due 2026-11-22 ([a.md:5](a.md#L5))\n',
    );
  });

  test('an empty checklist says so', () => {
    assert.equal(
      checklist(registerOf([], { today: TODAY })),
      '# Action items on 2026-11-23\n\nNo action items to show.\n',
    );
  });

  test('an issue names its source and mentions nobody', () => {
    const issue = issueOf(only('- [ ] Alert before a certificate expires — @kim, due 2026-12-01'), 'https://x/y');
    assert.deepEqual(issue, {
      title: 'Alert before a certificate expires',
      body:
        '- From: [`a.md:5`](https://x/y/a.md#L5)\n- Incident: Outage of the login page\n' +
        '- Owner: `@kim`\n- Due: 2026-12-01',
      labels: ['postmortem'],
    });
  });

  test('a title that is too long is cut, and the body holds all of it', () => {
    const text = `Alert ${'very '.repeat(60)}early`;
    const issue = issueOf({ ...only('- [ ] Alert early'), text });
    assert.equal(issue.title.length, 255);
    assert.ok(issue.body.startsWith(`${text}\n\n- From: \`a.md:5\``));
  });

  for (const [line, wants] of [
    ['- [ ] Alert early — @kim', true],
    ['- [x] Alert early — @kim', false],
    ['- [ ] Alert early — @kim (#1234)', false],
  ] as const) {
    test(`${wants ? 'asks' : 'does not ask'} for an issue: ${line}`, () => {
      assert.equal(wantsIssue(only(line)), wants);
    });
  }
});
