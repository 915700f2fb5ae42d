import { present } from '../time/present.ts';
import { readDate } from '../time/date.ts';
import { resolveStamp } from '../time/resolve.ts';
import { findDeclaredZone, findZone } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import type { Section } from '../model/section.ts';
import type { Span } from '../text/span.ts';
import { slice } from '../text/span.ts';
import type { Block } from './block.ts';
import { plainWords } from './plain.ts';
import { readLead } from './timeline-lead.ts';
import type { DocumentParts } from './timeline-source.ts';

/** A part of the document that holds timeline entries, and what it says about all of them. */
export interface Region {
  readonly at: Span;
  readonly heading?: Section;
  readonly blocks: readonly Block[];
  readonly zone?: Zone;
  /** "All times approximate". */
  readonly approximate: boolean;
  /** ISO date that the region declares for all entries: "all events happened on 2019-10-21". */
  readonly declared?: string;
  /** ISO date in the heading of the region. */
  readonly date?: string;
  /** Prose is read too: in a section called timeline, and in *What happened* where there is none. */
  readonly strict: boolean;
  /** Called a timeline; elsewhere a single time is none. */
  readonly certain: boolean;
}

const LOOSE = new Set(['what-happened', 'detection', 'response', 'recovery', 'other', 'metadata', 'supporting']);
const APPROXIMATE = /\btimes?\b[^.\n]{1,60}\bapprox|\bapprox[a-z]* times?\b/i; // "All times approximate"
const DECLARED = /\b(?:all|every|events?|following|unless)\b[^.\n]{1,80}\bon (?:\w+day,? )?(?=[\dA-Z])/i; // "all events happened on 2019-10-21"
const NUMBERS = /\b(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})\b/g; // "24/07/25"

const startsWithStamp = (text: string, section: Section): boolean =>
  readLead(text, section.heading.words)?.shape === 'start';

/** The end of a timeline, with the date headings that stand beside it instead of under it. */
function extendedEnd({ text, sections }: DocumentParts, section: Section): number {
  let end = section.body.end;
  for (let index = section.index + 1; index < sections.length; index += 1) {
    const next = sections[index];
    if (next === undefined || next.heading.at.start < end) continue;
    if (isTimelineSection(next) || !startsWithStamp(text, next)) break;
    end = next.body.end;
  }
  return end;
}

/** The blocks that begin in the span; blocks stand in the order of the document. */
export function blocksIn(blocks: readonly Block[], at: Span): readonly Block[] {
  return blocks.slice(firstFrom(blocks, at.start), firstFrom(blocks, at.end));
}

