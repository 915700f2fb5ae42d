import type { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding } from '../analysis/finding.ts';
import { QUESTION_TITLES, QUESTIONS } from '../model/question.ts';
import type { Severity } from '../rules/rule.ts';
import { SEVERITIES } from '../rules/rule.ts';
import type { DiagnosticOptions } from '../service.ts';
import { sectionEdits } from './insert-sections.ts';
import type { Page } from './page.ts';
import { rangeOf } from './page.ts';
import { rulePage } from './rule-page.ts';

const SOURCE = 'postmortem';

const LEVELS: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, information: 3, hint: 4 };

export function diagnostics(page: Page, options: DiagnosticOptions): Diagnostic[] {
  const { findings } = page.analysis;
  const shown = mostSevere(findings, options.maxPerFile ?? Infinity);
  const list = shown.map((finding) => diagnosticOf(page, finding, options.uri));
  const rest = findings.length - shown.length;
  return rest > 0 ? [...list, restNotice(rest)] : list;
}

/** The diagnostic of one finding; related information only when the document's URI is given. */
export function diagnosticOf(page: Page, finding: Finding, uri?: string): Diagnostic {
  const related = uri === undefined ? [] : relatedTo(page, finding, uri);
  return {
    range: rangeOf(page.lines, finding.at),
    severity: LEVELS[finding.severity],
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    source: SOURCE,
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

function mostSevere(findings: readonly Finding[], max: number): readonly Finding[] {
  if (findings.length <= max) return findings;
  const ranked = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const kept = new Set(ranked.slice(0, max));
  return findings.filter((finding) => kept.has(finding));
}

const restNotice = (rest: number): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: LEVELS.hint,
  source: SOURCE,
  message: `${rest} more in this document (setting postmortem.diagnostics.maxPerFile).`,
});

/** An open question leads to the place where its section would stand. */
function relatedTo(page: Page, finding: Finding, uri: string): DiagnosticRelatedInformation[] {
  if (finding.rule !== 'missing-question') return [];
  const question = QUESTIONS.find((id) => finding.message.includes(QUESTION_TITLES[id]));
  const [edit] = question === undefined ? [] : sectionEdits(page, question);
  if (edit === undefined) return [];
  return [{ location: { uri, range: rangeOf(page.lines, edit.at) }, message: 'Its section could stand here.' }];
}
