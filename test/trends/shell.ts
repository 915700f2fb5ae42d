import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { commandLine } from '../cli/process.ts';
import type { Outcome } from '../cli/process.ts';
import { TODAY } from './truth.ts';

type Run = (script: string, cwd: string, env?: Readonly<Record<string, string>>) => Promise<Outcome>;

/**
 * Runs scripts as they are published, in a shell in which each of these commands is the command line of this repository.
 * The number says how many words come before its own: "npx --yes @five-questions/postmortem trends" has two.
 */
export const shellWithCommands =
  (commands: Readonly<Record<string, number>>): Run =>
  async (script, cwd, env = {}) => {
    const cli = await commandLine;
    const bin = mkdtempSync(join(tmpdir(), 'postmortem-bin-'));
    for (const [name, words] of Object.entries(commands)) {
      const path = join(bin, name);
      writeFileSync(path, `#!/bin/sh\nshift ${words}\nexec '${process.execPath}' '${cli}' "$@" --today ${TODAY}\n`);
      chmodSync(path, 0o755);
    }
    return new Promise((done) => {
      const PATH = `${bin}${delimiter}${process.env.PATH ?? ''}`;
      execFile('bash', ['-e', '-c', script], { cwd, env: { ...process.env, ...env, PATH } }, (error, out, err) => {
        done({ code: error === null ? 0 : Number(error.code ?? 1), out, err });
      });
    });
  };
