import { join, resolve } from 'node:path';
import { renderTrends, trendsOf } from '../../core/index.ts';
import type { Note, PostmortemRecord, TrendsFormat } from '../../core/index.ts';
import { createConfigurator } from '../configure.ts';
import type { Configurator } from '../configure.ts';
import { EXIT } from '../exit.ts';
import type { ExitCode } from '../exit.ts';
import type { FileProblem } from '../files/discover.ts';
import { writeText } from '../files/read.ts';
import { shardName } from '../files/shard.ts';
import type { Shard } from '../files/shard.ts';
import { counted, noPostmortem } from '../format/counted.ts';
import { recordsOfFolder } from '../records/folder.ts';
import { mergeRecords } from '../records/merge.ts';
import { plainLine } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { sayProblems } from '../files/documents.ts';

export interface TrendsOptions {
  readonly format: TrendsFormat | 'ndjson';
  readonly shard?: Shard;
  /** NDJSON files of other runs, instead of a folder. */
  readonly merge?: readonly string[];
  /** ISO date; earlier incidents are left out. */
  readonly since?: string;
  readonly output?: string;
  readonly config?: string;
  readonly all?: true;
  readonly today: string;
}

/** Says over a folder, or over the records of other runs, whether the practice works. */
export async function trends(
  patterns: readonly string[],
  options: TrendsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const wrong = misuse(patterns, options);
  if (wrong !== undefined) {
    terminal.say(`postmortem trends: ${wrong}`);
    return EXIT.trouble;
  }
  const around = { options, terminal, configurator: createConfigurator(options, terminal.folder) };
  const source =
    options.merge === undefined ? folderSource(patterns, around) : await mergeSource(options.merge, around);
  const { format } = options;
  const told = format === 'ndjson' ? await printRecords(source, around) : await printTrends(source, around, format);
  const problems = [...source.problems(), ...around.configurator.problems, ...told];
  for (const line of [source.nothing() ?? [], source.remarks()].flat()) terminal.say(plainLine(line));
  sayProblems(problems, terminal);
  return problems.length === 0 ? EXIT.clean : EXIT.trouble;
}

function misuse(patterns: readonly string[], { merge, shard }: TrendsOptions): string | undefined {
  if (merge !== undefined && patterns.length > 0)
    return '--merge reads records instead of a folder: give one or the other';
  if (merge !== undefined && shard !== undefined) return '--shard is for reading a folder, --merge for what came of it';
  return undefined;
}

interface Around {
  readonly options: TrendsOptions;
  readonly terminal: Terminal;
  readonly configurator: Configurator;
}

/** Where the records come from; what went wrong is known once they have been read. */
interface Source {
  readonly records: AsyncIterable<PostmortemRecord> | Iterable<PostmortemRecord>;
  problems(): readonly FileProblem[];
  /** Why there is nothing to reckon with; absent when there is something, or when a problem tells why. */
  nothing(): string | undefined;
  /** Lines about what is no trouble. */
  remarks(): readonly string[];
}

function folderSource(patterns: readonly string[], { options, terminal, configurator }: Around): Source {
  const { all, shard } = options;
  const folder = recordsOfFolder(patterns, {
    configurator,
    terminal,
    ...(all !== undefined && { all }),
    ...(shard !== undefined && { shard }),
  });
  return {
    records: folder.records,
    problems: () => folder.problems,
    nothing: () => (folder.found === 0 && folder.problems.length === 0 ? noPostmortem(folder.others) : undefined),
    remarks: () => folder.untold.map(({ path, message }) => `${path}: ${message}`),
  };
}

async function mergeSource(files: readonly string[], { terminal }: Around): Promise<Source> {
  const { records, problems } = await mergeRecords(files, terminal.folder);
  return {
    records,
    problems: () => problems,
    nothing: () => (records.length === 0 && problems.length === 0 ? 'No record in the files.' : undefined),
    remarks: () => [],
  };
}

/** One record a line, written as it is made unless it goes to a file, which is there whole or not at all. */
async function printRecords({ records }: Source, { options, terminal }: Around): Promise<readonly FileProblem[]> {
  const { since, shard, output } = options;
  const kept: string[] = [];
  const identities = createIdentities();
  let undated = 0;
  for await (const record of records) {
    if (since !== undefined && record.date === null) undated += 1;
    if (!isSince(record, since)) continue;
    identities.meet(record);
    const line = `${JSON.stringify(shard === undefined ? record : { ...record, shard: shardName(shard) })}\n`;
    if (output === undefined) terminal.out(line);
    else kept.push(line);
  }
  for (const line of identities.doubled) terminal.say(plainLine(line));
  if (undated > 0) terminal.say(`${counted(undated, 'postmortem')} without a date left out by --since.`);
  return output === undefined ? [] : written(output, kept.join(''), terminal);
}

const isSince = ({ date }: PostmortemRecord, since: string | undefined): boolean =>
  since === undefined || (date !== null && date >= since);

/** Tells records apart by what they say they are. */
function createIdentities(): { meet(record: PostmortemRecord): void; readonly doubled: readonly string[] } {
  const paths = new Map<string, string>();
  const doubled: string[] = [];
  return {
    doubled,
    meet({ id, path }) {
      const first = paths.get(id);
      if (first === undefined) paths.set(id, path);
      else doubled.push(`${path}: has the identity "${id}" of ${first}`);
    },
  };
}

async function printTrends(
  source: Source,
  { options, terminal, configurator }: Around,
  format: TrendsFormat,
): Promise<readonly FileProblem[]> {
  const { today, since, output } = options;
  const records: PostmortemRecord[] = [];
  const identities = createIdentities();
  for await (const record of source.records) {
    identities.meet(record);
    records.push(record);
  }
  for (const line of identities.doubled) terminal.say(plainLine(line));
  const { configuration } = configurator.settingFor(join(terminal.folder, 'postmortem.md')).service;
  const result = trendsOf(records, {
    today,
    ...(since !== undefined && { since }),
    repeatWindowDays: configuration.repeatWindowDays,
    notes: notesOn(source, options),
  });
  const text = renderTrends(result, format);
  if (output !== undefined) return written(output, text, terminal);
  terminal.out(text);
  return [];
}

/** What the report says of its own making: that there was nothing, what was not read, and that it is of a part. */
const notesOn = (source: Source, { shard }: TrendsOptions): readonly Note[] => [
  ...[source.nothing() ?? []].flat().map((why) => ({ path: 'nothing to read', why })),
  ...source.problems().map(({ path, message }) => ({ path, why: message })),
  ...(shard === undefined ? [] : [{ path: '--shard', why: `only part ${shardName(shard)} of the folder was read` }]),
];

function written(output: string, text: string, { folder }: Terminal): readonly FileProblem[] {
  const message = writeText(resolve(folder, output), text);
  return message === undefined ? [] : [{ path: output, message }];
}
