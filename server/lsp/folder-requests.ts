import type { IssueParams } from '../core/index.ts';
import { issueFor } from '../core/index.ts';
import { dayOf } from './environment.ts';
import type { Environment } from './environment.ts';
import type { Shell } from './features.ts';
import type { Folder } from './folder.ts';
import { isWithin } from './folders.ts';
import { repositoryLink } from './repository-link.ts';
import { answer } from './requests.ts';
import type { SettingsStore } from './settings.ts';

/** An address in no folder: what is set for the whole window. */
const NO_FOLDER = 'untitled:none';

export interface FolderParts {
  readonly folder: Folder;
  readonly settings: SettingsStore;
  readonly readFile: Environment['readFile'];
  readonly now: () => Date;
}

/** Answers what views over the folder ask. */
export function answerFolder(shell: Shell, parts: FolderParts): void {
  const { folder, settings, now } = parts;
  answer(shell, 'postmortem/folder', {
    nothing: null,
    async answer(_, token) {
      const { dueSoonDays } = await settings.of(shell.folders()[0] ?? NO_FOLDER);
      return folder.overview({ today: dayOf(now()), dueSoonDays }, token);
    },
  });
  answer(shell, 'postmortem/trends', {
    nothing: null,
    answer: (_, token) => folder.trends(dayOf(now()), token),
  });
  answer(shell, 'postmortem/issue', { nothing: null, answer: (params) => issue(shell, parts, params) });
}

async function issue({ folders }: Shell, { folder, readFile }: FolderParts, { uri, ...params }: IssueParams) {
  const digest = await folder.digest(uri);
  if (!digest) return null;
  const [open, ...others] = folders();
  const isBelow = open !== undefined && others.length === 0 && isWithin(open, uri);
  const base = params.base ?? (isBelow ? await repositoryLink(open, readFile) : undefined);
  return issueFor(digest, { ...params, ...(base !== undefined && { base }) }) ?? null;
}
