import type { TimelineEntry } from '../../model/timeline.ts';
import type { Offer, Place } from './place.ts';
import { literal } from './place.ts';

const BEGINS_ENTRY = /^\s*(?:[-*+]|\d+[.)])\s+(?:\*\*|`)?([\d:T -]{0,20})$|^\s*\|\s*([\d:T -]{0,20})$/; // "- 14:", "| "
const MINUTES = /^(.{0,40}?\d{1,2}:)(\d{2})(.{0,40})$/; // "2026-03-01 14:05 UTC"

/** At the start of a new entry: the stamp of the entry above, in its own notation, with the minutes to be changed. */
export function stampOffers(place: Place): readonly Offer[] {
  const [, item, cell] = BEGINS_ENTRY.exec(place.before) ?? [];
  const written = item ?? cell;
  const entry = written === undefined ? undefined : entryAbove(place);
  if (entry === undefined || written === undefined) return [];
  const { text } = entry.stamp;
  const [, lead, minutes, rest] = MINUTES.exec(text) ?? [];
  const stops =
    lead === undefined || minutes === undefined || rest === undefined
      ? {}
      : { snippet: `${literal(lead)}\${1:${minutes}}${literal(rest)}$0` };
  const from = place.offset - written.length;
  return [{ label: text, kind: 'time', detail: 'the time of the entry above', newText: text, ...stops, from }];
}

/** The last entry before the line, when it stands in the same section of the timeline; none when the line is an entry itself. */
function entryAbove({ page, offset, start }: Place): TimelineEntry | undefined {
  const { sections, timeline } = page.analysis.postmortem;
  if (timeline.entries.some(({ at, stamp }) => at.start >= start && at.start <= offset && stamp.at.end <= offset))
    return undefined;
  const section = sections.findLast(({ body }) => body.start <= offset && offset <= body.end);
  const above = timeline.entries.findLast(({ at }) => at.end <= start);
  return section !== undefined && above !== undefined && above.at.start >= section.body.start ? above : undefined;
}
