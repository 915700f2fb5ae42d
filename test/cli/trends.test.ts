import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInShard, readShard } from '../../server/cli/files/shard.ts';
import { folderWith, postmortem } from './process.ts';
import type { Outcome } from './process.ts';

const TODAY = ['--today', '2026-11-23'] as const;
const NDJSON = ['--format', 'ndjson'] as const;
const NO_HISTORY = 'this folder: not in a git repository, so nothing tells when actions were opened and done\n';

const incident = (date: string | null, id?: string): string =>
  [
    `---\npostmortem: true\n${date === null ? '' : `date: ${date}\n`}${id === undefined ? '' : `id: ${id}\n`}class: full-disk\n---`,
    '# Outage of the login page\n',
    '## Timeline (UTC)\n\n- 14:05 The login page starts to fail\n- 14:25 The login page is back to normal\n',
    '## Action items\n\n- [ ] Alert before a disk is full — @kim, due 2026-12-01\n',
  ].join('\n');

const MONTHS = ['01', '02', '03', '04', '05', '06'] as const;

/** Six incidents; the line separator in a name must not end a line of NDJSON. */
const FOLDER: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MONTHS.map((month) => [`p/${month}.md`, incident(`2026-${month}-10`)])),
  'p/06.md': incident('2026-06-10').replace('login page\n', 'login\u2028page\n'),
  'README.md': '# About\n',
};

/** A run reads a folder in no time, on a busy machine in some seconds. */
const PATIENCE = 120_000;

/** Where two paths fall, once and for all: another answer would move files between the shards of running matrices. */
const PINNED: readonly boolean[] = [true, false];

const trends = (folder: string, ...args: readonly string[]): Promise<Outcome> =>
  postmortem(['trends', ...TODAY, ...args], folder);

/** A folder with the records of each shard, beside the postmortems that they came from. */
async function shardedInto(count: number): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  const folder = folderWith(FOLDER);
  const files = Array.from({ length: count }, (_, index) => `part-${index + 1}.ndjson`);
  for (const [index, file] of files.entries()) {
    const { code } = await trends(folder, ...NDJSON, '--shard', `${index + 1}/${count}`, '-o', file);
    assert.equal(code, 0);
  }
  return { folder, files };
}

/** Records in files, merged: what is said, and how many records come of it. */
const check = async (files: Readonly<Record<string, string>>, said: string, records: number): Promise<void> => {
  const { code, out, err } = await trends(folderWith(files), ...NDJSON, '--merge', ...Object.keys(files));
  assert.deepEqual(
    { err, code, records: out.split('\n').length - 1 },
    { err: said, code: said === '' ? 0 : 2, records },
  );
};

