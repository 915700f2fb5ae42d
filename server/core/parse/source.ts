import { placeFrontMatter } from './front-matter-span.ts';

const CRLF = /\r\n/g; // "a\r\nb"
const CR = /\r/g; // "a\rb"
const NUL = /\0/g; // "a\0b"
const NOT_LINE_END = /[^\n]/g; // "title: x"

/**
 * The text as markdown-it takes it, with exactly the same length: line ends are `\n` (the `\r` of a pair becomes a
 * space), NUL becomes U+FFFD, the byte order mark and the front matter become spaces. An offset in one is an offset in the other.
 */
export function markdownSource(text: string): string {
  const front = placeFrontMatter(text);
  const source = text.replace(CRLF, ' \n').replace(CR, '\n').replace(NUL, '\uFFFD');
  const blank = front?.at.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  return source.slice(0, blank).replace(NOT_LINE_END, ' ') + source.slice(blank);
}
