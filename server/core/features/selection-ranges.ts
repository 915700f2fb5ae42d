import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Section } from '../model/section.ts';
import type { Span } from '../text/span.ts';
import { contains, span } from '../text/span.ts';
import type { Page } from './page.ts';
import { rangeOf } from './page.ts';

/** From the word at each position outwards: sentence, entry or action, paragraph, section by section, the whole text. */
export const selectionRanges = (page: Page, positions: readonly Position[]): SelectionRange[] =>
  positions.map((position) => chainOf(page, nested(spansAround(page, page.lines.offsetAt(position)))));

function spansAround(page: Page, offset: number): readonly Span[] {
  const { sentences, timeline, actions, frontMatter, sections } = page.analysis.postmortem;
  const items = [...sentences, ...timeline.entries, ...actions].map(({ at }) => at);
  const outer = sections.flatMap((section) => sectionSpans(page.text, section));
  const around = [...items, ...(frontMatter.at ? [frontMatter.at] : []), ...outer];
  const touched = around.filter(({ start, end }) => start <= offset && offset <= end);
  return [wordAt(page.text, offset), ...touched, paragraphAt(page, offset), span(0, page.text.length)];
}

/** What stands under the heading, then the heading with it; blank lines around it are not selected. */
function sectionSpans(text: string, { heading, body }: Section): readonly Span[] {
  const under = text.slice(body.start, body.end);
  const end = body.start + under.trimEnd().length;
  const start = body.end - under.trimStart().length;
  return [span(start, Math.max(start, end)), span(heading.at.start, Math.max(end, heading.at.end))];
}

/** Smallest first; what only overlaps a smaller one is left out, so that each contains the one before. */
function nested(spans: readonly Span[]): readonly Span[] {
  const ordered = spans.filter(({ start, end }) => start < end).sort((a, b) => a.end - a.start - (b.end - b.start));
  const kept: Span[] = [];
  for (const at of ordered) {
    const inner = kept.at(-1);
    if (inner === undefined || (contains(at, inner) && !contains(inner, at))) kept.push(at);
  }
  return kept;
}

function chainOf(page: Page, spans: readonly Span[]): SelectionRange {
  const whole: SelectionRange = { range: rangeOf(page.lines, span(0, page.text.length)) };
  return [...spans]
    .reverse()
    .reduce<SelectionRange>(
      (parent, at) => (at.end - at.start === page.text.length ? parent : { range: rangeOf(page.lines, at), parent }),
      whole,
    );
}

const LETTER = /[\p{L}\p{N}_'’-]/u; // "on-call"

function wordAt(text: string, offset: number): Span {
  let [start, end] = [offset, offset];
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && LETTER.test(text.charAt(end))) end += 1;
  return span(start, end);
}

/** The lines around the offset up to the next blank ones. */
function paragraphAt({ text, lines }: Page, offset: number): Span {
  const isBlank = (line: number): boolean => text.slice(lines.starts[line], lines.starts[line + 1]).trim() === '';
  let first = lines.positionAt(offset).line;
  let last = first;
  if (isBlank(first)) return span(offset, offset);
  while (first > 0 && !isBlank(first - 1)) first -= 1;
  while (last + 1 < lines.starts.length && !isBlank(last + 1)) last += 1;
  const start = lines.starts[first] ?? 0;
  return span(start, start + text.slice(start, lines.starts[last + 1]).trimEnd().length);
}
