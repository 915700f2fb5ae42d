import { labelMeaning, mayBeBoldHeading } from './heading-context.ts';
import { readLabel } from './labels.ts';
import { readable } from './passages.ts';
import { namesFacts } from './headings.ts';
import { rowHeadings } from './row-headings.ts';
import type { Heading, SectionKind } from '../model/section.ts';
import type { Span } from '../text/span.ts';
import type { HeadingMeaning, HeadingReader } from './headings.ts';
import type { Label } from './labels.ts';
import type { Passage } from './passages.ts';

/** A heading of any shape, and where its section ends at the latest. */
export interface FoundHeading {
  readonly heading: Heading;
  readonly meaning?: HeadingMeaning;
  /** Absent when the section runs to the next heading of the same or a higher level. */
  readonly limit?: number;
}

/** Where the search stands. */
interface Finder {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly meaningOf: HeadingReader;
  readonly found: FoundHeading[];
  /** Level of the last heading with `#`, an underline or a tag; 0 before the first one. */
  level: number;
  /** Level of the bold line that we stand under; 0 when a real heading came after it. */
  boldLevel: number;
  /** What the real heading or bold line that we stand under stands for. */
  context: SectionKind;
}

const MAX_LEVEL = 6;

/** Finds headings in all shapes. A label such as `Impact:` counts only where its words are known. */
export function findHeadings(
  text: string,
  passages: readonly Passage[],
  meaningOf: HeadingReader,
): readonly FoundHeading[] {
  const finder: Finder = { text, passages, meaningOf, found: [], level: 0, boldLevel: 0, context: 'other' };
  const rows = rowHeadings(text, passages, meaningOf);
  passages.forEach((passage, index) => {
    const { block } = passage;
    if (block.quoted) return;
    if (block.kind === 'heading') realHeading(finder, passage, passages[index + 1]);
    if (block.kind === 'paragraph' || block.kind === 'item') labelHeadings(finder, index);
    if (block.kind === 'row') rowHeading(finder, passage, rows.get(index));
  });
  return finder.found;
}

function push(finder: Finder, heading: Heading, rest: Pick<FoundHeading, 'meaning' | 'limit'>): void {
  finder.found.push({ heading, ...rest });
}

function realHeading(finder: Finder, passage: Passage, next: Passage | undefined): void {
  const { block, at } = passage;
  if (block.kind !== 'heading') return;
  const words = readable(finder.text, passage);
  const meaning = finder.meaningOf(words);
  finder.level = block.level;
  finder.boldLevel = 0;
  finder.context = opensFacts(words, next) ? 'metadata' : (meaning?.kind ?? 'other');
  const heading = { text: withoutColon(words), level: block.level, shape: block.shape, at: block.at, words: at };
  push(finder, heading, meaning ? { meaning } : {});
}

/** "Incident details" above a table may tell of the document. */
const opensFacts = (words: string, next: Passage | undefined): boolean =>
  next?.block.kind === 'row' && namesFacts(words);

function rowHeading(finder: Finder, passage: Passage, meaning: HeadingMeaning | undefined): void {
  if (!meaning || !isOpen(finder.context)) return;
  const text = withoutColon(readable(finder.text, passage));
  const heading = { text, level: fieldLevel(finder), shape: 'row' as const, at: passage.at, words: passage.at };
  push(finder, heading, { meaning, limit: passage.block.at.end });
}

/** Where labels of any kind may stand: a time line, a list of actions or an analysis has labels of its own. */
const isOpen = (context: SectionKind): boolean =>
  context === 'other' || context === 'metadata' || context === 'summary';

const fieldLevel = (finder: Finder): number =>
  Math.min((finder.boldLevel > 0 ? finder.boldLevel : finder.level) + 1, MAX_LEVEL);

function labelHeadings(finder: Finder, index: number): void {
  const passage = finder.passages[index];
  if (!passage) return;
  for (const [number, line] of passage.lines.entries()) {
    const label = readLabel(finder.text.slice(line.start, line.end));
    if (label) labelHeading(finder, { passage, index, line, number, label });
    if (passage.block.kind === 'item') return;
  }
}

/** A label, and the line at whose start it stands. */
interface LabelledLine {
  readonly passage: Passage;
  readonly index: number;
  readonly line: Span;
  readonly number: number;
  readonly label: Label;
}

interface LabelWords {
  readonly text: string;
  readonly words: Span;
  readonly meaning: HeadingMeaning;
}

function labelHeading(finder: Finder, found: LabelledLine): void {
  const { passage, line, label } = found;
  const words = { start: line.start + label.start, end: line.start + label.end };
  const text = readable(finder.text, passage, words);
  const meaning = finder.meaningOf(text);
  const { block } = passage;
  if (label.style === 'bold' && label.alone && block.kind === 'paragraph' && block.depth === 0) {
    if (!mayBeBoldHeading(text, meaning, found.number)) return;
    finder.boldLevel = Math.min(finder.level + 1, MAX_LEVEL);
    finder.context = meaning?.kind ?? 'other';
    push(finder, { text, level: finder.boldLevel, shape: 'bold', at: line, words }, meaning ? { meaning } : {});
    return;
  }
  const place = {
    open: isOpen(finder.context),
    context: finder.context,
    style: label.style,
    item: block.kind === 'item',
  };
  const known = labelMeaning(meaning, place);
  if (known) pushField(finder, found, { text, words, meaning: known });
}

function pushField(finder: Finder, found: LabelledLine, { text, words, meaning }: LabelWords): void {
  const { block } = found.passage;
  const start = block.kind === 'item' ? block.at.start : found.line.start;
  const at = { start, end: found.line.start + found.label.after };
  const limit = labelLimit(finder, found, meaning.kind);
  const heading: Heading = { text, level: fieldLevel(finder), shape: 'field', at, words };
  push(finder, heading, limit === undefined ? { meaning } : { meaning, limit });
}

/** A field of facts ends with its paragraph or list; a bold label that opens a text runs on to the next heading. */
function labelLimit(
  finder: Finder,
  { passage, index, label, line }: LabelledLine,
  kind: SectionKind,
): number | undefined {
  const { block } = passage;
  const followed = line.end === passage.at.end && label.alone;
  if (block.kind === 'item') return runEnd(finder, index, (next) => next.block.depth > block.depth);
  if (!followed) return kind !== 'metadata' && label.style === 'bold' ? undefined : passage.at.end;
  if (kind !== 'metadata') return undefined;
  return runEnd(
    finder,
    index,
    (next, first) => next === first || (next.block.kind === 'item' && first.block.kind === 'item'),
  );
}

/** End of the run of passages after `index` that belong to it. */
function runEnd(finder: Finder, index: number, belongs: (next: Passage, first: Passage) => boolean): number {
  const first = finder.passages[index + 1];
  let last = index;
  for (let next = index + 1; first; next++) {
    const passage = finder.passages[next];
    if (!passage || passage.block.kind === 'heading' || !belongs(passage, first)) break;
    last = next;
  }
  return finder.passages[last]?.block.at.end ?? 0;
}

const COLON = /\s?[:：]$/; // ":"
const withoutColon = (text: string): string => text.replace(COLON, '');
