import { createHash } from 'node:crypto';

/** One part of a folder: number `part`, from 1 on, of so many. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** More parts than any matrix of CI has. */
const MOST_PARTS = 10_000;
const SHARD = /^(\d{1,5})\/(\d{1,5})$/; // "3/16"

/** Reads "3/16"; undefined for what is no shard. */
export function readShard(text: string): Shard | undefined {
  const [part = 0, of = 0] = SHARD.exec(text)?.slice(1).map(Number) ?? [];
  return part >= 1 && part <= of && of <= MOST_PARTS ? { part, of } : undefined;
}

export const shardName = ({ part, of }: Shard): string => `${part}/${of}`;

/**
 * True when the file belongs to that part. The path alone decides, so a folder that grows moves no file to another part.
 * @param path relative to the folder of the run, with `/`
 */
export const isInShard = (path: string, { part, of }: Shard): boolean =>
  createHash('sha256').update(path).digest().readUInt32BE() % of === part - 1;
