import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PostmortemRecord } from '../../server/core/record/postmortem-record.ts';
import type { Trends } from '../../server/core/trends/trends.ts';
import { postmortem } from '../cli/process.ts';
import type { Outcome } from '../cli/process.ts';
import { FIXTURE, TODAY } from './truth.ts';

/** A copy outside of any repository, so that no history of commits speaks for the files. */
export function copyOfFixture(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-trends-'));
  cpSync(FIXTURE, join(folder, 'postmortems'), { recursive: true });
  return folder;
}

/** `postmortem trends`, on the day of the truth. */
export const runTrends = (folder: string, ...args: readonly string[]): Promise<Outcome> =>
  postmortem(['trends', ...args, '--today', TODAY], folder);

export async function trendsJson(): Promise<Trends> {
  const { out } = await runTrends(copyOfFixture(), 'postmortems', '--format', 'json');
  return JSON.parse(out) as Trends;
}

/** The lines of `trends --format ndjson` that are records of postmortems. */
export async function recordsNdjson(): Promise<readonly PostmortemRecord[]> {
  const { out } = await runTrends(copyOfFixture(), 'postmortems', '--format', 'ndjson');
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as PostmortemRecord);
}
