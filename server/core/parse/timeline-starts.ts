import { slice, span } from '../text/span.ts';
import type { Block } from './block.ts';
import { hasTime, readLead } from './timeline-lead.ts';
import type { Lead } from './timeline-lead.ts';
import type { Region } from './timeline-regions.ts';
import type { Segment } from './timeline-segments.ts';

/** A segment of a block that may begin an entry. */
export interface Candidate {
  readonly block: Block;
  readonly place: Segment['place'];
  /** An earlier line of the block began an entry. */
  readonly led: boolean;
}

/** A later line or sentence begins an entry only where its shape leaves little doubt. */
export function accepts({ strict }: Region, lead: Lead, candidate: Candidate): boolean {
  const { place, led } = candidate;
  if (!strict && lead.shape !== 'start') return false;
  if (place === 'sentence') return lead.shape === 'prose';
  if (lead.shape === 'prose') return place !== 'line' && (hasTime(lead.read) || lead.marked);
  if (lead.shape === 'label') return place !== 'line' || led;
  return acceptsStart(lead, candidate);
}

function acceptsStart({ read, marked, words }: Lead, { block, place, led }: Candidate): boolean {
  const ends = words.start >= words.end;
  if (!hasTime(read) && !marked && !ends && block.kind === 'paragraph') return read.from.date?.year !== undefined;
  return place !== 'line' || beginsLine({ led, apart: marked || ends, item: block.kind === 'item' });
}

/** A later line of an item may be wrapped prose: it needs a mark and an entry above it. */
const beginsLine = ({ led, apart, item }: { led: boolean; apart: boolean; item: boolean }): boolean =>
  item ? led && apart : led || apart;

/** A paragraph that ends with a line of a time alone, as status pages write it: its words stand above the time. */
export function trailing(text: string, block: Block, segments: readonly Segment[]): Lead | undefined {
  const [first, last] = [segments[0], segments.at(-1)];
  if (block.kind !== 'paragraph' || first === undefined || last === undefined) return undefined;
  if (last.place !== 'line' && last.place !== 'break') return undefined;
  const lead = readLead(text, last.at);
  if (lead === undefined || !isAlone(lead)) return undefined;
  const others = segments.slice(0, -1);
  if (others.some(({ at }) => readLead(text, at) !== undefined)) return undefined;
  return { ...lead, words: span(first.at.start, last.at.start) };
}

const isAlone = ({ shape, read, words }: Lead): boolean =>
  shape === 'start' && hasTime(read) && words.start >= words.end;

const DAY_MARKER = /^\d{1,2}\.$/; // "18." of "18. Januar 2025"

/** The lead of a segment; Markdown takes the day of `18. Januar 2025, 10:00` for the number of an item. */
export function leadOf(text: string, block: Block, { at, place }: Segment): Lead | undefined {
  const lead = readLead(text, at);
  if (lead !== undefined || block.kind !== 'item' || place !== 'first') return lead;
  if (!DAY_MARKER.test(slice(text, block.marker))) return undefined;
  const whole = readLead(text, span(block.marker.start, at.end));
  if (whole === undefined || whole.stamp.end <= at.start) return undefined;
  const { date, clock } = whole.read.from;
  return date !== undefined && (date.year ?? clock) !== undefined ? whole : undefined;
}