function firstFrom(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.at.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isLine = (block: Block): boolean =>
  block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'item';

/** The sentences above the first entry, where zone, date and precision are declared. */
function introduction(parts: DocumentParts, blocks: readonly Block[]): readonly string[] {
  const words: string[] = [];
  for (const block of blocks.slice(0, 6)) {
    if (block.kind === 'row' || block.kind === 'heading') break;
    const content = { start: block.lines[0]?.start ?? block.at.start, end: block.at.end };
    const stamped = readLead(parts.text, content)?.shape === 'start';
    if (isLine(block)) words.push(plainWords(slice(parts.text, content)));
    if (stamped) break;
  }
  return words;
}

function declaredDate(sentences: readonly string[], near: string | undefined): string | undefined {
  for (const sentence of sentences) {
    const match = DECLARED.exec(sentence);
    const date = match === null ? undefined : readDate(sentence, match.index + match[0].length);
    if (date !== undefined) return momentDate({ date }, near);
  }
  return undefined;
}

const momentDate = (
  from: { date: NonNullable<ReturnType<typeof readDate>> },
  near: string | undefined,
): string | undefined => resolveStamp({ start: 0, end: 0, from, approximate: false }, present({ near })).date;

const DATE_START = /\b(?:\d|[A-Z][a-z]{2,8}\.? \d)/g; // "2015-10-21", "October 21"

/** The ISO date that a heading holds: "Timeline (2015-10-21)". */
export function dateIn(words: string, near: string | undefined): string | undefined {
  for (const { index } of words.matchAll(DATE_START)) {
    const date = readDate(words, index);
    if (date !== undefined) return momentDate({ date }, near);
  }
  return undefined;
}

function timelineRegion(parts: DocumentParts, section: Section): Region {
  const at = { start: section.heading.at.start, end: extendedEnd(parts, section) };
  const blocks = blocksIn(parts.blocks, { start: section.heading.at.end, end: at.end });
  const title = section.heading.text;
  const sentences = introduction(parts, blocks);
  const zone = findZone(title.replace(/^[^\s(]{0,20}time[^\s(]{0,4}line\b/i, '')) ?? firstZone(sentences); // "Timeline"
  return {
    at,
    heading: section,
    blocks,
    approximate: [title, ...sentences].some((words) => APPROXIMATE.test(words)),
    strict: true,
    certain: true,
    ...present({ zone, declared: declaredDate(sentences, parts.date), date: dateIn(title, parts.date) }),
  };
}

const OF_PICTURES = /\b(?:screenshot|graph|image|picture|chart|dashboard|log)s?\b/i; // "screenshots include timestamps in UTC+2"

const firstZone = (sentences: readonly string[]): Zone | undefined => {
  for (const sentence of sentences) {
    const zone = OF_PICTURES.test(sentence)
      ? undefined
      : (findDeclaredZone(sentence) ?? findZone(sentence.length < 40 ? sentence : ''));
    if (zone !== undefined) return zone;
  }
  return undefined;
};

const CALLED_TIMELINE = /\btime ?lines?\b/i; // "Follow-up timeline"

/** True for a section that is called timeline, whatever else its heading says. */
export const isTimelineSection = ({ kind, heading }: Section): boolean =>
  kind === 'timeline' || CALLED_TIMELINE.test(heading.text);

/** The end of what stands in a section itself, with the headings in it that begin with a date or a time. */
function looseEnd({ text, sections }: DocumentParts, { own, body, index }: Section): number {
  let { end } = own;
  for (const next of sections.slice(index + 1)) {
    if (next.heading.at.start >= body.end) break;
    if (next.heading.at.start < end) continue;
    if (!startsWithStamp(text, next)) break;
    end = next.body.end;
  }
  return end;
}

/** "History of the event" below "Factual information" tells the same story. */
const tellsWhatHappened = ({ sections }: DocumentParts, { kind, parent }: Section): boolean =>
  kind === 'what-happened' || (kind === 'other' && sections[parent ?? -1]?.kind === 'what-happened');

/** A section that is not called timeline, yet may hold one as a list or a table. */
function looseRegion(parts: DocumentParts, section: Section, alone: boolean): Region {
  const at = { start: section.own.start, end: looseEnd(parts, section) };
  const blocks = blocksIn(parts.blocks, at);
  const zone = findZone(section.heading.text) ?? firstZone(introduction(parts, blocks));
  const strict = alone && tellsWhatHappened(parts, section);
  return { at, heading: section, blocks, approximate: false, strict, certain: false, ...present({ zone }) };
}

/** Where timeline entries may stand, in the order of the document; no two overlap. */
export function findRegions(parts: DocumentParts): readonly Region[] {
  const regions: Region[] = [];
  const alone = !parts.sections.some(isTimelineSection);
  let covered = -1;
  for (const section of parts.sections) {
    if (section.heading.at.start < covered) continue;
    if (isTimelineSection(section)) {
      const region = timelineRegion(parts, section);
      covered = region.at.end;
      regions.push(region);
    } else if (LOOSE.has(section.kind)) {
      const region = looseRegion(parts, section, alone);
      covered = Math.max(covered, section.heading.at.end, region.at.end > section.own.end ? region.at.end : 0);
      regions.push(region);
    }
  }
  return regions;
}

/** How `04/05/2023` is written here, told by a date that leaves no choice. */
export function findDayFirst(text: string): 'yes' | 'no' | undefined {
  let [dayFirst, monthFirst] = [false, false];
  for (const [, first, second] of text.matchAll(NUMBERS)) {
    dayFirst ||= Number(first) > 12 && Number(second) <= 12;
    monthFirst ||= Number(second) > 12 && Number(first) <= 12;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'yes' : 'no';
}
