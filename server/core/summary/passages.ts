import type { Postmortem } from '../model/postmortem.ts';
import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';

const OPEN = /<!--\s{0,9}summary\s{0,9}-->/gi; // "<!-- summary -->"
const CLOSE = /<!--\s{0,9}\/summary\s{0,9}-->/i; // "<!-- /summary -->"
const HEADING_LINE = /^#{1,6}\s/; // "## Impact"
const BLANK_LINE = /\n[ \t]*\r?\n/; // "end of a block\n\n"
const FENCE = /^[ \t]{0,3}(?:```|~~~)/gm; // "```md"

/**
 * Passages that the writer marked for the page: from `<!-- summary -->` to `<!-- /summary -->`,
 * without the closing comment the block that follows. A comment inside a code fence marks nothing.
 */
export function markedPassages({ text }: Postmortem): readonly Span[] {
  const passages: Span[] = [];
  for (const match of text.matchAll(OPEN)) {
    const start = match.index + match[0].length;
    if (start <= (passages.at(-1)?.end ?? -1) || isFenced(text, match.index)) continue;
    passages.push(span(start, passageEnd(text, start)));
  }
  return passages;
}

const isFenced = (text: string, offset: number): boolean => [...text.slice(0, offset).matchAll(FENCE)].length % 2 === 1;

function passageEnd(text: string, start: number): number {
  const rest = text.slice(start);
  const next = rest.search(OPEN);
  const close = rest.search(CLOSE);
  if (close !== -1 && (next === -1 || close < next)) return start + close;
  const lead = rest.length - rest.trimStart().length;
  if (HEADING_LINE.test(rest.slice(lead, lead + 7))) return start;
  const blank = rest.slice(lead).search(BLANK_LINE);
  return blank === -1 ? text.length : start + lead + blank;
}
