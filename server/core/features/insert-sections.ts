import type { TextEdit } from 'vscode-languageserver-types';
import type { QuestionId } from '../model/question.ts';
import { insertSections as insert, missingQuestions } from '../rules/section-stub.ts';
import type { Edit } from '../text/edit.ts';
import type { Page } from './page.ts';
import { rangeOf } from './page.ts';

export function insertSections(page: Page, question?: QuestionId): TextEdit[] {
  return sectionEdits(page, question).map(({ at, newText }) => ({ range: rangeOf(page.lines, at), newText }));
}

/** In core terms: the section of one question, or of all that are missing, one edit a place. */
export function sectionEdits({ analysis }: Page, question?: QuestionId): readonly Edit[] {
  const missing = missingQuestions(analysis.postmortem);
  return insert(analysis.postmortem, question === undefined ? missing : missing.filter((id) => id === question));
}
