import { totalsOf, withRanges } from '../report.ts';
import type { CheckReport, FileReport } from '../report.ts';

/** The JSON of the contract, version 1. */
export function json(report: CheckReport): string {
  const document = {
    version: 1,
    files: report.files.map(fileObject),
    errors: report.errors,
    totals: { files: report.files.length, ...totalsOf(report) },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function fileObject(file: FileReport): object {
  return {
    path: file.path,
    postmortem: file.postmortem,
    recognisedBy: file.recognisedBy,
    findings: withRanges(file).map(({ finding, range }) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      text: finding.text,
      range,
      offset: [finding.at.start, finding.at.end],
      fixes: finding.fixes.map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map(({ at, newText }) => ({ offset: [at.start, at.end], newText })),
      })),
    })),
  };
}
