import type { Change } from '../text/change.ts';
import type { Span } from '../text/span.ts';
import type { Section } from '../model/section.ts';
import { blocksIn } from './timeline-regions.ts';
import type { DocumentParts } from './timeline-source.ts';

/** The text between two headings that holds a change, before and after it. */
export interface Chapter {
  readonly change: Change;
  readonly before: Span;
  readonly now: Span;
}

/**
 * The chapter around a change between two versions of a document; absent when the change reaches beyond one chapter, into
 * the front matter, or alters what the sections are.
 */
export function changedChapter(before: DocumentParts, now: DocumentParts, change: Change): Chapter | undefined {
  if (!isSameFrontMatter(before, now, change) || !areSameSections(before.sections, now.sections, change))
    return undefined;
  const headings = now.sections.filter(({ heading }) => REAL.has(heading.shape)).map(({ heading }) => heading.at.start);
  const start = headings.findLast((at) => at < change.start) ?? 0;
  const end = headings.find((at) => at > change.newEnd) ?? now.text.length;
  return { change, before: { start, end: end - change.newEnd + change.oldEnd }, now: { start, end } };
}

const REAL: ReadonlySet<string> = new Set(['atx', 'setext', 'html']);

/** The document with the blocks of the chapter only. */
export const within = (parts: DocumentParts, at: Span): DocumentParts => ({
  ...parts,
  blocks: blocksIn(parts.blocks, at),
});

function isSameFrontMatter(before: DocumentParts, now: DocumentParts, { start }: Change): boolean {
  const [old, own] = [before.frontMatter.at?.end ?? -1, now.frontMatter.at?.end ?? -1];
  return old === own && start > own;
}

const areSameSections = (before: readonly Section[], now: readonly Section[], change: Change): boolean =>
  before.length === now.length &&
  before.every((old, index) => {
    const own = now[index];
    return own !== undefined && isSameSection(old, own, change);
  });

function isSameSection(old: Section, own: Section, change: Change): boolean {
  const isSame = (a: Span, b: Span): boolean => isMoved(a.start, b.start, change) && isMoved(a.end, b.end, change);
  return (
    old.kind === own.kind &&
    old.heading.text === own.heading.text &&
    old.heading.level === own.heading.level &&
    old.heading.shape === own.heading.shape &&
    old.parent === own.parent &&
    isSame(old.heading.at, own.heading.at) &&
    isSame(old.heading.words, own.heading.words) &&
    isSame(old.body, own.body) &&
    isSame(old.own, own.own)
  );
}

const isMoved = (old: number, own: number, { start, oldEnd, newEnd }: Change): boolean =>
  (old <= start && own === old) || (old >= oldEnd && own === old + newEnd - oldEnd);

/** Where something outside of the change stands after it. */
export const movedBy =
  ({ start, oldEnd, newEnd }: Change) =>
  (at: Span): Span =>
    at.start >= oldEnd && at.end > start ? { start: at.start + newEnd - oldEnd, end: at.end + newEnd - oldEnd } : at;