suite('command line: trends', function () {
  this.timeout(PATIENCE);

  test('merged shards equal one run to the byte, in every format', async () => {
    const { folder, files } = await shardedInto(3);
    const lines = files.map((file) => readFileSync(join(folder, file), 'utf8').split('\n').length - 1);
    assert.equal(
      lines.reduce((sum, count) => sum + count, 0),
      MONTHS.length,
    );
    for (const format of ['ndjson', 'json', 'md', 'html']) {
      const whole = await trends(folder, '--format', format);
      const merged = await trends(folder, '--format', format, '--merge', ...files.toReversed());
      assert.equal(merged.out, whole.out);
      assert.deepEqual([whole.code, whole.err, merged.code, merged.err], [0, NO_HISTORY, 0, '']);
    }
  });

  test('a shard that is missing is named, and the rest is right', async () => {
    const { folder, files } = await shardedInto(2);
    const { code, out, err } = await trends(folder, '--format', 'json', '--merge', ...files.slice(1));
    assert.deepEqual({ code, err }, { code: 2, err: '--merge: no records of shard 1 of 2\n' });
    const { notes, postmortems } = JSON.parse(out) as { notes: unknown[]; postmortems: number };
    assert.deepEqual(notes[0], { path: '--merge', why: 'no records of shard 1 of 2' });
    assert.ok(postmortems > 0 && postmortems < MONTHS.length);
  });

  test('a shard to which no postmortem fell is not missed', async () => {
    const { folder, files } = await shardedInto(16);
    assert.ok(files.some((file) => readFileSync(join(folder, file), 'utf8') === ''));
    const { code, err } = await trends(folder, ...NDJSON, '--merge', ...files);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
  });

  test('the part of a path does not depend on the folder around it', () => {
    const parts = Array.from({ length: 400 }, (_, at) =>
      [1, 2, 3].filter((part) => isInShard(`${at}.md`, { part, of: 3 })),
    );
    assert.ok(parts.every((of) => of.length === 1));
    assert.ok([1, 2, 3].every((part) => parts.filter(([of]) => of === part).length > 100));
    assert.deepEqual(
      ['p/01.md', 'p/02.md'].map((path) => isInShard(path, { part: 1, of: 2 })),
      PINNED,
    );
  });

  for (const wrong of ['0/3', '4/3', '3', '1/0', 'a/b', '1/3/', '-1/3', '1/99999']) {
    test(`${wrong} is no shard`, () => {
      assert.equal(readShard(wrong), undefined);
    });
  }

  test('what is no record is named with its line', async () => {
    const { out } = await trends(folderWith({ 'a.md': incident('2026-01-10') }), ...NDJSON);
    const newer = out.replace('"version":1', '"version":2');
    await check({ 'a.ndjson': out }, '', 1);
    await check(
      { 'a.ndjson': out, 'b.ndjson': `\n${newer}` },
      'b.ndjson:2: is a record of version 2, and this reads version 1; a newer release reads it\n',
      1,
    );
    await check({ 'a.ndjson': out + out.slice(0, 200) }, 'a.ndjson:2: is no JSON; the file may have been cut off\n', 1);
    await check({ 'a.ndjson': '{"version":1}\n' }, 'a.ndjson:1: is no record: id is missing\n', 0);
  });

  test('files that cannot be read are named, and the rest is right', async () => {
    const folder = folderWith({ 'folder.ndjson/': '', ...FOLDER, 'latin.md': Uint8Array.from([0xe4]) });
    const records = await trends(folder, ...NDJSON, '-o', 'all.ndjson');
    assert.deepEqual(records, { code: 2, out: '', err: `${NO_HISTORY}latin.md: not UTF-8\n` });
    const { code, out, err } = await trends(folder, ...NDJSON, '--merge', 'none.ndjson', 'folder.ndjson', 'all.ndjson');
    assert.deepEqual(
      { code, err, lines: out.split('\n').length - 1 },
      { code: 2, err: 'none.ndjson: no such file\nfolder.ndjson: is a folder\n', lines: MONTHS.length },
    );
    const report = await trends(folder, '--format', 'md');
    assert.match(report.out, /latin\.md/);
  });

  test('two files with one identity are named', async () => {
    const folder = folderWith({ 'a.md': incident('2026-01-10', 'INC-1'), 'b.md': incident('2026-02-10', 'INC-1') });
    for (const format of ['ndjson', 'md']) {
      const { code, err } = await trends(folder, '--format', format);
      assert.deepEqual({ code, err }, { code: 0, err: `b.md: has the identity "INC-1" of a.md\n${NO_HISTORY}` });
    }
  });

  test('incidents before a day are left out', async () => {
    const folder = folderWith({ ...FOLDER, 'p/undated.md': incident(null) });
    const { out, err } = await trends(folder, ...NDJSON, '--since', '2026-05-10');
    assert.equal(out.split('\n').length - 1, 2);
    assert.equal(err, `1 postmortem without a date left out by --since.\n${NO_HISTORY}`);
  });

  test('a folder without postmortems is told, and has a report all the same', async () => {
    const { code, out, err } = await trends(folderWith({ 'README.md': '# About\n' }));
    assert.deepEqual({ code, err }, { code: 0, err: 'No postmortem among 1 Markdown file. --all reads every one.\n' });
    assert.match(out, /^# /);
    assert.match(out, /^- nothing to read: No postmortem among 1 Markdown file\. --all reads every one\.$/m);
  });

  test('a file is written whole, or not at all', async () => {
    const folder = folderWith(FOLDER);
    assert.equal((await trends(folder, '--format', 'html', '-o', 'trends.html')).out, '');
    assert.match(readFileSync(join(folder, 'trends.html'), 'utf8'), /^<!doctype html>/i);
    assert.deepEqual(readdirSync(folder).sort(), ['README.md', 'p', 'trends.html']);
    const { code, err } = await trends(folder, '-o', 'none/trends.md');
    assert.deepEqual({ code, err }, { code: 2, err: `${NO_HISTORY}none/trends.md: no such folder\n` });
    assert.equal(existsSync(join(folder, 'none')), false);
  });

  const MISUSES: readonly (readonly [readonly string[], RegExp])[] = [
    [
      ['p', '--merge', 'a.ndjson'],
      /^postmortem trends: --merge reads records instead of a folder: give one or the other\n$/,
    ],
    [
      ['--merge', 'a.ndjson', '--shard', '1/2'],
      /^postmortem trends: --shard is for reading a folder, --merge for what came of it\n$/,
    ],
    [['--merge'], /^postmortem trends: option '--merge <files\.\.\.>' argument missing\n$/],
    [['--shard', '5/4'], /Expected a part such as 3\/16: its number, from 1 on, and how many there are\.\n$/],
    [['--since', '2026-02-30'], /Expected a date such as 2026-11-23\.\n$/],
    [['--format', 'pdf'], /md, json, ndjson, html/],
  ];
  for (const [args, line] of MISUSES) {
    test(`says what is wrong with ${args.join(' ')}`, async () => {
      const folder = folderWith({});
      writeFileSync(join(folder, 'a.ndjson'), '');
      const { code, out, err } = await trends(folder, ...args);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, line);
    });
  }
});
