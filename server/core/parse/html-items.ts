import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';

/** An item of a list that is written in HTML, and its words up to the first list in it. */
export interface HtmlItem {
  readonly at: Span;
  readonly content: Span;
}

const OPEN = /<li(?:\s[^<>\n]{0,200})?>\s*/gi; // "<li>"
const ENDS = /<\/li\s*>|<\/?[uo]l[\s>]/i; // "</li>"
const LONGEST = 4000;

/** The items of `<li>` in an HTML block, in their order; none in a comment. */
export function htmlItems(text: string, { at }: Block): readonly HtmlItem[] {
  const source = text.slice(at.start, at.end);
  if (source.startsWith('<!--')) return [];
  const opens = [...source.matchAll(OPEN)];
  return opens.flatMap((open, index) => {
    const start = open.index + open[0].length;
    const rest = source.slice(start, Math.min(opens[index + 1]?.index ?? source.length, start + LONGEST));
    const close = ENDS.exec(rest);
    const words = rest.slice(0, close?.index ?? rest.length).trimEnd();
    if (words === '') return [];
    const content = span(at.start + start, at.start + start + words.length);
    return [{ at: span(at.start + open.index, content.end), content }];
  });
}
