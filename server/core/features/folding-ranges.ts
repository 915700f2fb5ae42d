import type { FoldingRange } from 'vscode-languageserver-types';
import type { Section } from '../model/section.ts';
import type { TimelineEntry } from '../model/timeline.ts';
import type { Span } from '../text/span.ts';
import type { Page } from './page.ts';

/** Front matter, sections of every shape of heading, and in a timeline over several days each day. */
export function foldingRanges(page: Page): FoldingRange[] {
  const { frontMatter, sections, timeline } = page.analysis.postmortem;
  const sectionSpans = sections.map(({ heading, body }) => ({ start: heading.at.start, end: body.end }));
  const spans = [...(frontMatter.at ? [frontMatter.at] : []), ...sectionSpans, ...days(timeline.entries, sections)];
  const folds = spans.map((at) => foldOf(page, at)).filter(({ startLine, endLine }) => startLine < endLine);
  return [...new Map(folds.map((fold) => [`${fold.startLine}-${fold.endLine}`, fold])).values()];
}

/** Blank lines at the end stay visible, so that a folded section keeps its distance from the next. */
function foldOf({ text, lines }: Page, { start, end }: Span): FoldingRange {
  const last = start + text.slice(start, end).trimEnd().length;
  return { startLine: lines.positionAt(start).line, endLine: lines.positionAt(last).line };
}

/** Runs of entries of one date; none when all have the same. */
function days(entries: readonly TimelineEntry[], sections: readonly Section[]): readonly Span[] {
  const runs: { readonly date: string; readonly start: number; end: number }[] = [];
  for (const { at, stamp } of entries) {
    const date = stamp.iso?.slice(0, 10);
    if (date === undefined) continue;
    const next = sections.find(({ heading }) => heading.at.start > at.start)?.heading.at.start ?? at.end;
    const end = Math.min(at.end, next);
    const run = runs.at(-1);
    if (run?.date === date) run.end = end;
    else runs.push({ date, start: at.start, end });
  }
  return runs.length < 2 ? [] : runs;
}
