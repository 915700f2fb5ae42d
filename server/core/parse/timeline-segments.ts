import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';

/** A stretch of a block that may begin with a stamp. */
export interface Segment {
  readonly at: Span;
  /** What it is: the first line of a block, a further line, what follows a `<br>`, or a later sentence. */
  readonly place: 'first' | 'line' | 'break' | 'sentence';
}

const BREAK = /<br ?\/?>/gi; // "<br>"
const SENTENCE = /[.!?)"”] {1,3}(?=(?:At|On|By|Around|About|From|Between|Since|Shortly|Just)\b[^.!?\n]{1,40}\d)/g; // ". At 4:11 AM"

function splitLine(text: string, line: Span, place: Segment['place']): Segment[] {
  const words = text.slice(line.start, line.end);
  const segments: Segment[] = [];
  let start = line.start;
  let next = place;
  for (const match of words.matchAll(BREAK)) {
    segments.push({ at: span(start, line.start + match.index), place: next });
    start = line.start + match.index + match[0].length;
    next = 'break';
  }
  if (start < line.end || segments.length === 0) segments.push({ at: span(start, line.end), place: next });
  return segments;
}

function splitSentences(text: string, segment: Segment): Segment[] {
  const { at, place } = segment;
  const starts = [...text.slice(at.start, at.end).matchAll(SENTENCE)].map(
    (match) => at.start + match.index + match[0].length,
  );
  const edges = [at.start, ...starts, at.end];
  return edges
    .slice(0, -1)
    .map((start, index) => ({ at: span(start, edges[index + 1] ?? at.end), place: index === 0 ? place : 'sentence' }));
}

const HARD_BREAK = /<br ?\/?>[ \t]*$|\\$| {2}$/i; // a line that ends with two blanks

/** The segments of a paragraph or an item, in order; together they cover its content. */
export function segmentsOf(text: string, block: Block): readonly Segment[] {
  const lines = block.lines.flatMap((line, index) => {
    const before = block.lines[index - 1];
    const broken =
      before !== undefined &&
      HARD_BREAK.test(text.slice(Math.max(before.start, before.end - 8), lineEnd(text, before)));
    return splitLine(text, line, index === 0 ? 'first' : broken ? 'break' : 'line');
  });
  return block.kind === 'paragraph' ? lines.flatMap((segment) => splitSentences(text, segment)) : lines;
}

/** The end of the source line, with the blanks that a line's content leaves out. */
function lineEnd(text: string, line: Span): number {
  const end = text.slice(line.end, line.end + 4).search(/[\r\n]|$/); // "\n"
  return line.end + Math.max(end, 0);
}
