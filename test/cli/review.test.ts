import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { BLAMING, README } from './documents.ts';
import { folderWith, postmortem } from './process.ts';

const TODAY = ['--today', '2026-03-02'];

const SCHEMA: unknown = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);

interface Result {
  readonly ruleId: string;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly charOffset: number; readonly charLength: number; readonly startLine: number };
    };
  }[];
}

interface Log {
  readonly runs: readonly {
    readonly results: readonly Result[];
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  }[];
}

const check = (folder: string, ...args: readonly string[]) => postmortem(['check', ...TODAY, ...args], folder);

const rulesIn = async (folder: string, ...args: readonly string[]): Promise<readonly string[]> => {
  const { out } = await check(folder, '--format', 'json', ...args);
  const { files } = JSON.parse(out) as {
    files: readonly { path: string; findings: readonly { rule: string }[] }[];
  };
  return files.flatMap(({ path, findings }) => findings.map(({ rule }) => `${path} ${rule}`));
};

const pathsIn = async (folder: string, ...args: readonly string[]): Promise<readonly string[]> => {
  const { out } = await check(folder, '--format', 'json', ...args);
  return (JSON.parse(out) as { files: readonly { path: string }[] }).files.map(({ path }) => path);
};

const MORE = `${BLAMING}\nPriya broke the staging cluster.\n`;

const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];

function repository(files: Readonly<Record<string, string>>): {
  folder: string;
  git: (...args: readonly string[]) => void;
} {
  const folder = folderWith(files);
  const git = (...args: readonly string[]): void => {
    execFileSync('git', [...IDENTITY, ...args], { cwd: folder, stdio: 'ignore' });
  };
  git('init', '-b', 'main');
  git('add', '.');
  git('commit', '-m', 'first');
  return { folder, git };
}

suite('command line: check in a review', () => {
  test('SARIF fits the schema, and its regions are the words', async () => {
    const folder = folderWith({ 'a b/ü.md': BLAMING, 'bad.md': new Uint8Array([0xff, 0xfe, 0x00]) });
    const { code, out } = await check(folder, '--format', 'sarif', 'a b', 'bad.md');
    const validate = new Ajv({ strict: false, unicodeRegExp: false, formats: fullFormats }).compile(SCHEMA as object);
    const log = JSON.parse(out) as Log;
    assert.ok(validate(log), JSON.stringify(validate.errors));
    const [run] = log.runs;
    const found = run?.results.find(({ ruleId }) => ruleId === 'person-as-cause');
    const place = found?.locations[0]?.physicalLocation;
    assert.ok(place);
    assert.equal(place.artifactLocation.uri, 'a%20b/%C3%BC.md');
    const { charOffset, charLength, startLine } = place.region;
    assert.equal(BLAMING.slice(charOffset, charOffset + charLength), 'Dave misconfigured');
    assert.equal(startLine, 13);
    assert.equal(run?.invocations[0]?.executionSuccessful, false);
    assert.equal(code, 2);
  });

  test('JUnit is XML, with one failure a finding and one error a file that cannot be read', async () => {
    const hostile = BLAMING.replace('Dave', 'Dave <"&\u0001> and Dave');
    const folder = folderWith({ 'a.md': hostile, 'ok.md': README, 'bad.md': new Uint8Array([0xff]) });
    const { out } = await check(folder, '--format', 'junit', 'a.md', 'ok.md', 'bad.md');
    assert.equal(new SyntaxValidator().validate(out), true);
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(out) as {
      testsuites: { testsuite: readonly Readonly<Record<string, string>>[] };
    };
    const counts = parsed.testsuites.testsuite.map((suite) => [suite['@_name'], suite['@_errors']]);
    assert.deepEqual(counts, [
      ['a.md', '0'],
      ['ok.md', '0'],
      ['bad.md', '1'],
    ]);
    const findings = await rulesIn(folder, 'a.md');
    assert.equal(parsed.testsuites.testsuite[0]?.['@_failures'], String(findings.length));
  });

  test('a baseline leaves out what was known, wherever it has moved to', async () => {
    const folder = folderWith({ 'a.md': BLAMING });
    const written = await check(folder, 'a.md', '--write-baseline', 'known.sarif');
    assert.deepEqual({ code: written.code, err: written.err }, { code: 0, err: '' });
    assert.deepEqual(await rulesIn(folder, 'a.md', '--baseline', 'known.sarif'), []);
    writeFileSync(join(folder, 'a.md'), MORE.replace('\n\n', '\n\nOne more sentence.\n\n'));
    assert.deepEqual(await rulesIn(folder, 'a.md', '--baseline', 'known.sarif'), ['a.md person-as-cause']);
    const failing = await check(folder, 'a.md', '--baseline', 'known.sarif', '--fail-on', 'warning');
    assert.equal(failing.code, 1);
  });

  for (const [name, content] of [
    ['is broken', '{ "runs": ['],
    ['is another kind of JSON', '{ "version": 1 }'],
    ['is not there', undefined],
  ] as const)
    test(`a baseline that ${name} is told, and everything is shown`, async () => {
      const folder = folderWith({ 'a.md': BLAMING, ...(content !== undefined && { 'known.sarif': content }) });
      const { code, out, err } = await check(folder, 'a.md', '--baseline', 'known.sarif');
      assert.equal(code, 2);
      assert.match(err, /^known\.sarif: \S.*\n$/);
      assert.match(out, /person-as-cause/);
    });

  test('--changed takes what is not committed yet', async () => {
    const { folder, git } = repository({ 'a.md': BLAMING, 'b.md': BLAMING, 'sub/c.md': BLAMING, 'gone.md': BLAMING });
    assert.deepEqual(await pathsIn(folder, '--changed'), []);
    writeFileSync(join(folder, 'b.md'), MORE);
    writeFileSync(join(folder, 'sub/c.md'), MORE);
    writeFileSync(join(folder, 'sub/täglich.md'), MORE);
    git('add', 'b.md');
    git('rm', 'gone.md');
    assert.deepEqual(await pathsIn(folder, '--changed'), ['b.md', 'sub/c.md', 'sub/täglich.md']);
    assert.deepEqual(await pathsIn(join(folder, 'sub'), '--changed'), ['c.md', 'täglich.md']);
  });

  test('--changed=main takes what the branch has changed since it left', async () => {
    const { folder, git } = repository({ 'a.md': BLAMING, 'b.md': BLAMING });
    git('checkout', '-b', 'review');
    writeFileSync(join(folder, 'b.md'), MORE);
    git('commit', '-am', 'second');
    assert.deepEqual(await pathsIn(folder, '--changed'), []);
    assert.deepEqual(await pathsIn(folder, '--changed=main'), ['b.md']);
    const { code, err } = await check(folder, '--changed=no-such-branch');
    assert.deepEqual(
      { code, err },
      { code: 2, err: '--changed: git finds no commit that "no-such-branch" and HEAD have in common\n' },
    );
  });

  test('before the first commit everything is new', async () => {
    const folder = folderWith({ 'a.md': BLAMING });
    execFileSync('git', ['init', '-q'], { cwd: folder });
    assert.deepEqual(await pathsIn(folder, '--changed'), ['a.md']);
    execFileSync('git', ['add', '.'], { cwd: folder });
    assert.deepEqual(await pathsIn(folder, '--changed'), ['a.md']);
  });

  test('without a repository everything is checked, and why is told', async () => {
    const folder = folderWith({ 'a.md': BLAMING });
    const { code, out, err } = await check(folder, '--changed');
    assert.equal(code, 2);
    assert.match(err, /^--changed: not a git repository/);
    assert.match(out, /person-as-cause/);
  });
});
