import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith } from './process.ts';

/** Nothing of the machine's own configuration counts. */
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

export function git(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  execFileSync('git', [...args], { cwd: folder, stdio: 'pipe', env: { ...process.env, ...ENVIRONMENT, ...env } });
}

/** What a commit changes: the new text of a path, or null for one that goes. */
export interface Commit {
  /** ISO date. */
  readonly on: string;
  readonly files: Readonly<Record<string, string | null>>;
}

/** A new repository with these commits, each made at noon of its day. */
export function repositoryWith(commits: readonly Commit[]): string {
  const folder = folderWith({});
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  for (const { on, files } of commits) {
    for (const [path, text] of Object.entries(files)) {
      const full = join(folder, path);
      if (text === null) rmSync(full);
      else {
        mkdirSync(dirname(full), { recursive: true });
        writeFileSync(full, text);
      }
    }
    git(folder, ['add', '--all']);
    const date = `${on}T12:00:00Z`;
    git(folder, ['commit', '--quiet', '-m', 'Change'], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
  }
  return folder;
}
