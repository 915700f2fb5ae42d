import { resolve } from 'node:path';
import { askGit } from './git.ts';
import type { GitAnswer } from './git.ts';

/** Absolute paths of what is new or other than it was, or why that cannot be told. */
export type Changed = ReadonlySet<string> | { readonly message: string };

export const isUntold = (changed: Changed): changed is { readonly message: string } => 'message' in changed;

/**
 * The files that differ from a commit: what was committed since this branch left it, what is staged, what is in the
 * working tree, and what git does not know yet. Deleted files are left out.
 * @param ref the commit to compare with; `HEAD` for what is not committed yet
 */
export async function changedFiles(folder: string, ref: string): Promise<Changed> {
  const up = await askGit(folder, ['rev-parse', '--show-cdup']);
  if ('message' in up) return up;
  const top = resolve(folder, up.out.trimEnd());
  const from = await baseOf(top, ref);
  if ('message' in from) return { message: `git finds no commit that "${ref}" and HEAD have in common` };
  const answers = await Promise.all([
    askGit(top, ['diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', from.out.trim(), '--']),
    askGit(top, ['ls-files', '-z', '--others', '--exclude-standard']),
  ]);
  const untold = answers.find((answer) => 'message' in answer);
  return untold ?? new Set(answers.flatMap(namesOf).map((name) => resolve(top, name)));
}

/** Where the branch left that commit; the empty tree before the first commit, when everything is new. */
async function baseOf(top: string, ref: string): Promise<GitAnswer> {
  const from = await askGit(top, ['merge-base', ref, 'HEAD']);
  if ('out' in from || ref !== 'HEAD') return from;
  return askGit(top, ['hash-object', '-t', 'tree', '--stdin']);
}

const namesOf = (answer: GitAnswer): readonly string[] =>
  'out' in answer ? answer.out.split('\0').filter((name) => name !== '') : [];
