import assert from 'node:assert/strict';
import { once } from 'node:events';
import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { BLAMING } from './documents.ts';
import { folderWith, postmortem } from './process.ts';

const FOLDER = {
  'a.md': BLAMING,
  'latin.md': Uint8Array.from([0x23, 0x20, 0xe4, 0xf6]),
  'big.md': 'x'.repeat(10 * 1024 * 1024 + 1),
  'folder.md/': '',
  'bad.yaml': 'rulez:\n  judgement: hint\n',
  'level.yaml': 'rules:\n  person-as-cause: loud\n',
  'broken.yaml': 'rules: [\n',
};

/** Bad input: exit 2, and one line on the standard error that says what and where. */
const check = async (args: readonly string[], line: RegExp): Promise<void> => {
  const { code, err } = await postmortem(args, folderWith(FOLDER));
  assert.equal(code, 2);
  const lines = err.trimEnd().split('\n');
  assert.equal(lines.length, 1, err);
  assert.match(err, line);
};

const ROWS: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['no such file', ['check', 'none.md'], /^none\.md: no such file\n$/],
  ['a path through a file', ['check', 'a.md/b.md'], /^a\.md\/b\.md: a part of the path is not a folder\n$/],
  ['a name that is too long', ['check', `${'x'.repeat(300)}.md`], /^x+\.md: the name is too long\n$/],
  ['an output through a file', ['summary', 'a.md', '-o', 'a.md/x.html'], /^a\.md\/x\.html: a part of the path is not/],
  ['an output that is a folder', ['summary', 'a.md', '-o', 'folder.md'], /^folder\.md: is a folder\n$/],
  ['no such file for summary', ['summary', 'none.md'], /^none\.md: no such file\n$/],
  ['no such file for inspect', ['inspect', 'none.md'], /^none\.md: no such file\n$/],
  ['a glob that matches nothing', ['check', 'x/*.md'], /^x\/\*\.md: no Markdown file matches\n$/],
  ['not UTF-8', ['check', 'latin.md'], /^latin\.md: not UTF-8\n$/],
  ['not UTF-8 in a summary', ['summary', 'latin.md'], /^latin\.md: not UTF-8\n$/],
  ['larger than 10 MB', ['check', 'big.md'], /^big\.md: larger than 10 MB\n$/],
  ['a folder instead of a file', ['summary', 'folder.md'], /^folder\.md: is a folder\n$/],
  ['the output cannot be written', ['summary', 'a.md', '-o', 'none/x.html'], /^none\/x\.html: no such folder\n$/],
  [
    'an unknown option names the nearest',
    ['check', '--formt', 'json'],
    /^postmortem check: unknown option '--formt' \(Did you mean --format\?\)\n$/,
  ],
  [
    'an unknown command names the nearest',
    ['chekc'],
    /^postmortem: unknown command 'chekc' \(Did you mean check\?\)\n$/,
  ],
  [
    'an unknown format says what is allowed',
    ['check', '--format', 'xml'],
    /^postmortem check: .*'xml'.*stylish, json, sarif, github, junit/,
  ],
  [
    'an unknown rule names the nearest',
    ['check', '--rule', 'person-as-caus=off'],
    /^postmortem check: no rule "person-as-caus" \(nearest: person-as-cause\)\n$/,
  ],
  [
    'an unknown level says what is allowed',
    ['check', '--rule', 'person-as-cause=loud'],
    /off, error, warning, information, hint/,
  ],
  ['a day that is none', ['check', '--today', 'yesterday'], /Expected a date such as 2026-11-23\./],
  ['no file given', ['summary'], /^postmortem summary: missing required argument 'file'\n$/],
  [
    'explain names the nearest rule',
    ['explain', 'person-as-caus'],
    /^postmortem explain: no rule "person-as-caus" \(nearest: person-as-cause\)\n$/,
  ],
  [
    'an unknown key of the configuration, with its line',
    ['check', 'a.md', '--config', 'bad.yaml'],
    /^bad\.yaml:1: Unknown key "rulez"\. Nearest: "rules"\.\n$/,
  ],
  [
    'a level that is none, with its line',
    ['check', 'a.md', '--config', 'level.yaml'],
    /^level\.yaml:2: .*person-as-cause.*off, hint, information, warning, error/,
  ],
  ['a configuration that is no YAML', ['check', 'a.md', '--config', 'broken.yaml'], /^broken\.yaml:\d: Not YAML: /],
  ['a configuration that is not there', ['check', 'a.md', '--config', 'none.yaml'], /^none\.yaml: no such file/],
];

suite('command line: bad input', () => {
  for (const [name, args, line] of ROWS) {
    test(name, () => check(args, line));
  }

  test('the other files are still checked', async () => {
    const { code, out, err } = await postmortem(
      ['check', '--format', 'json', 'latin.md', 'big.md', 'none.md', 'a.md'],
      folderWith(FOLDER),
    );
    const report = JSON.parse(out) as { files: { path: string }[]; errors: unknown[] };
    assert.equal(code, 2);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ['a.md'],
    );
    assert.deepEqual(report.errors, [
      { path: 'none.md', message: 'no such file' },
      { path: 'big.md', message: 'larger than 10 MB' },
      { path: 'latin.md', message: 'not UTF-8' },
    ]);
    assert.equal(err.trimEnd().split('\n').length, 3);
  });

  test('a file that is none', async () => {
    const folder = folderWith({});
    symlinkSync('/dev/null', join(folder, 'a.md'));
    const { code, err } = await postmortem(['check', 'a.md'], folder);
    assert.deepEqual({ code, err }, { code: 2, err: 'a.md: is not a regular file\n' });
  });

  test('a link that leads back to itself, named or come upon, stops nothing else', async () => {
    for (const pattern of ['a.md', '.']) {
      const folder = folderWith({ 'a.md': BLAMING });
      symlinkSync('loop.md', join(folder, 'loop.md'));
      const { code, out, err } = await postmortem(['check', pattern, 'loop.md'], folder);
      assert.deepEqual({ code, err }, { code: 2, err: 'loop.md: a link that leads back to itself\n' });
      assert.match(out, /^a\.md\n/);
    }
  });

  test('an output that is no regular file is never replaced by one', async () => {
    const folder = folderWith({ 'a.md': BLAMING });
    const socket = createServer().listen(join(folder, 'socket'));
    await once(socket, 'listening');
    const { code } = await postmortem(['summary', 'a.md', '-o', 'socket'], folder);
    assert.equal(code, 2);
    assert.ok(lstatSync(join(folder, 'socket')).isSocket());
    socket.close();
  });

  test('--fix writes what a link leads to, and leaves the link', async () => {
    const folder = folderWith({ 'real/a.md': BLAMING });
    symlinkSync(join('real', 'a.md'), join(folder, 'link.md'));
    await postmortem(['check', '--fix', 'link.md'], folder);
    assert.ok(lstatSync(join(folder, 'link.md')).isSymbolicLink());
    assert.doesNotMatch(readFileSync(join(folder, 'real', 'a.md'), 'utf8'), /Dave/);
  });

  test('defaults stay in force beside a bad key', async () => {
    const { out } = await postmortem(['check', '--format', 'json', 'a.md', '--config', 'bad.yaml'], folderWith(FOLDER));
    assert.match(out, /"person-as-cause"/);
  });

  test('a name with control characters reaches the terminal without them', async () => {
    const { err } = await postmortem(['check', 'x\u001b[31m\ny.md'], folderWith({}));
    assert.equal(err, 'x y.md: no such file\n');
  });
});
