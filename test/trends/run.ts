import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PostmortemRecord } from '../../server/core/record/postmortem-record.ts';
import type { Trends } from '../../server/core/trends/trends.ts';
import { postmortem } from '../cli/process.ts';
import type { Outcome } from '../cli/process.ts';
import { FIXTURE, TODAY } from './truth.ts';

/** Reading seventy postmortems takes seconds, on a busy machine some more. */
export const PATIENCE = 120_000;

/** A copy outside of any repository, so that no history of commits speaks for the files. */
function copyOfFixture(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-trends-'));
  cpSync(FIXTURE, join(folder, 'postmortems'), { recursive: true });
  return folder;
}

/** `postmortem trends` in a folder, on the day of the truth. */
export const runTrends = (folder: string, ...args: readonly string[]): Promise<Outcome> =>
  postmortem(['trends', ...args, '--today', TODAY], folder);

/** What the command line says of the fixture: started once, for all suites. */
interface Said {
  readonly folder: string;
  readonly trends: Trends;
  /** NDJSON as printed. */
  readonly lines: string;
  readonly records: readonly PostmortemRecord[];
}

async function say(): Promise<Said> {
  const folder = copyOfFixture();
  const { out: json } = await runTrends(folder, 'postmortems', '--format', 'json');
  const { out: lines } = await runTrends(folder, 'postmortems', '--format', 'ndjson');
  const records = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as PostmortemRecord);
  return { folder, trends: JSON.parse(json) as Trends, lines, records };
}

const started = new Map<'fixture', Promise<Said>>();

/** Starts the command line at the first call only. */
export function saidOfFixture(): Promise<Said> {
  const said = started.get('fixture') ?? say();
  started.set('fixture', said);
  return said;
}
