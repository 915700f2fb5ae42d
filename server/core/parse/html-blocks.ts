import type { Span } from '../text/span.ts';

/** Part of an HTML block: a heading that stands on a line of its own, or the lines between such headings. */
export type HtmlPart =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly shape: 'html';
      readonly at: Span;
      readonly lines: readonly Span[];
    }
  | { readonly kind: 'html'; readonly at: Span; readonly lines: readonly Span[] };

const HEADING_OPEN = /^(?:<details(?:\s[^<>]*)?>\s*)?(?:<summary(?:\s[^<>]*)?>\s*)?<h([1-6])(?:\s[^<>]*)?>\s*/i; // '<h2 id="impact">'
const HEADING_CLOSE = /<\/h[1-6]\s*>(?:\s*<\/summary\s*>)?$/i; // "</h2>"
const COMMENT_OPEN = '<!--';

/** Divides an HTML block at its headings. A comment is never divided. */
export function splitHtml(source: string, lines: readonly Span[]): readonly HtmlPart[] {
  const parts: HtmlPart[] = [];
  let between: Span[] = [];
  const flush = (): void => {
    const [first] = between;
    const last = between.at(-1);
    if (first && last) parts.push({ kind: 'html', at: { start: first.start, end: last.end }, lines: between });
    between = [];
  };
  const isComment = lines[0] !== undefined && source.startsWith(COMMENT_OPEN, lines[0].start);
  for (const line of lines) {
    const heading = isComment ? undefined : readHeading(source, line);
    if (heading) flush();
    if (heading) parts.push(heading);
    else between.push(line);
  }
  flush();
  return parts;
}

function readHeading(source: string, line: Span): HtmlPart | undefined {
  const text = source.slice(line.start, line.end);
  const open = HEADING_OPEN.exec(text);
  const close = HEADING_CLOSE.exec(text);
  if (!open || !close || close.index < open[0].length) return undefined;
  const end = text.slice(0, close.index).trimEnd().length;
  const words = { start: line.start + open[0].length, end: line.start + Math.max(end, open[0].length) };
  return { kind: 'heading', level: Number(open[1]), shape: 'html', at: line, lines: [words] };
}
