import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { readRecord } from '../../core/index.ts';
import type { PostmortemRecord } from '../../core/index.ts';
import type { FileProblem } from '../files/discover.ts';
import { reasonOf } from '../files/read.ts';
import { readShard } from '../files/shard.ts';
import type { Shard } from '../files/shard.ts';

/** The records of several runs as if they came from one. */
export interface Merged {
  /** In the order of their paths. */
  readonly records: readonly PostmortemRecord[];
  readonly problems: readonly FileProblem[];
}

/** A record with the shard that it came from, where the run was one of several. */
export type ShardedRecord = PostmortemRecord & { readonly shard: string };

/** Reads NDJSON files; lines that are no records, files that cannot be read and shards that are missing are named. */
export async function mergeRecords(files: readonly string[], folder: string): Promise<Merged> {
  const records: PostmortemRecord[] = [];
  const problems: FileProblem[] = [];
  const shards: Shard[] = [];
  let empty = 0;
  for (const file of files) {
    const before = records.length;
    for await (const read of readFile(file, folder)) {
      if ('message' in read) problems.push(read);
      else {
        records.push(read.record);
        if (read.shard !== undefined) shards.push(read.shard);
      }
    }
    if (records.length === before) empty += 1;
  }
  return { records: records.sort(byPath), problems: [...problems, ...missingShards(shards, empty)] };
}

const byPath = (a: PostmortemRecord, b: PostmortemRecord): number => (a.path < b.path ? -1 : Number(a.path > b.path));

type LineRead = { readonly record: PostmortemRecord; readonly shard: Shard | undefined } | FileProblem;

async function* readFile(file: string, folder: string): AsyncGenerator<LineRead> {
  let line = 0;
  try {
    for await (const text of linesOf(resolve(folder, file))) {
      line += 1;
      const read = readRecord(text);
      if (read === undefined) continue;
      yield 'why' in read ? { path: `${file}:${line}`, message: read.why } : withoutShard(read);
    }
  } catch (problem) {
    yield { path: file, message: reasonOf(problem, 'no such file') };
  }
}

function withoutShard(read: PostmortemRecord): LineRead {
  if (!isSharded(read)) return { record: read, shard: undefined };
  const { shard, ...record } = read;
  return { record, shard: readShard(shard) };
}

const isSharded = (record: PostmortemRecord): record is ShardedRecord =>
  'shard' in record && typeof record.shard === 'string';

/** Lines end with a line feed alone: others may stand in a text. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let held = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8' })) {
    const lines = (held + String(piece)).split('\n');
    held = lines.pop() ?? '';
    yield* lines;
  }
  if (held !== '') yield held;
}

const MOST_NAMED = 10;

/** A file without records may be that of a shard to which no postmortem fell. */
function missingShards(shards: readonly Shard[], empty: number): readonly FileProblem[] {
  const seen = new Map<number, Set<number>>();
  for (const { part, of } of shards) seen.set(of, (seen.get(of) ?? new Set()).add(part));
  return [...seen].flatMap(([of, parts]) => {
    const missing = Array.from({ length: of }, (_, index) => index + 1).filter((part) => !parts.has(part));
    if (missing.length <= empty) return [];
    const named = missing.slice(0, MOST_NAMED).join(', ');
    const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
    const blank = empty === 0 ? '' : `; ${empty} of them may be without postmortems`;
    return [{ path: '--merge', message: `no records of shard ${named}${more} of ${of}${blank}` }];
  });
}
