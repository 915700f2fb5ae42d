import { InvalidArgumentError, Option } from 'commander';
import { readShard } from './files/shard.ts';
import type { Shard } from './files/shard.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/; // "2026-11-23"

/** The day of the reader's clock, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Options that several commands have, each made anew, since a command owns its options. */
export const todayOption = (): Option =>
  new Option('--today <date>', 'the day on which texts are read').argParser(isoDate).default(today(), 'today');

export const configOption = (): Option => new Option('--config <file>', 'read this configuration file and no other');

export const ruleOption = (): Option =>
  new Option('--rule <id=level>', 'set the level of a rule; may be repeated').argParser(repeated);

export const shardOption = (): Option =>
  new Option('--shard <i/n>', 'only part I of N of the files, told apart by their paths').argParser(shard);

function shard(value: string): Shard {
  const read = readShard(value);
  if (read !== undefined) return read;
  throw new InvalidArgumentError('Expected a part such as 3/16: its number, from 1 on, and how many there are.');
}

export function isoDate(value: string): string {
  if (ISO_DATE.test(value) && isDay(value)) return value;
  throw new InvalidArgumentError('Expected a date such as 2026-11-23.');
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/; // "2026-11-23T14:05Z"
const DAY_LENGTH = '2026-11-23'.length;

/** A moment in ISO 8601, kept as it is written. */
export function isoTime(value: string): string {
  const day = value.slice(0, DAY_LENGTH);
  if (ISO_TIME.test(value) && isDay(day) && !Number.isNaN(Date.parse(value))) return value;
  throw new InvalidArgumentError('Expected a time in ISO 8601, such as 2026-11-23T14:05Z.');
}

/** False for days that no calendar has, such as 30 February. */
function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

const repeated = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
