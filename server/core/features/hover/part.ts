import type { MarkupFormat } from '../../service.ts';
import type { Span } from '../../text/span.ts';

/** One thing that can be said of the place under the pointer. */
export interface HoverPart {
  readonly at: Span;
  readonly value: string;
}

const MARKDOWN = /[\\`*_[\]<>#|~]/g; // "a_b" becomes "a\_b"

export const escape = (text: string): string => text.replace(MARKDOWN, '\\$&');

/** A line that stands out, and lines under it. */
export function paragraphOf(title: string, lines: readonly string[], format: MarkupFormat): string {
  if (format === 'plaintext') return [title, ...lines].join('\n');
  return [`**${escape(title)}**`, ...lines.map((line) => `- ${escape(line)}`)].join('\n');
}
