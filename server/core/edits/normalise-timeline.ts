import type { Postmortem } from '../model/postmortem.ts';
import type { Stamp, TimelineEntry } from '../model/timeline.ts';
import type { Edit } from '../text/edit.ts';
import { readDate, readWeekday } from '../time/date.ts';
import { resolveStamp } from '../time/resolve.ts';
import { readStamp } from '../time/stamp.ts';
import type { StampRead } from '../time/stamp.ts';
import { readZone } from '../time/zone.ts';
import { shapeOf } from './timeline-shape.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/; // "2026-03-01T14:05:00Z"
const ZONE_WORD = / ([A-Z]{2,5})$/; // " CEST"
const DOUBT = /[(?]/; // "(maybe earlier?)"
const NO_SECONDS = ':00';

/**
 * Writes every stamp of the timeline as `2026-03-01 14:05 UTC`, in its place; nothing else changes. A stamp whose time
 * is unknown, impossible or ambiguous stays as it is, and so does one that is written so already, counts from a start,
 * or has its date in a column of its own.
 */
export const normaliseTimeline = ({ text, timeline }: Postmortem): readonly Edit[] =>
  timeline.entries.flatMap((entry) => (hasDateColumn(text, entry) ? [] : (normaliseStamp(entry.stamp) ?? [])));

/** The same for one stamp; absent when there is nothing to change. */
export function normaliseStamp(stamp: Stamp): Edit | undefined {
  const newText = canonicalStamp(stamp);
  return newText === undefined || newText === stamp.text ? undefined : { at: stamp.at, newText };
}

/** The stamp in its canonical form; absent when its time cannot be told, or when words of it would be lost. */
export function canonicalStamp(stamp: Stamp): string | undefined {
  const { at, text, iso, endIso } = stamp;
  const read = readStamp(text, 0);
  if (iso === undefined || at.start === at.end || read === undefined) return undefined;
  if (!isPlain(read, text) || (hasEnd(read) && endIso === undefined)) return undefined;
  const written = writtenForm(text, iso, endIso);
  return written !== undefined && stamp.approximate && read.approximate ? `~${written}` : written;
}

function writtenForm(words: string, iso: string, endIso: string | undefined): string | undefined {
  const written = endIso === undefined ? single(iso, words) : range(iso, endIso, words);
  return written !== undefined && means(written, iso) ? written : undefined;
}

const hasEnd = ({ from, to }: StampRead): boolean => to !== undefined || from.date?.lastDay !== undefined;

const isPlain = (read: StampRead, text: string): boolean =>
  read.end === text.length && read.relative === undefined && read.from.dayCount === undefined && !DOUBT.test(text);

interface Parts {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
}

function partsOf(iso: string, words: string): Parts | undefined {
  const [, date, minutes = '', seconds = '', offset] = ISO.exec(iso) ?? [];
  if (date === undefined) return undefined;
  return { date, time: minutes + (seconds === NO_SECONDS ? '' : seconds), zone: zoneWords(words, offset) };
}

/** The zone as its letters where the stamp has some, else `UTC` with its offset. */
function zoneWords(words: string, offset: string | undefined): string {
  const letters = ZONE_WORD.exec(words)?.[1];
  if (letters !== undefined && readZone(letters, 0) !== undefined) return ` ${letters}`;
  if (offset === undefined) return '';
  return offset === 'Z' ? ' UTC' : ` UTC${offset}`;
}

function single(iso: string, words: string): string | undefined {
  if (!iso.includes('T')) return iso;
  const parts = partsOf(iso, words);
  return parts === undefined ? undefined : `${parts.date} ${parts.time}${parts.zone}`;
}

function range(iso: string, endIso: string, words: string): string | undefined {
  const [from, to] = [partsOf(iso, words), partsOf(endIso, words)];
  if (from === undefined || to === undefined) return undefined;
  const end = from.date === to.date ? to.time : `${to.date} ${to.time}`;
  return from.date === to.date
    ? `${from.date} ${from.time}–${end}${from.zone}`
    : `${from.date} ${from.time}${from.zone} – ${end}${to.zone}`;
}

/** True when what is to be written reads as the same time. */
function means(written: string, iso: string): boolean {
  const read = readStamp(written, 0);
  return read?.end === written.length && resolveStamp(read, {}).iso === iso;
}

/** A row whose date or weekday stands in another cell. */
function hasDateColumn(text: string, entry: TimelineEntry): boolean {
  const { stamp } = entry;
  if (shapeOf(text, entry).kind !== 'row' || readStamp(stamp.text, 0)?.from.date !== undefined) return false;
  return text
    .slice(entry.at.start, entry.at.end)
    .split('|')
    .some((cell) => (readDate(cell.trim(), 0) ?? readWeekday(cell.trim(), 0)) !== undefined);
}
