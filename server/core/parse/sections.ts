import { namesFacts } from './headings.ts';
import type { Section, SectionKind } from '../model/section.ts';
import type { Span } from '../text/span.ts';
import type { FoundHeading } from './heading-lines.ts';

/** Kinds that a sub-heading keeps under action items; any other one only sorts the actions: Detection, Mitigation, Process. */
const KEPT_UNDER_ACTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'doing',
  'learned',
  'went-well',
  'went-wrong',
  'luck',
  'timeline',
  'summary',
  'supporting',
  'metadata',
  'other',
]);

interface Open {
  readonly index: number;
  readonly level: number;
  readonly limit: number;
}

/** What a section is built from, besides the headings. */
export interface SectionSource {
  readonly text: string;
  /** Offsets at which something stands that can be seen and is no heading, ascending. */
  readonly content: readonly number[];
}

/** Builds sections from headings: bodies, parents, and kinds that a sub-heading takes from its parent. */
export function buildSections(source: SectionSource, headings: readonly FoundHeading[]): readonly Section[] {
  const ends = headings.map(() => source.text.length);
  const parents: (number | undefined)[] = [];
  const open: Open[] = [];
  headings.forEach(({ heading, limit }, index) => {
    const start = heading.at.start;
    for (let top = open.at(-1); top && (top.level >= heading.level || top.limit <= start); top = open.at(-1)) {
      ends[top.index] = Math.min(start, top.limit);
      open.pop();
    }
    parents.push(open.at(-1)?.index);
    open.push({ index, level: heading.level, limit: Math.min(limit ?? Infinity, open.at(-1)?.limit ?? Infinity) });
  });
  for (const { index, limit } of open) ends[index] = Math.min(source.text.length, limit);
  const firstChildren = firstChildOf(headings, parents);
  const title = titleIndex(headings);
  const sections: Section[] = [];
  headings.forEach(({ heading, meaning }, index) => {
    const body: Span = { start: heading.at.end, end: Math.max(ends[index] ?? 0, heading.at.end) };
    const own: Span = { start: body.start, end: firstChildren.get(index) ?? body.end };
    const parent = parents[index];
    const isTitle = index === title && !(meaning?.match === 'exact' && hasContent(source.content, own));
    const told = opensWithFact(source.text, headings, index) ? METADATA : meaning;
    const role = isTitle || !told ? OTHER : inherit(told, ancestors(sections, parent));
    const empty = !hasContent(source.content, body);
    sections.push({ index, ...role, heading, body, own, empty, ...(parent === undefined ? {} : { parent }) });
  });
  return sections;
}

type Role = Pick<Section, 'kind' | 'answers'>;
const OTHER: Role = { kind: 'other', answers: [] };
const METADATA: Role = { kind: 'metadata', answers: [] };

const TABLE_LINE = /^\s*(?:\||$)/; // "| Item | Detail |"

/** True for a heading such as "Key information" whose text begins with facts about the document, such as `Date:`. */
function opensWithFact(text: string, headings: readonly FoundHeading[], index: number): boolean {
  const [own, next] = headings.slice(index, index + 2);
  if (!own || next?.meaning?.kind !== 'metadata' || !namesFacts(own.heading.text)) return false;
  if (next.heading.shape !== 'row' && next.heading.shape !== 'field') return false;
  const between = text.slice(own.heading.at.end, next.heading.at.start);
  return between.split('\n').every((line) => TABLE_LINE.test(line));
}

function inherit({ kind, answers }: Role, around: readonly SectionKind[]): Role {
  if (around.includes('supporting')) return { kind: 'supporting', answers: [] };
  if (around.includes('doing') && !KEPT_UNDER_ACTIONS.has(kind)) return { kind: 'doing', answers: [] };
  return { kind, answers };
}

function ancestors(sections: readonly Section[], parent: number | undefined): readonly SectionKind[] {
  const kinds: SectionKind[] = [];
  for (let at = parent; at !== undefined; at = sections[at]?.parent) kinds.push(sections[at]?.kind ?? 'other');
  return kinds;
}

function firstChildOf(
  headings: readonly FoundHeading[],
  parents: readonly (number | undefined)[],
): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  parents.forEach((parent, index) => {
    if (parent !== undefined && !first.has(parent)) first.set(parent, headings[index]?.heading.at.start ?? 0);
  });
  return first;
}

/** The first heading is the document's title when it is the only one of level 1. */
export function titleIndex(headings: readonly FoundHeading[]): number | undefined {
  const tops = headings.flatMap(({ heading }, index) => (heading.level === 1 && isReal(heading.shape) ? [index] : []));
  return tops.length === 1 && tops[0] === headings.findIndex(({ heading }) => isReal(heading.shape))
    ? tops[0]
    : undefined;
}

const isReal = (shape: string): boolean => shape === 'atx' || shape === 'setext' || shape === 'html';

function hasContent(content: readonly number[], { start, end }: Span): boolean {
  let low = 0;
  let high = content.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((content[middle] ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return (content[low] ?? Infinity) < end;
}
