import type { Section } from '../model/section.ts';
import { moveBlock } from './pieces.ts';
import type { Chapter } from './chapter.ts';
import { movedBy, within } from './chapter.ts';
import type { TimelineRead } from './timeline.ts';
import { readTimeline } from './timeline.ts';
import { readFields } from './timeline-fields.ts';
import { findAnchor } from './timeline-relative.ts';
import { findDayFirst, findRegions, isTimelineSection } from './timeline-regions.ts';
import type { DocumentParts } from './timeline-source.ts';
import { zoneDefinitions } from './timeline-zones.ts';
import type { Span } from '../text/span.ts';
import { shift } from '../text/span.ts';

/** A version of a document and its timeline. */
export interface TimelineVersion {
  readonly parts: DocumentParts;
  readonly read: TimelineRead;
}

/**
 * The timeline after a change in a chapter that tells nothing about it, neither before nor now; absent otherwise.
 * What `readTimeline` reads of the document outside of its regions is asked for here: the two go together.
 */
export function timelineAgain(old: TimelineVersion, parts: DocumentParts, chapter: Chapter): TimelineRead | undefined {
  const before = old.parts;
  if (before.date !== parts.date || before.dateNearby !== parts.dateNearby || before.dateTold !== parts.dateTold)
    return undefined;
  if (!isSilent(parts, chapter.now) || !isSilent(before, chapter.before)) return undefined;
  const move = movedBy(chapter.change);
  const entries = old.read.timeline.entries.map((entry) => ({
    ...entry,
    at: move(entry.at),
    words: move(entry.words),
    stamp: { ...entry.stamp, at: move(entry.stamp.at) },
  }));
  return { ...old.read, timeline: { ...old.read.timeline, entries } };
}

const DECISIVE_OPENING = '+++'; // a front matter in TOML, whose title may tell the date
const ANY_DATE = { date: '2000-01-01', zone: 'UTC' };

/** True when a timeline would be the same without the chapter: it holds no entry, no zone, no date and no milestone. */
function isSilent(parts: DocumentParts, chapter: Span): boolean {
  const { text } = parts;
  if (text.startsWith(DECISIVE_OPENING)) return false;
  if (findRegions(within(parts, chapter)).some(({ certain, blocks }) => certain && blocks.length > 0)) return false;
  const own = alone(parts, chapter);
  const fields = readFields(own, ANY_DATE);
  const { timeline, milestones } = readTimeline(own);
  return (
    (fields.date ?? fields.zone) === undefined &&
    fields.milestones.size + timeline.entries.length === 0 &&
    timeline.zone === undefined &&
    Object.keys(milestones).length === 0 &&
    findAnchor(own.text, own.blocks) === undefined &&
    findDayFirst(own.text) === undefined &&
    zoneDefinitions(own.text).size === 0
  );
}

/** The chapter as a document of its own; where a section is called timeline elsewhere, it is told so. */
function alone({ text, blocks, sections }: DocumentParts, { start, end }: Span): DocumentParts {
  const own = sections.filter(({ heading }) => start <= heading.at.start && heading.at.start < end);
  const elsewhere = sections.find((section) => isTimelineSection(section) && !own.includes(section));
  const by = -start;
  return {
    text: text.slice(start, end),
    blocks: within({ text, blocks, sections, frontMatter: NOTHING }, { start, end }).blocks.map((block) =>
      moveBlock(block, { start: by, lists: 0, tables: 0 }),
    ),
    sections: [
      ...own.map((section) => moveSection(section, by)),
      ...(elsewhere ? [emptied(elsewhere, end - start)] : []),
    ].map((section, index) => ({ ...section, index })),
    frontMatter: NOTHING,
  };
}

const NOTHING: DocumentParts['frontMatter'] = { fields: new Map(), problems: [] };

const moveSection = (section: Section, by: number): Section => ({
  ...section,
  heading: { ...section.heading, at: shift(section.heading.at, by), words: shift(section.heading.words, by) },
  body: shift(section.body, by),
  own: shift(section.own, by),
});

/** The section without words, at the end of a text. */
function emptied(section: Section, end: number): Section {
  const at = { start: end, end };
  return { ...section, heading: { ...section.heading, at, words: at }, body: at, own: at };
}
