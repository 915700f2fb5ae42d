import type { Range } from 'vscode-languageserver-types';
import type { Analysis, Finding } from '../analysis/finding.ts';
import type { Rule } from '../rules/rule.ts';
import type { LineIndex } from '../text/lines.ts';
import { indexLines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** What every feature sees: what was read, where its lines are, and what is known about the rules. */
export interface Page {
  readonly analysis: Analysis;
  readonly text: string;
  readonly lines: LineIndex;
  readonly rules: ReadonlyMap<string, Rule>;
}

export const pageOf = (analysis: Analysis, rules: ReadonlyMap<string, Rule>): Page => ({
  analysis,
  text: analysis.postmortem.text,
  lines: indexLines(analysis.postmortem.text),
  rules,
});

export const rangeOf = (lines: LineIndex, at: Span): Range => ({
  start: lines.positionAt(at.start),
  end: lines.positionAt(at.end),
});

export const spanOf = (lines: LineIndex, range: Range): Span => ({
  start: lines.offsetAt(range.start),
  end: lines.offsetAt(range.end),
});

/** Findings that the span touches: a cursor right before or after the marked words counts. */
export const findingsAt = (page: Page, at: Span): readonly Finding[] =>
  page.analysis.findings.filter((finding) => finding.at.start <= at.end && at.start <= finding.at.end);
