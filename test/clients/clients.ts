import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BLAMING } from '../cli/documents.ts';

const CLI = resolve('dist/cli.cjs');

/** What an editor tells of itself after it has been driven. */
export interface Driven {
  /** Rule ids of the findings that were shown. */
  readonly before: readonly string[];
  /** The same after the rewrite was taken. */
  readonly after: readonly string[];
  /** The text, then. */
  readonly text: string;
}

export interface Ground {
  readonly folder: string;
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
}

/** A folder with the postmortem, and a PATH on which `postmortem` is our command line. */
export function ground(): Ground {
  const home = mkdtempSync(join(tmpdir(), 'postmortem-clients-'));
  const [folder, bin] = [join(home, 'repository'), join(home, 'bin')];
  for (const path of [join(folder, '.git'), bin]) mkdirSync(path, { recursive: true });
  const file = join(folder, '2026-03-01-login.md');
  writeFileSync(file, BLAMING);
  chmodSync(CLI, 0o755);
  symlinkSync(CLI, join(bin, 'postmortem'));
  return { folder, file, env: { ...process.env, HOME: home, PATH: `${bin}:${process.env['PATH'] ?? ''}` } };
}

/** The code blocks of a page of the docs, in order: what people are told to write is what is run. */
export function blocksOf(page: string, language: string): readonly string[] {
  const text = readFileSync(resolve('docs/editors', page), 'utf8');
  return text
    .split('```')
    .filter((_, at) => at % 2 === 1)
    .filter((block) => block.startsWith(`${language}\n`))
    .map((block) => block.slice(language.length + 1));
}

const PATIENCE_MS = 90_000;

/** Runs an editor without a window; what it prints last is JSON. */
export async function drive(command: string, args: readonly string[], { folder, env }: Ground): Promise<Driven> {
  const { code, out } = await new Promise<{ code: number | null; out: string }>((done, fail) => {
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE_MS });
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
    child.once('error', fail);
    child.once('close', (status) => {
      done({ code: status, out: pieces.join('') });
    });
  });
  const line = out.split('\n').findLast((each) => each.includes('{"'));
  if (line === undefined) throw new Error(`${command} ended with ${String(code)} and said:\n${out}`);
  return JSON.parse(line.slice(line.indexOf('{"'))) as Driven;
}

/** Findings arrived, but not the one that the set-up page turns off; the rewrite changed its sentence and nothing else. */
export function checkDriven({ before, after, text }: Driven): void {
  assert.ok(before.includes('person-as-cause'), before.join(' '));
  assert.ok(!before.includes('single-cause'), 'the setting of the page turns it off');
  assert.ok(!after.includes('person-as-cause'), after.join(' '));
  const rewritten = BLAMING.replace('Dave misconfigured the firewall.', 'The firewall was misconfigured.');
  assert.equal(text.trimEnd(), rewritten.trimEnd());
}
