import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { git, repositoryWith } from './git.ts';
import { folderWith, postmortem } from './process.ts';

const text = (status: string, actions: readonly string[]): string =>
  [
    `---\npostmortem: true\nstatus: ${status}\n---\n# Outage of the login page\n`,
    '## What happened?\n\nThe login page was down from 14:05 to 14:25 UTC on 1 March 2026.\n',
    `## Action items\n\n${actions.join('\n')}\n`,
  ].join('\n');

const COMMITS = [
  { on: '2026-03-02', files: { 'a.md': text('draft', ['- [ ] Alert before a certificate expires']) } },
  {
    on: '2026-03-10',
    files: {
      'a.md': text('draft', [
        '- [ ] Alert before a certificate expires — @kim, due 2026-04-15',
        '- [ ] Test the queue',
      ]),
    },
  },
  {
    on: '2026-04-01',
    files: {
      'a.md': null,
      'postmortems/a.md': text('draft', [
        '- [x] Alert before a certificate expires — @kim, due 2026-04-15',
        '- [ ] Test the queue',
      ]),
    },
  },
  {
    on: '2026-04-05',
    files: {
      'postmortems/a.md': text('final', [
        '- [x] Test the queue',
        '- [x] Alert before a certificate expires — @kim, due 2026-04-15',
      ]),
    },
  },
  {
    on: '2026-04-06',
    files: {
      'postmortems/a.md': text('final', [
        '- [ ] Test the queue',
        '- [x] Alert before a certificate expires — @kim, due 2026-04-15',
      ]),
    },
  },
];

interface Days {
  readonly draftedOn: string | null;
  readonly publishedOn: string | null;
  readonly actions: readonly {
    readonly text: string;
    readonly openedOn: string | null;
    readonly doneOn: string | null;
  }[];
}

const NDJSON = ['trends', '--format', 'ndjson', '--today', '2026-11-23'] as const;

/** The days that the one record of a folder tells, and what is said beside it. */
const check = async (
  folder: string,
  expected: Days & { readonly err: string },
  env: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const { code, out, err } = await postmortem(NDJSON, folder, undefined, env);
  const { draftedOn, publishedOn, actions } = JSON.parse(out) as Days;
  const days = actions.map(({ text, openedOn, doneOn }) => ({ text, openedOn, doneOn }));
  assert.deepEqual({ code, err, draftedOn, publishedOn, actions: days }, { code: 0, ...expected });
};

const ALERT = 'Alert before a certificate expires';
const QUEUE = 'Test the queue';

const UNTOLD = {
  draftedOn: null,
  publishedOn: null,
  actions: [
    { text: QUEUE, openedOn: null, doneOn: null },
    { text: ALERT, openedOn: null, doneOn: null },
  ],
};

suite('command line: days from history', () => {
  test('a file is followed through renames, and an action by its words', () =>
    check(repositoryWith(COMMITS), {
      draftedOn: '2026-03-02',
      publishedOn: '2026-04-05',
      actions: [
        { text: QUEUE, openedOn: '2026-03-10', doneOn: null },
        { text: ALERT, openedOn: '2026-03-02', doneOn: '2026-04-01' },
      ],
      err: '',
    }));

  test('what is not committed yet has no day', async () => {
    const folder = repositoryWith(COMMITS.slice(0, 1));
    writeFileSync(join(folder, 'a.md'), text('draft', [`- [x] ${ALERT}`, `- [ ] ${QUEUE}`]));
    await check(folder, {
      draftedOn: '2026-03-02',
      publishedOn: null,
      actions: [
        { text: ALERT, openedOn: '2026-03-02', doneOn: null },
        { text: QUEUE, openedOn: null, doneOn: null },
      ],
      err: '',
    });
  });

  test('without a repository the rest is right', () =>
    check(folderWith({ 'a.md': text('final', [`- [ ] ${QUEUE}`, `- [x] ${ALERT}`]) }), {
      ...UNTOLD,
      err: 'this folder: not in a git repository, so nothing tells when actions were opened and done\n',
    }));

  test('without git the rest is right', () =>
    check(
      repositoryWith(COMMITS),
      { ...UNTOLD, err: 'this folder: git is not installed, so nothing tells when actions were opened and done\n' },
      { PATH: '' },
    ));

  test('a shallow clone tells no days', async () => {
    const clone = folderWith({});
    git(clone, ['clone', '--quiet', '--depth', '1', pathToFileURL(repositoryWith(COMMITS)).href, 'b']);
    await check(join(clone, 'b'), {
      ...UNTOLD,
      err: 'this folder: the clone is shallow, so nothing tells when actions were opened and done\n',
    });
  });

  test('each repository of a folder is asked, and each is told of once', async () => {
    const above = folderWith({ 'z/b.md': text('draft', [`- [ ] ${QUEUE}`]), 'z/c.md': text('draft', []) });
    git(above, ['clone', '--quiet', repositoryWith(COMMITS), 'one']);
    const { out, err } = await postmortem(NDJSON, above);
    const drafted = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Days).draftedOn);
    assert.deepEqual(drafted, ['2026-03-02', null, null]);
    assert.equal(err, 'this folder: not in a git repository, so nothing tells when actions were opened and done\n');
  });
});
