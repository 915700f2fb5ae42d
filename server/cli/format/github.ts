import type { Severity } from '../../core/index.ts';
import { withRanges } from '../report.ts';
import type { CheckReport } from '../report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions: each finding becomes an annotation at its lines. */
export function github({ files }: CheckReport): string {
  const lines = files.flatMap((file) =>
    withRanges(file).map(({ finding, range: { start, end } }) => {
      const place = `line=${start.line + 1},endLine=${end.line + 1},col=${start.character + 1},endColumn=${end.character + 1}`;
      const head = `file=${property(file.path)},${place},title=${property(finding.rule)}`;
      return `::${COMMANDS[finding.severity]} ${head}::${data(finding.message)}\n`;
    }),
  );
  return lines.join('');
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
