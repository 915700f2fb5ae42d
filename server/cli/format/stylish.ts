import { SEVERITIES } from '../../core/index.ts';
import type { Finding, Severity } from '../../core/index.ts';
import { totalsOf, withRanges } from '../report.ts';
import type { CheckReport, FileReport } from '../report.ts';
import { plainLine } from '../terminal.ts';
import type { Paint, Style } from '../terminal.ts';
import { counted, noPostmortem } from './counted.ts';
import { shortened } from './shortened.ts';

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' };
const SEVERITY_WIDTH = 11;

/** For people: one block a file, one line a finding, the words and the suggestion below it. */
export function stylish(report: CheckReport, paint: Paint): string {
  const blocks = report.files.filter(({ findings }) => findings.length > 0).map((file) => fileBlock(file, paint));
  return [...blocks, `${closing(report, paint)}\n`].join('\n');
}

function fileBlock(file: FileReport, paint: Paint): string {
  const rows = withRanges(file).map(({ finding, range }) => {
    const place = `${range.start.line + 1}:${range.start.character + 1}`;
    return { place, finding };
  });
  const width = Math.max(...rows.map(({ place }) => place.length));
  const lines = rows.flatMap(({ place, finding }) => findingLines(place.padStart(width), finding, paint));
  return [paint('underline', plainLine(file.path)), ...lines, ''].join('\n');
}

function findingLines(place: string, finding: Finding, paint: Paint): readonly string[] {
  const severity = paint(STYLES[finding.severity], finding.severity.padEnd(SEVERITY_WIDTH));
  const indent = ' '.repeat(place.length + 4);
  const words = shortened(finding.text);
  const [fix] = finding.fixes;
  return [
    `  ${paint('dim', place)}  ${severity}  ${finding.message}  ${paint('dim', finding.rule)}`,
    ...(words === '' ? [] : [`${indent}${paint('dim', `“${words}”`)}`]),
    ...(fix === undefined ? [] : [`${indent}${paint('dim', `→ ${shortened(fix.title)}`)}`]),
  ];
}

function closing(report: CheckReport, paint: Paint): string {
  const { files, others } = report;
  if (files.length === 0) return noPostmortem(others);
  const totals = totalsOf(report);
  const parts = SEVERITIES.filter((severity) => totals[severity] > 0).map((severity) =>
    named(totals[severity], severity),
  );
  const count = SEVERITIES.reduce((sum, severity) => sum + totals[severity], 0);
  if (count === 0) return `${counted(files.length, 'postmortem')}, nothing to suggest.`;
  return paint('bold', `${counted(count, 'finding')} in ${counted(files.length, 'postmortem')}: ${parts.join(', ')}`);
}

const named = (count: number, severity: Severity): string =>
  severity === 'information' ? `${count} information` : counted(count, severity);
