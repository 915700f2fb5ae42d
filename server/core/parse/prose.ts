import { maskEmphasis } from './emphasis.ts';
import { maskInline } from './inline.ts';
import { applyMasks, cover } from './mask.ts';
import { maskQuotations } from './quotations.ts';
import { maskUrls } from './urls.ts';
import type { Span } from '../text/span.ts';

/**
 * The prose of a block, a cell or a part of a block, as `Sentence.prose` describes it.
 * It has the length of the text from the start of the first line to the end of the last one; what stands between the
 * lines (line ends, indentation, `>`) is spaces. The one character besides: `\n` where a tag such as `<br>` breaks the line.
 * @param lines spans of the content in order, as in `Block.lines`, or one `Cell.at`
 */
export function maskProse(text: string, lines: readonly Span[]): string {
  const flat = joinLines(text, lines);
  const inline = applyMasks(flat, maskInline(flat));
  const bare = applyMasks(inline, [...maskUrls(inline), ...maskEmphasis(inline)]);
  return applyMasks(bare, maskQuotations(bare));
}

function joinLines(text: string, lines: readonly Span[]): string {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return '';
  const gaps = lines
    .slice(1)
    .map((line, index) => cover((lines[index]?.end ?? 0) - first.start, line.start - first.start, ' '));
  return applyMasks(text.slice(first.start, last.end), gaps);
}
