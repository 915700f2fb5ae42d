import { slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { present } from '../time/present.ts';
import { findZone } from '../time/zone.ts';
import type { Block } from './block.ts';
import { plainWords } from './plain.ts';
import type { DateGroup, Draft } from './timeline-draft.ts';
import { hasTime, readLead } from './timeline-lead.ts';
import type { Lead } from './timeline-lead.ts';
import type { Region } from './timeline-regions.ts';
import { segmentsOf } from './timeline-segments.ts';
import type { Segment } from './timeline-segments.ts';
import { accepts, leadOf, trailing } from './timeline-starts.ts';

/** The entry that is being read: later lines and blocks may still belong to it. */
interface Open {
  readonly start: number;
  end: number;
  readonly lead?: Lead;
  readonly stamp: Span;
  readonly kind: 'heading' | 'line' | 'item';
  readonly depth: number;
  readonly level: number;
  /** Only a date so far: the entry of that day, unless entries with times follow. */
  readonly tentative: boolean;
  /** What stands in its own line. */
  readonly own: boolean;
  words: Span;
  /** Start of the block that the words stand in. */
  wordsBlock: number;
  readonly group: DateGroup;
}

/** Where the walk over the blocks of a region stands. */
export interface Walk {
  readonly text: string;
  readonly region: Region;
  readonly drafts: Draft[];
  group: DateGroup;
  /** True when the date stands in a line of its own above a list. */
  lineGroup: boolean;
  open: Open | undefined;
  /** True when an entry stands apart from prose: an item, a heading, or a line that begins with its time. */
  apart: boolean;
}

export const startWalk = (text: string, region: Region): Walk => ({
  text,
  region,
  drafts: [],
  group: {},
  lineGroup: false,
  open: undefined,
  apart: false,
});

const contentOf = (block: Block): Span =>
  span(block.lines[0]?.start ?? block.at.start, block.lines.at(-1)?.end ?? block.at.end);

const DEFINITION = /^: +/; // ": The certificate expires" below its time

const wordsOf = (walk: Walk, at: Span): string => plainWords(slice(walk.text, at).replace(DEFINITION, ''));

function push(walk: Walk, open: Open): void {
  const words = wordsOf(walk, open.words);
  const text = words === '' ? (open.lead?.label ?? '') : words;
  if (text === '' && open.kind !== 'heading') return;
  walk.drafts.push({
    at: span(open.start, open.end),
    stamp: open.stamp,
    words: open.words,
    text,
    group: open.group,
    ...present({ read: open.lead?.read, label: open.lead?.label }),
  });
}

const bodyless = (walk: Walk, open: Open): boolean => wordsOf(walk, open.words) === '';

/** Ends the open entry; a date alone is one only when words go with it. */
export function close(walk: Walk): void {
  const { open } = walk;
  walk.open = undefined;
  if (open !== undefined && !(open.tentative && bodyless(walk, open))) push(walk, open);
}

/** Ends the open entry because an entry with a stamp follows below it: a date alone was only the date of the group. */
function closeBefore(walk: Walk): void {
  if (walk.open?.tentative === true) walk.open = undefined;
  close(walk);
}

const NOTE = /^[([][^)\]]*[)\]]$|^(?:all )?times? (?:are )?(?:in )?[\w/+:-]{1,20}(?: time)?[.:]?$/i; // "(all times UTC)", "times Zulu"

interface Place {
  readonly block: Block;
  readonly at: Span;
  readonly kind: Open['kind'];
}

const IN_WORDS = /^(?:about|around|approximately|roughly|shortly|just|sometime|before|after|early|late)\b/i; // "Around 23:30"

const GOES_TO_TIME = / (?:at|on|by|around|until|since|from)$/; // "An incident was declared at 10:10 am."

/** "Around 23:30 it became clear" begins a sentence, as "At 23:30" does. */
const standsApart = ({ text }: Walk, { shape, marked, stamp, label }: Lead, { kind }: Place): boolean =>
  kind !== 'line' ||
  (!GOES_TO_TIME.test(label ?? '') && shape !== 'prose' && (marked || !IN_WORDS.test(slice(text, stamp))));

function begin(walk: Walk, lead: Lead, place: Place): void {
  const { block, at, kind } = place;
  if (standsApart(walk, lead, place)) walk.apart = true;
  const words = wordsOf(walk, lead.words);
  const timed = hasTime(lead.read);
  const own = words !== '' && !(NOTE.test(words) && !timed);
  const alone = !timed && (!own || kind === 'heading');
  if (alone) {
    walk.group = { read: lead.read, at: lead.stamp, ...present({ zone: findZone(words) }) };
    walk.lineGroup = kind !== 'heading';
  }
  walk.open = {
    start: at.start,
    end: at.end,
    lead,
    stamp: lead.stamp,
    kind,
    depth: block.depth,
    level: block.kind === 'heading' ? block.level : 7,
    tentative: alone,
    own,
    words: own ? lead.words : span(at.end, at.end),
    wordsBlock: own ? block.at.start : -1,
    group: walk.group,
  };
}

