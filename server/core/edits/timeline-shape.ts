import type { TimelineEntry } from '../model/timeline.ts';

/** How an entry is written. */
export interface Shape {
  readonly kind: 'row' | 'item' | 'heading' | 'line';
  /** Where its first line begins. */
  readonly line: number;
  /** Where its content begins: behind indentation and list marker. */
  readonly body: number;
  /** Indentation and the kind of marker: entries of one list share it. */
  readonly indent: string;
  /** True when it begins its line: a sentence in a paragraph does not. */
  readonly whole: boolean;
}

const MARKER = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)/; // "  - "
const HEADING = /^ {0,3}(#{1,6})[ \t]/; // "### "
const PIPED = /(?<!\\)\|/; // "|"

export function shapeOf(text: string, { at, stamp, words }: TimelineEntry): Shape {
  const line = text.lastIndexOf('\n', at.start - 1) + 1;
  const head = text.slice(line, text.indexOf('\n', line) < 0 ? text.length : text.indexOf('\n', line));
  const heading = HEADING.exec(head);
  if (heading !== null) return { kind: 'heading', line, body: line, indent: heading[1] ?? '', whole: true };
  const [marked = '', indent = '', marker = ''] = MARKER.exec(head) ?? [];
  const body = line + marked.length;
  if (marker !== '') return { kind: 'item', line, body, indent, whole: at.start <= body };
  const row = PIPED.test(text.slice(Math.min(stamp.at.end, words.start), Math.max(stamp.at.start, words.start)));
  const kind = row ? 'row' : 'line';
  return { kind, line, body: line, indent: '', whole: text.slice(line, at.start).trim() === '' };
}
