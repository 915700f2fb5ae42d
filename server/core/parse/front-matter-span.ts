import type { Span } from '../text/span.ts';

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/; // "---\n"
const CLOSING = /^(?:---|\.{3})[ \t]*$/gm; // "---"
const KEY = /^["']?[a-z_][\w .-]{0,60}["']?[ \t]{0,8}:(?:\s|$)/im; // "severity: SEV1"

/** The front matter with both its fences, and the YAML between them. */
export interface FrontMatterPlace {
  readonly at: Span;
  readonly yaml: Span;
}

/**
 * Finds the front matter. Absent when the text does not begin with `---`, when that is never closed, or when nothing
 * between looks like a key: then it is a line drawn across the page.
 */
export function placeFrontMatter(text: string): FrontMatterPlace | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const first = opening[0].length;
  const body = text.slice(first);
  const closing = body.matchAll(CLOSING).next().value;
  if (!closing) return undefined;
  const yaml = body.slice(0, closing.index);
  if (yaml.trim() !== '' && !KEY.test(yaml)) return undefined;
  const start = opening[0].startsWith('\uFEFF') ? 1 : 0;
  const end = first + closing.index;
  return { at: { start, end: end + closing[0].trimEnd().length }, yaml: { start: first, end } };
}
