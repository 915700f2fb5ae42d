import { RECORD_VERSION } from './postmortem-record.ts';
import type { PostmortemRecord } from './postmortem-record.ts';
import { faultOf } from './record-shape.ts';

/** A line that is no record, and why, in plain words. */
export interface UnreadLine {
  /** 1-based. */
  readonly line: number;
  readonly why: string;
}

export interface RecordsRead {
  readonly records: readonly PostmortemRecord[];
  readonly unread: readonly UnreadLine[];
}

/** Reads one line of NDJSON: the record, or why it is none. Undefined for a blank line. Never throws. */
export function readRecord(line: string): PostmortemRecord | { readonly why: string } | undefined {
  const text = line.trim();
  if (text === '') return undefined;
  const value = parsed(text);
  if (value === undefined) return { why: 'is no JSON; the file may have been cut off' };
  const newer = newerVersion(value);
  if (newer !== undefined)
    return {
      why: `is a record of version ${newer}, and this reads version ${RECORD_VERSION}; a newer release reads it`,
    };
  return isRecord(value) ? value : { why: `is no record: ${faultOf(value) ?? ''}` };
}

/** Reads records back; what is none is named, and the rest goes on. */
export function readRecords(ndjson: string): RecordsRead {
  const records: PostmortemRecord[] = [];
  const unread: UnreadLine[] = [];
  let number = 0;
  for (const line of ndjson.split('\n')) {
    number += 1;
    const read = readRecord(line);
    if (read === undefined) continue;
    if ('why' in read) unread.push({ line: number, why: read.why });
    else records.push(read);
  }
  return { records, unread };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is PostmortemRecord => faultOf(value) === undefined;

/** The version of a record that this cannot know; a version that is no number is no newer one. */
function newerVersion(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value)) return undefined;
  return typeof value.version === 'number' && value.version > RECORD_VERSION ? value.version : undefined;
}
