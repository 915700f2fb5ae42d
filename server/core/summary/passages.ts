import type { Postmortem } from '../model/postmortem.ts';
import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';

const OPEN = /<!--\s{0,9}summary\s{0,9}-->/gi; // "<!-- summary -->"
const CLOSE = /<!--\s{0,9}\/summary\s{0,9}-->/gi; // "<!-- /summary -->"
const HEADING_LINE = /^#{1,6}\s/; // "## Impact"
const BLANK_LINE = /\n[ \t]*\r?\n/g; // "end of a block\n\n"
const NOT_SPACE = /\S/; // "T" after blank lines
const MOST_SPACE = 1000;
const FENCE = /^[ \t]{0,3}(?:```|~~~)/gm; // "```md"

/**
 * Passages that the writer marked for the page: from `<!-- summary -->` to `<!-- /summary -->`,
 * without the closing comment the block that follows. A comment inside a code fence marks nothing.
 */
export function markedPassages({ text }: Postmortem): readonly Span[] {
  const opens = [...text.matchAll(OPEN)];
  if (opens.length === 0) return [];
  const closeAfter = nextIn(startsOf(text, CLOSE));
  const fences = nextIn(startsOf(text, FENCE));
  const passages: Span[] = [];
  for (const [index, match] of opens.entries()) {
    const start = match.index + match[0].length;
    const isFenced = fences(match.index).before % 2 === 1;
    if (isFenced || start <= (passages.at(-1)?.end ?? -1)) continue;
    const { next } = closeAfter(start);
    passages.push(span(start, next < (opens[index + 1]?.index ?? Infinity) ? next : blockEnd(text, start)));
  }
  return passages;
}

/** How many of the places stand before another one, and which is the next. To be asked in the order of the text. */
function nextIn(places: readonly number[]): (at: number) => { readonly before: number; readonly next: number } {
  let before = 0;
  return (at) => {
    while ((places[before] ?? Infinity) < at) before += 1;
    return { before, next: places[before] ?? Infinity };
  };
}

const startsOf = (text: string, pattern: RegExp): readonly number[] =>
  Array.from(text.matchAll(pattern), ({ index }) => index);

/** The end of the block that follows; nothing when that is a heading. */
function blockEnd(text: string, start: number): number {
  const lead = start + (NOT_SPACE.exec(text.slice(start, start + MOST_SPACE))?.index ?? 0);
  if (HEADING_LINE.test(text.slice(lead, lead + 7))) return start;
  BLANK_LINE.lastIndex = lead;
  return BLANK_LINE.exec(text)?.index ?? text.length;
}
