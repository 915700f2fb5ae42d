import { PEOPLE_HEADINGS } from './headings.table.ts';
import { plainHeading } from './headings.ts';
import type { Section, SectionKind } from '../model/section.ts';
import type { Span } from '../text/span.ts';

/** Where in the outline something stands. */
export interface Place {
  /** The kind of the innermost section with a known kind. */
  readonly kind: SectionKind;
  /** True in a list of people. */
  readonly people: boolean;
}

/** Tells whether a span begins in one of others. Spans must be asked for in the order of the document. */
export function createLookup(spans: readonly Span[]): (at: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return ({ start }) => {
    for (let span = ordered[next]; span && span.start <= start; span = ordered[next]) {
      reach = Math.max(reach, span.end);
      next++;
    }
    return start < reach;
  };
}

/** Tells the place of a span. Spans must be asked for in the order of the document. */
export function createPlaces(sections: readonly Section[]): (at: Span) => Place {
  const open: Section[] = [];
  const leave = (offset: number): void => {
    while (open.length > 0 && (open.at(-1)?.body.end ?? 0) <= offset) open.pop();
  };
  let next = 0;
  return ({ start, end }) => {
    for (let section = sections[next]; section && section.heading.at.start < end; section = sections[next]) {
      leave(section.heading.at.start);
      open.push(section);
      next++;
    }
    leave(start);
    const known = open.findLast(({ kind }) => kind !== 'other');
    return { kind: known?.kind ?? 'other', people: known !== undefined && isPeople(known) };
  };
}

/** True for sections such as attendees, authors and owners. */
export const isPeople = ({ kind, heading }: Section): boolean =>
  (kind === 'metadata' || kind === 'response' || kind === 'supporting') &&
  PEOPLE_HEADINGS.has(plainHeading(heading.text));
