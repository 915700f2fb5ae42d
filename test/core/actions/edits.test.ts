import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addActionItem, promotePromise, toggleActionDone } from '../../../server/core/edits/action-item.ts';
import { normaliseActions } from '../../../server/core/edits/normalise-actions.ts';
import type { ActionForm } from '../../../server/core/edits/normalise-actions.ts';
import type { Postmortem } from '../../../server/core/model/postmortem.ts';
import { parse } from '../../../server/core/parse/parse.ts';
import { applyEdits } from '../../../server/core/text/edit.ts';
import type { Edit } from '../../../server/core/text/edit.ts';
import { ROWS } from './notations.table.ts';

const read = (text: string): Postmortem => parse(text, { path: '2026-02-10-incident.md', today: '2026-11-23' });

function check([before, after]: readonly [string, string], edit: (postmortem: Postmortem) => readonly Edit[]): void {
  assert.equal(applyEdits(before, edit(read(before))), after);
}

/** What an action says, without how it says it. */
const facts = (text: string): readonly string[] =>
  read(text).actions.map(({ text: words, owners, due, tickets, done, type, priority }) =>
    JSON.stringify([
      words,
      owners.map(({ name }) => name),
      due?.date ?? due?.text,
      [...tickets].sort(),
      done,
      type,
      priority,
    ]),
  );

const HEAD = '# Incident\n\n## Action items\n\n';
const LIST = `${HEAD}- [ ] Cap retries — @kim, due 2026-03-01, P1, prevent, #12\n- [x] Alert on lag — owner: Jo Berg, #13\n`;
const TABLE = `${HEAD}| Action | Owner | Due | Priority | Type | Ticket | Status |\n| --- | --- | --- | --- | --- | --- | --- |\n| Cap retries | @kim | 2026-03-01 | P1 | prevent | #12 | Open |\n| Alert on lag | Jo Berg | | | | #13 | Done |\n`;

suite('normalising actions', () => {
  const rows: readonly (readonly [string, string, string, ActionForm])[] = [
    ['a list becomes a table', LIST, TABLE, 'table'],
    ['a table becomes a list', TABLE, LIST, 'list'],
    ['the line ends stay', TABLE.replaceAll('\n', '\r\n'), LIST.replaceAll('\n', '\r\n'), 'list'],
    [
      'facts in parentheses move behind the dash',
      `${HEAD}* Cap retries (owner: @kim; 1 March 2026) <!-- ask Jo -->\n`,
      `${HEAD}* [ ] Cap retries — @kim, due 2026-03-01 <!-- ask Jo -->\n`,
      'list',
    ],
    [
      'an unknown column goes with its header',
      `${HEAD}| Action | Owner | Effort |\n|---|---|---|\n| Cap retries | @kim | 3 days |\n`,
      `${HEAD}- [ ] Cap retries — @kim, Effort: 3 days\n`,
      'list',
    ],
    [
      'a column that cannot be written in a line keeps its table',
      `${HEAD}| Action | Notes |\n|---|---|\n| Cap retries | wait for #4, then ask |\n`,
      `${HEAD}| Action | Notes |\n|---|---|\n| Cap retries | wait for #4, then ask |\n`,
      'list',
    ],
    [
      'an item with details below it stays',
      `${HEAD}- Cap retries\n  - to 3\n`,
      `${HEAD}- Cap retries\n  - to 3\n`,
      'table',
    ],
  ];
  for (const [title, before, after, form] of rows)
    test(title, () => {
      check([before, after], (postmortem) => normaliseActions(postmortem, form));
    });

  const notation = fc.constantFrom(...ROWS.map(({ heading = '## Action items', body }) => `${heading}\n\n${body}`));
  const document = fc
    .array(notation, { minLength: 1, maxLength: 4 })
    .map((parts) => `# Incident\n\n${parts.join('\n')}`);
  test('no fact is lost, and a second time changes nothing', () => {
    fc.assert(
      fc.property(document, fc.constantFrom<ActionForm>('list', 'table'), fc.boolean(), (source, form, crlf) => {
        const text = crlf ? source.replaceAll('\n', '\r\n') : source;
        const once = applyEdits(text, normaliseActions(read(text), form));
        assert.deepEqual(facts(once), facts(text));
        assert.equal(applyEdits(once, normaliseActions(read(once), form)), once);
      }),
      { numRuns: 200 },
    );
  });
});

suite('adding an action', () => {
  const action = { text: 'Page on lag', owner: '@jo', due: '2026-04-01' };
  const line = 'Page on lag — @jo, due 2026-04-01';
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'to a list',
      `${HEAD}* Cap retries\n  - to 3\n\n## Links\n`,
      `${HEAD}* Cap retries\n  - to 3\n* ${line}\n\n## Links\n`,
    ],
    ['to a numbered list', `${HEAD}1. Cap retries\n`, `${HEAD}1. Cap retries\n2. ${line}\n`],
    [
      'to a table',
      `${HEAD}| Owner | Action | Due |\n|---|---|---|\n| @kim | Cap retries | soon |\n`,
      `${HEAD}| Owner | Action | Due |\n|---|---|---|\n| @kim | Cap retries | soon |\n| @jo | Page on lag | 2026-04-01 |\n`,
    ],
    ['to an empty section', HEAD, `${HEAD.trimEnd()}\n\n- [ ] ${line}\n\n`],
    [
      'with a section of its own, behind the lessons',
      '# Incident\n\n## Lessons learned\n\nA.\n\n## Glossary\n',
      `# Incident\n\n## Lessons learned\n\nA.\n\n## What are we doing about it?\n\n- [ ] ${line}\n\n## Glossary\n`,
    ],
  ];
  for (const [title, before, after] of rows)
    test(title, () => {
      check([before, after], (postmortem) => addActionItem(postmortem, action));
    });
  test('from a promise', () => {
    const before = `# Incident\n\n## Lessons learned\n\nWe need to page on lag.\n\n${HEAD.slice(12)}- [ ] Cap retries\n`;
    check([before, `${before}- [ ] Page on lag\n`], (postmortem) => {
      const start = before.indexOf('We need');
      return promotePromise(postmortem, { start, end: start + 'We need to page on lag.'.length });
    });
  });
});

suite('ticking an action', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['its box', '- [ ] Cap retries\n', '- [x] Cap retries\n'],
    ['opens it again', '- [x] Cap retries\n', '- [ ] Cap retries\n'],
    ['without a box', '- Cap retries\n', '- [x] Cap retries\n'],
  ];
  for (const [title, before, after] of rows)
    test(title, () => {
      check([HEAD + before, HEAD + after], (postmortem) => toggleActionDone(postmortem, 4));
    });
  test('its status column', () => {
    check([TABLE, TABLE.replace('| Open |', '| Done |')], (postmortem) => toggleActionDone(postmortem, 6));
    check([TABLE, TABLE], (postmortem) => toggleActionDone(postmortem, 0));
  });
});
