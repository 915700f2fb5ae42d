import type { Span } from '../text/span.ts';

/** What a list item adds to its first paragraph. */
export interface ItemParts {
  readonly at: Span;
  readonly lines: readonly Span[];
  readonly marker: Span;
  readonly checkbox?: Span;
}

const CHECKBOX = /^\[[ x]\](?=[ \t]|$)[ \t]*/i; // "[x] "

/**
 * Reads marker and checkbox of a list item.
 * @param lines the lines of its first paragraph
 * @param markerBefore where to look back for the marker: the start of the paragraph, or the end of the line above it when the marker stands alone
 */
export function readItem(source: string, lines: readonly Span[], markerBefore: number): ItemParts {
  const marker = markerEndingAt(source, markerBefore);
  const [first = { start: markerBefore, end: markerBefore }, ...rest] = lines;
  const at = { start: marker.start, end: (lines.at(-1) ?? first).end };
  const box = CHECKBOX.exec(source.slice(first.start, first.end));
  if (!box) return { at, lines: [first, ...rest], marker };
  const words = { start: first.start + box[0].length, end: first.end };
  return { at, lines: [words, ...rest], marker, checkbox: { start: first.start, end: first.start + 3 } };
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';
const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

function markerEndingAt(source: string, from: number): Span {
  let end = from;
  while (isBlank(source[end - 1])) end--;
  let start = end - 1;
  if (source[start] === '.' || source[start] === ')') while (isDigit(source[start - 1])) start--;
  return { start: Math.max(start, 0), end };
}
