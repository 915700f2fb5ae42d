import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { BLAMING, README } from './documents.ts';
import { commandLine, folderWith, postmortem } from './process.ts';

const read = (path: string): string => readFileSync(resolve(path), 'utf8');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env?: Readonly<Record<string, string>> }[];
  };
}

const INPUT = /^\$\{\{ inputs\.([\w-]+) \}\}$/; // "${{ inputs.paths }}"

/** Runs the steps of the action as a runner of GitHub would, with these inputs and the defaults. */
async function runAction(folder: string, given: Readonly<Record<string, string>>) {
  const { inputs, runs } = parse(read('action.yml')) as Action;
  const action = folderWith({ 'dist/': '' });
  symlinkSync(await commandLine, join(action, 'dist/cli.cjs'));
  const valueOf = (expression: string): string => {
    const [, name = ''] = INPUT.exec(expression) ?? [];
    return given[name] ?? inputs[name]?.default ?? '';
  };
  const results = runs.steps.map(({ run, env = {} }) =>
    spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        GITHUB_ACTION_PATH: action,
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, valueOf(value)])),
      },
    }),
  );
  return {
    code: Math.max(...results.map(({ status }) => status ?? -1)),
    out: results.map(({ stdout }) => stdout).join(''),
  };
}

suite('command line: on a build server', () => {
  test('the action annotates, and fails from the level asked for', async () => {
    const folder = folderWith({ 'a b.md': BLAMING, 'sub/c.md': BLAMING, 'readme.md': README });
    const mild = await runAction(folder, { paths: 'a b.md\n\nreadme.md\n', 'sarif-file': 'out.sarif' });
    assert.equal(mild.code, 0);
    assert.match(mild.out, /^::warning file=a b\.md,line=13,/m);
    assert.doesNotMatch(mild.out, /sub/);
    assert.ok(existsSync(join(folder, 'out.sarif')));
    const strict = await runAction(folder, { 'fail-on': 'warning' });
    assert.equal(strict.code, 1);
    assert.match(strict.out, /file=sub\/c\.md/);
  });

  test('the problem matcher reads every annotation', async () => {
    const { out } = await postmortem(['check', '--format', 'github'], folderWith({ 'a.md': BLAMING }));
    const [matcher] = manifest.contributes.problemMatchers;
    assert.ok(matcher);
    const { regexp, ...groups } = matcher.pattern;
    const lines = out.trimEnd().split('\n');
    assert.ok(lines.length > 1);
    for (const line of lines) assert.match(line, new RegExp(regexp));
    const blaming = lines
      .map((line) => new RegExp(regexp).exec(line))
      .find((match) => match?.[groups.code] === 'person-as-cause');
    assert.deepEqual(
      [groups.severity, groups.file, groups.line, groups.column, groups.endColumn].map((group) => blaming?.[group]),
      ['warning', 'a.md', '13', '1', '19'],
    );
  });

  test('the hook runs a command of ours on Markdown', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml')) as readonly { entry: string; files: string }[];
    assert.equal(hook?.entry, 'postmortem check');
    assert.match('postmortems/2026-03-01-login.md', new RegExp(hook.files));
    assert.equal(manifest.bin.postmortem, './dist/cli.cjs');
  });

  test('the snippets of the page are YAML and JSON, and name inputs and hooks that exist', () => {
    const { inputs } = parse(read('action.yml')) as Action;
    const blocks = read('docs/ci.md')
      .split('```')
      .filter((_, at) => at % 2 === 1);
    const yaml = blocks.filter((block) => block.startsWith('yaml\n')).map((block) => block.slice('yaml\n'.length));
    assert.ok(yaml.length >= 3);
    for (const block of yaml) {
      const named = [...block.matchAll(/^ {10}([\w-]+): /gm)].map(([, name = '']) => name);
      for (const name of named) assert.ok(name in inputs || ['fetch-depth', 'sarif_file'].includes(name), name);
      assert.ok(parse(block));
    }
    const [json] = blocks.filter((block) => block.startsWith('json\n'));
    assert.ok(JSON.parse(json?.slice('json\n'.length) ?? ''));
  });
});
