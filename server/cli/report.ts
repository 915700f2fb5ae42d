import { indexLines, SEVERITIES } from '../core/index.ts';
import type { Finding, Severity } from '../core/index.ts';
import type { FileProblem } from './files/discover.ts';

/** What was found in one file. */
export interface FileReport {
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly postmortem: boolean;
  readonly recognisedBy: string;
  readonly findings: readonly Finding[];
}

/** One run of `check`; every output format is a function of it. */
export interface CheckReport {
  readonly files: readonly FileReport[];
  /** Files and configuration that could not be read. */
  readonly errors: readonly FileProblem[];
  /** Markdown files looked at that are no postmortems. */
  readonly others: number;
}

export type Totals = Readonly<Record<Severity, number>>;

export function totalsOf({ files }: CheckReport): Totals {
  const severities = files.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const count = (severity: Severity): number => severities.filter((each) => each === severity).length;
  return { error: count('error'), warning: count('warning'), information: count('information'), hint: count('hint') };
}

/** True when a finding is as severe as `level`, or more. */
export function reaches(totals: Totals, level: Severity | 'never'): boolean {
  if (level === 'never') return false;
  return SEVERITIES.slice(0, SEVERITIES.indexOf(level) + 1).some((severity) => totals[severity] > 0);
}

export interface PlacedFinding {
  readonly finding: Finding;
  readonly range: { readonly start: Place; readonly end: Place };
}

/** 0-based, in UTF-16 units. */
interface Place {
  readonly line: number;
  readonly character: number;
}

/** The findings of a file with their ranges: 0-based lines and UTF-16 characters. */
export function withRanges({ text, findings }: FileReport): readonly PlacedFinding[] {
  const lines = indexLines(text);
  return findings.map((finding) => ({
    finding,
    range: { start: lines.positionAt(finding.at.start), end: lines.positionAt(finding.at.end) },
  }));
}