/** A heading with a stamp is an entry, with a date alone the date of what follows. */
export function onHeading(walk: Walk, block: Block & { kind: 'heading' }): void {
  const lead = readLead(walk.text, contentOf(block));
  if (lead === undefined) close(walk);
  else closeUnder(walk, lead, block.level);
  if (lead !== undefined && lead.shape !== 'prose') begin(walk, lead, { block, at: block.at, kind: 'heading' });
}

/** A date heading in front of a deeper heading with a time, or without a body of its own, is no entry. */
function closeUnder(walk: Walk, lead: Lead, level: number): void {
  const { open } = walk;
  const bare = open?.own === true && open.end === open.words.end && lead.read.from.date === undefined;
  if (open?.tentative === true && (level > open.level || bare)) closeBefore(walk);
  else close(walk);
}

const extend = (open: Open, end: number): void => {
  open.end = Math.max(open.end, end);
};

/** True when a block without a stamp goes on with the open entry. */
function belongs(open: Open, block: Block): boolean {
  if (open.kind === 'item') return block.depth > open.depth || (block.kind !== 'item' && block.depth >= open.depth);
  if (open.kind === 'heading') return true;
  return !open.own;
}

/** Code, pictures and quotations lengthen the entry that they stand under. */
export function onOther(walk: Walk, block: Block): void {
  if (walk.open !== undefined && belongs(walk.open, block)) extend(walk.open, block.at.end);
}

function onPlain(walk: Walk, block: Block, segment: Segment): void {
  const { open } = walk;
  if (endsEntry(walk, segment)) {
    close(walk);
    return;
  }
  const first = segment.place === 'first';
  if (first && walk.lineGroup && block.kind === 'item' && !isOfDays(walk) && startsUnstamped(open, block)) {
    closeBefore(walk);
    walk.open = unstamped(walk, block);
  } else if (open !== undefined && (!first || belongs(open, block))) continueWords(open, block, segment);
}

const BOLD_LINE = /^\*\*[^*\n]{2,60}\*\*:?$/; // "**Impact**"

/** A line in bold below an entry, without a blank line between: the heading of what follows. */
const endsEntry = ({ text, open }: Walk, { at, place }: Segment): boolean =>
  place === 'line' && open?.own === true && text.charAt(at.start - 1) === '\n' && BOLD_LINE.test(slice(text, at));

/** The words of an entry are those behind its stamp, else the first block below it. */
function continueWords(open: Open, block: Block, { at, place }: Segment): void {
  if (open.words.start === open.words.end) {
    open.words = place === 'first' ? span(at.start, contentOf(block).end) : at;
    open.wordsBlock = block.at.start;
  } else if (open.wordsBlock === block.at.start) open.words = span(open.words.start, Math.max(open.words.end, at.end));
  extend(open, at.end);
}

/** In a list under a date line, each item at its level is an entry of that day. */
const startsUnstamped = (open: Open | undefined, block: Block): boolean =>
  open === undefined ||
  (open.tentative && open.kind !== 'item') ||
  (open.kind === 'item' && block.depth <= open.depth && !open.tentative);

/** An item without a time below several days cannot be placed on one of them. */
const isOfDays = ({ group: { read } }: Walk): boolean => (read?.to?.date ?? read?.from.date?.lastDay) !== undefined;

function unstamped(walk: Walk, block: Block): Open {
  const words = contentOf(block);
  const at = span(words.start, words.start);
  const facts = { kind: 'item', depth: block.depth, level: 7, tentative: false, own: true } as const;
  const place = { start: block.at.start, end: block.at.end, wordsBlock: block.at.start };
  return { ...place, stamp: at, words, group: walk.group, ...facts };
}

/** Reads the entries of a paragraph or a list item. */
export function onLines(walk: Walk, block: Block): void {
  const segments = segmentsOf(walk.text, block);
  const last = trailing(walk.text, block, segments);
  if (last !== undefined) {
    closeBefore(walk);
    begin(walk, last, { block, at: span(block.at.start, last.stamp.end), kind: 'line' });
    close(walk);
    return;
  }
  let led = false;
  for (const segment of segments) {
    const lead = leadOf(walk.text, block, segment);
    if (lead === undefined || !accepts(walk.region, lead, { block, place: segment.place, led })) {
      onPlain(walk, block, segment);
      continue;
    }
    led = true;
    closeBefore(walk);
    const start = segment.place === 'first' ? block.at.start : segment.at.start;
    begin(walk, lead, { block, at: span(start, segment.at.end), kind: block.kind === 'item' ? 'item' : 'line' });
  }
}
