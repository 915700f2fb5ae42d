import type { Postmortem } from '../model/postmortem.ts';
import type { TimelineEntry } from '../model/timeline.ts';
import type { Edit } from '../text/edit.ts';
import { contains, slice, span } from '../text/span.ts';
import { present } from '../time/present.ts';
import { inZone } from '../time/resolve.ts';
import { readStamp } from '../time/stamp.ts';
import { compareTimes } from './timeline-order.ts';
import { shapeOf } from './timeline-shape.ts';

/** What a new entry holds, and where it goes. */
export interface NewEntry {
  /** Local ISO time with its offset: `2026-03-01T14:05:00+01:00`, or `Z`; it is written in the zone of the timeline. Absent: `‹time›`. */
  readonly iso?: string;
  /** What happened; absent: the placeholder `‹what happened›`, which the editor may select. */
  readonly text?: string;
  /** Offset of the cursor: the entry goes below the one that it stands in. Absent, or outside of the timeline: by its time, else at the end. */
  readonly at?: number;
}

const OPEN_TEXT = '‹what happened›';
const OPEN_TIME = '‹time›';

/**
 * One more entry in the notation of the timeline: a row with its columns, a bullet, a line or a heading, with the stamp
 * written like those around it. Without any entry, a bullet under the timeline's heading; no edits without such a heading.
 */
export function nextTimelineEntry(postmortem: Postmortem, entry: NewEntry): readonly Edit[] {
  const iso = localTime(postmortem, entry.iso);
  const model = modelOf(postmortem, present({ iso, at: entry.at }));
  const text = entry.text ?? OPEN_TEXT;
  if (model === undefined) return firstEntry(postmortem, `${fullStamp(iso)} – ${text}`);
  return [below(postmortem.text, model, { stamp: stampLike(model, iso), text })];
}

const localTime = ({ timeline: { zone } }: Postmortem, iso: string | undefined): string | undefined =>
  iso === undefined || zone === undefined ? iso : inZone(iso, zone);

/** The entry that the new one goes below, and is written like. */
function modelOf({ timeline }: Postmortem, { iso, at }: NewEntry): TimelineEntry | undefined {
  const { entries } = timeline;
  const here = at === undefined ? undefined : entries.find((entry) => contains(entry.at, span(at, at)));
  if (here !== undefined) return here;
  const before =
    iso === undefined
      ? undefined
      : entries.findLast(({ stamp }) => stamp.iso !== undefined && compareTimes(stamp.iso, iso) <= 0);
  return before ?? entries.at(-1);
}

const ZONE_END = / ((?:UTC|GMT)?[+-]\d[\d:]*|[A-Z]{2,5}(?<![AP]M))$/; // " UTC" behind a time
const MERIDIEM = /\d ?([ap]m|[AP]M)\b/; // "2:05 PM"

function stampLike({ stamp }: TimelineEntry, iso: string | undefined): string {
  if (iso === undefined) return OPEN_TIME;
  const read = readStamp(stamp.text, 0);
  const dated = read?.from.date !== undefined || stamp.iso?.slice(0, 10) !== iso.slice(0, 10);
  const meridiem = MERIDIEM.exec(stamp.text)?.[1];
  const time = meridiem === undefined ? iso.slice(11, 16) : twelveHour(iso, meridiem);
  const zone = ZONE_END.exec(stamp.text)?.[1];
  return `${dated ? `${iso.slice(0, 10)} ` : ''}${time}${zone === undefined ? '' : ` ${zone}`}`;
}

function twelveHour(iso: string, meridiem: string): string {
  const hour = Number(iso.slice(11, 13));
  const half = hour < 12 ? 'am' : 'pm';
  return `${hour % 12 || 12}:${iso.slice(14, 16)} ${meridiem === meridiem.toUpperCase() ? half.toUpperCase() : half}`;
}

const OFFSET = /(Z|[+-]\d{2}:\d{2})$/; // "Z"

function fullStamp(iso: string | undefined): string {
  if (iso === undefined) return OPEN_TIME;
  const offset = OFFSET.exec(iso)?.[1];
  const zone = offset === undefined ? '' : offset === 'Z' ? ' UTC' : ` UTC${offset}`;
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)}${zone}`;
}

interface Content {
  readonly stamp: string;
  readonly text: string;
}

const CELL = /[^|\\]|\\./g; // what a cell holds
const NUMBERED = /^([ \t>]*)(\d{1,8})(?=[.)])/; // "3" of "3."

function below(text: string, model: TimelineEntry, content: Content): Edit {
  const end = lineEnd(text, model.at.end);
  const feed = text.includes('\r\n') ? '\r\n' : '\n';
  return { at: span(end, end), newText: gapAbove(text, model, feed) + linesLike(text, model, { ...content, feed }) };
}

/** The end of the line, without its line end. */
function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  const end = feed < 0 ? text.length : feed;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}

/** A blank line where the entries have one between them. */
function gapAbove(text: string, model: TimelineEntry, feed: string): string {
  const { kind, line } = shapeOf(text, model);
  const apart = kind === 'heading' || (kind === 'line' && BLANK_ABOVE.test(text.slice(0, line)));
  return apart ? feed + feed : feed;
}

const BLANK_ABOVE = /\n\r?\n$/; // a blank line

function linesLike(text: string, model: TimelineEntry, content: Content & { readonly feed: string }): string {
  const { kind, line } = shapeOf(text, model);
  const { stamp, words } = model;
  const head = text.slice(line, stamp.at.start);
  if (kind === 'row') return rowLike(text, model, content);
  if (kind === 'heading') return `${head}${content.stamp}${content.feed}${content.feed}${content.text}`;
  const apart = stamp.at.end <= words.start ? text.slice(stamp.at.end, words.start) : ' – ';
  return `${nextNumber(head)}${content.stamp}${apart.includes('\n') ? ' – ' : apart}${content.text}`;
}

const nextNumber = (head: string): string =>
  head.replace(NUMBERED, (_, indent: string, count: string) => `${indent}${Number(count) + 1}`);

function rowLike(text: string, { at, stamp, words }: TimelineEntry, content: Content): string {
  const parts = [
    { at: stamp.at, newText: content.stamp },
    { at: words, newText: content.text.replaceAll('|', '\\|') },
  ].sort((a, b) => a.at.start - b.at.start);
  let [done, row] = [at.start, ''];
  for (const part of parts) {
    row += slice(text, span(done, part.at.start)).replace(CELL, ' ') + part.newText;
    done = part.at.end;
  }
  return (row + slice(text, span(done, at.end)).replace(CELL, ' ')).replace(BLANKS, ' ');
}

const BLANKS = / {2,}/g; // the blanks of a cell that was emptied

function firstEntry({ text, sections }: Postmortem, words: string): readonly Edit[] {
  const section = sections.find(({ kind }) => kind === 'timeline');
  if (section === undefined) return [];
  const feed = text.includes('\r\n') ? '\r\n' : '\n';
  const own = slice(text, section.own);
  const end = section.own.start + own.trimEnd().length;
  return [{ at: span(end, end), newText: `${feed}${feed}- ${words}` }];
}
