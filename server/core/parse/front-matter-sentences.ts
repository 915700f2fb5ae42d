import { maskProse } from './prose.ts';
import { splitSentences } from './split.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../text/span.ts';

const CAUSE_KEYS = ['cause', 'root_cause', 'root-cause'];
const LINE = /[^\r\n]+/g; // "A stale flag."
const BLOCK_SCALAR = /^[|>][-+\d]{0,2}[ \t]*$/; // ">-"
const QUOTED = /^(["']).*\1$/s; // '"A stale flag."'

/** The sentences of the one part of the front matter that is judged: what it gives as the cause. */
export function causeSentences(text: string, frontMatter: FrontMatter): readonly Sentence[] {
  return CAUSE_KEYS.flatMap((key) => {
    const field = frontMatter.fields.get(key);
    return field && field.value !== '' ? sentencesIn(text, field.at) : [];
  });
}

function sentencesIn(text: string, at: Span): readonly Sentence[] {
  const value = text.slice(at.start, at.end);
  const edge = QUOTED.test(value) ? 1 : 0;
  const lines = [...value.slice(edge, value.length - edge).matchAll(LINE)].flatMap(({ 0: line, index }) => {
    const start = at.start + edge + index + (line.length - line.trimStart().length);
    const end = at.start + edge + index + line.trimEnd().length;
    return start < end && !BLOCK_SCALAR.test(line) ? [{ start, end }] : [];
  });
  const [first] = lines;
  if (!first) return [];
  const prose = maskProse(text, lines);
  return splitSentences(prose).map((found) => ({
    at: { start: first.start + found.start, end: first.start + found.end },
    text: text.slice(first.start + found.start, first.start + found.end),
    prose: prose.slice(found.start, found.end),
    section: 'why',
    container: 'paragraph',
    inTimeline: false,
    inAction: false,
  }));
}
