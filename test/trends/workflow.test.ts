import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { published } from './duckdb.ts';
import { PATIENCE } from './run.ts';
import { shellWithCommands } from './shell.ts';
import { FIXTURE } from './truth.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly needs?: string;
  readonly 'runs-on': string;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflow = parse(published('github-actions.yml')) as Workflow;
const jobs = Object.entries(workflow.jobs);
const steps = jobs.flatMap(([, job]) => job.steps);

const MATRIX = /\bmatrix\.(\w+)/g; // "${{ matrix.shard }}"
const PINNED = /^[\w-]+\/[\w-]+@v\d+$/; // "actions/checkout@v4"

const REPOSITORY = 'example/checkout';
const shell = shellWithCommands({ npx: 2 });
const script = (name: string): string => steps.find((step) => step.name === name)?.run ?? '';

suite('the workflow for GitHub Actions', () => {
  test('asks for no more than it needs', () => {
    assert.deepEqual(workflow.permissions, { contents: 'read' });
  });

  test('every job has a runner and steps, and needs only jobs that are there', () => {
    for (const [name, job] of jobs) {
      assert.ok(job['runs-on'] && job.steps.length > 0, name);
      assert.ok(job.needs === undefined || job.needs in workflow.jobs, name);
    }
  });

  test('every value of a matrix that is used is defined', () => {
    for (const [name, job] of jobs) {
      const used = [...JSON.stringify(job).matchAll(MATRIX)].map(([, key = '']) => key);
      for (const key of used) assert.ok(job.strategy && key in job.strategy.matrix, `${name}: ${key}`);
    }
  });

  test('every step either runs or uses, with a version', () => {
    for (const { name, uses, run } of steps) {
      assert.notEqual(uses === undefined, run === undefined, name);
      assert.ok(uses === undefined || PINNED.test(uses), uses);
    }
  });

  test('no script takes an expression into its text, where a name could become a command', () => {
    for (const { run = '', name } of steps) assert.doesNotMatch(run, /\$\{\{/, name);
  });

  test('its scripts, run over a repository in parts and merged, give a report and the records', async function () {
    this.timeout(PATIENCE);
    const folder = mkdtempSync(join(tmpdir(), 'postmortem-workflow-'));
    cpSync(join(FIXTURE, 'near-misses'), join(folder, REPOSITORY, 'postmortems'), { recursive: true });
    for (const shard of workflow.jobs.records?.strategy?.matrix.shard ?? []) {
      const env = { REPOSITORY, SHARD: String(shard) };
      const { code, err } = await shell(script('Read the postmortems'), folder, env);
      assert.equal(code, 0, err);
    }
    const summary = join(folder, 'summary.md');
    const { code, err } = await shell(script('Merge'), folder, { GITHUB_STEP_SUMMARY: summary });
    assert.equal(code, 0, err);
    const records = readFileSync(join(folder, 'records.ndjson'), 'utf8').trimEnd().split('\n');
    assert.equal(records.length, readdirSync(join(FIXTURE, 'near-misses')).length);
    assert.match(readFileSync(join(folder, 'trends.html'), 'utf8'), /^<!doctype html>/i);
    assert.match(readFileSync(summary, 'utf8'), /^# /);
  });
});
