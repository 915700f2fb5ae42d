import type { Span } from '../text/span.ts';

/**
 * The cells of a table row, trimmed. A pipe after a backslash does not divide, as in markdown-it; the outer pipes may be missing.
 * An empty cell has an empty span, one blank after its pipe where there is room for that.
 */
export function readCells(source: string, row: Span): readonly Span[] {
  const bounds = [row.start - 1];
  for (let at = row.start; at < row.end; at++) {
    if (source[at] === '|' && (at === row.start || source[at - 1] !== '\\')) bounds.push(at);
  }
  if (source[row.start] === '|') bounds.shift();
  if (bounds.at(-1) !== row.end - 1) bounds.push(row.end);
  return bounds.slice(1).map((end, index) => trim(source, { start: (bounds[index] ?? 0) + 1, end }));
}

function trim(source: string, { start, end }: Span): Span {
  const inner = source.slice(start, end);
  if (inner.trim() === '') {
    const slot = start + (end - start > 1 ? 1 : 0);
    return { start: slot, end: slot };
  }
  return { start: start + (inner.length - inner.trimStart().length), end: start + inner.trimEnd().length };
}
