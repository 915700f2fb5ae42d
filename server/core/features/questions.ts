import type { Finding } from '../analysis/finding.ts';
import type { QuestionId } from '../model/question.ts';
import { QUESTION_TITLES, QUESTIONS } from '../model/question.ts';
import type { Section } from '../model/section.ts';
import type { FindingItem, QuestionItem, QuestionsResult, QuestionState } from '../protocol.ts';
import type { QuestionsContext } from '../service.ts';
import type { Page } from './page.ts';
import { rangeOf } from './page.ts';
import { factsOf } from './question-facts.ts';

/** Rules whose findings say that an answer has been begun but not given. */
const UNFINISHED: readonly string[] = ['placeholder', 'empty-section'];

/** The Five Questions: what answers each, how far the answer has come, and what was found in it. */
export function questions(page: Page, context: QuestionsContext): QuestionsResult {
  const placed = page.analysis.findings.map((finding) => ({ finding, questions: questionsOf(page, finding) }));
  const findingsOf = (id: QuestionId): readonly Finding[] =>
    placed.filter((entry) => entry.questions.includes(id)).map((entry) => entry.finding);
  const elsewhere = placed.filter((entry) => entry.questions.length === 0).map((entry) => entry.finding);
  return {
    ...context,
    status: page.analysis.postmortem.status,
    questions: QUESTIONS.map((id) => questionItem(page, id, findingsOf(id))),
    elsewhere: elsewhere.map((finding) => findingItem(page, finding)),
  };
}

function questionItem(page: Page, id: QuestionId, findings: readonly Finding[]): QuestionItem {
  const sections = page.analysis.postmortem.sections.filter((section) => section.answers.includes(id));
  const state = stateOf(sections, findings);
  return {
    id,
    title: QUESTION_TITLES[id],
    state,
    facts: state === 'empty' ? '' : factsOf(page.analysis.postmortem, id, sections),
    headings: sections.map(({ heading }) => ({ text: heading.text, range: rangeOf(page.lines, heading.at) })),
    findings: findings.map((finding) => findingItem(page, finding)),
  };
}

function stateOf(sections: readonly Section[], findings: readonly Finding[]): QuestionState {
  if (sections.every((section) => section.empty)) return 'empty';
  return findings.some(({ rule }) => UNFINISHED.includes(rule)) ? 'started' : 'answered';
}

/** The questions of the innermost section around a finding that answers any; for an open question, that question. */
function questionsOf(page: Page, finding: Finding): readonly QuestionId[] {
  if (finding.rule === 'missing-question') {
    return QUESTIONS.filter((id) => finding.message.includes(QUESTION_TITLES[id]));
  }
  const around = page.analysis.postmortem.sections.findLast(
    ({ answers, heading, body }) =>
      answers.length > 0 && heading.at.start <= finding.at.start && finding.at.start < body.end,
  );
  return around?.answers.slice(0, 1) ?? [];
}

const findingItem = (page: Page, { rule, severity, message, text, at }: Finding): FindingItem => ({
  rule,
  severity,
  message,
  text,
  range: rangeOf(page.lines, at),
});
