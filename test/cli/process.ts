import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const FILES = ['cli', 'commands'];

/** The bundles that ship, built once for all suites into a folder of their own; the path of the one that is run. */
export const commandLine: Promise<string> = (async () => {
  const module: unknown = await import(pathToFileURL(resolve('esbuild.mjs')).href);
  const { bundles } = module as { bundles: readonly BuildOptions[] };
  const ours = bundles.filter(({ entryPoints }) => FILES.some((name) => name in (entryPoints ?? {})));
  const outdir = mkdtempSync(join(tmpdir(), 'postmortem-cli-'));
  await Promise.all(ours.map((bundle) => build({ ...bundle, outdir })));
  return join(outdir, 'cli.cjs');
})();

/** A new folder with these files; a path that ends with `/` is a folder. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-files-'));
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(path.endsWith('/') ? full : dirname(full), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(full, content);
  }
  return folder;
}

/**
 * Runs the command line as a user would.
 * @param env beside what is in the environment already
 */
export async function postmortem(
  args: readonly string[],
  cwd: string,
  input?: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const cli = await commandLine;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd, env: { ...process.env, NO_COLOR: '1', ...env } });
    const out: string[] = [];
    const err: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (piece: string) => out.push(piece));
    child.stderr.setEncoding('utf8').on('data', (piece: string) => err.push(piece));
    child.once('error', fail);
    child.once('close', (code) => {
      done({ code: code ?? -1, out: out.join(''), err: err.join('') });
    });
    child.stdin.end(input);
  });
}

/** Runs it and closes its output after the first piece, as `| head -1` does. */
export async function postmortemIntoClosedPipe(args: readonly string[], cwd: string): Promise<Outcome> {
  const cli = await commandLine;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd });
    const err: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (piece: string) => err.push(piece));
    child.stdout.once('data', () => child.stdout.destroy());
    child.once('error', fail);
    child.once('close', (code) => {
      done({ code: code ?? -1, out: '', err: err.join('') });
    });
  });
}

/** Sends each message once the output holds the words before it, and then waits for the end. */
export async function converse(
  args: readonly string[],
  steps: readonly { readonly after: string; readonly send: string }[],
): Promise<Outcome> {
  const cli = await commandLine;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, ...args]);
    const left = [...steps];
    let out = '';
    const go = (): void => {
      while (left[0] !== undefined && out.includes(left[0].after)) child.stdin.write(left.shift()?.send);
    };
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
      go();
    });
    child.once('error', fail);
    child.once('close', (code) => {
      done({ code: code ?? -1, out, err: '' });
    });
    go();
  });
}
