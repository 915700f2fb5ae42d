import { execFile } from 'node:child_process';

/** What git printed, or why it cannot be asked. */
export type GitAnswer = { readonly out: string } | { readonly message: string };

const MOST_BYTES = 256 * 1024 * 1024;

/** Nothing is written, not even git's own notes on the state of the index. */
export const READ_ONLY = ['--no-optional-locks', '-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false'] as const;

/** In a clone that lacks contents, git does not fetch them. */
export const OFFLINE = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' } as const;

/** Asks git about the repository around a folder. No shell is involved, and nothing is changed. */
export function askGit(folder: string, args: readonly string[]): Promise<GitAnswer> {
  return new Promise((done) => {
    const options = { cwd: folder, maxBuffer: MOST_BYTES, env: { ...process.env, ...OFFLINE } };
    const child = execFile('git', [...READ_ONLY, ...args], options, (problem, out, err) => {
      done(problem === null ? { out } : { message: reasonOf(problem, err) });
    });
    child.stdin?.end();
  });
}

const PREFIX = /^(?:fatal|error): /; // "fatal: not a git repository"

function reasonOf(problem: Error & { readonly code?: unknown }, said: string): string {
  if (problem.code === 'ENOENT') return 'git is not installed';
  const [line = ''] = said.trim().split('\n');
  return line.replace(PREFIX, '') || 'git could not be run';
}
