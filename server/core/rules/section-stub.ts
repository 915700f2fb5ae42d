import type { Postmortem } from '../model/postmortem.ts';
import { PROMPTS } from '../model/prompts.table.ts';
import { QUESTIONS, QUESTION_TITLES } from '../model/question.ts';
import type { QuestionId } from '../model/question.ts';
import type { Section } from '../model/section.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';

const LINE_FEED = /\r?\n$/; // "text\n"
const BLANK_LINE = /(?:^|\n)\r?\n$/; // "text\n\n"
const STARTS_BLANK = /^\r?\n/; // "\n## Next"

/** The questions that no section answers, in the order in which they are asked. */
export function missingQuestions(postmortem: Postmortem): readonly QuestionId[] {
  const answered = new Set(postmortem.sections.flatMap((section) => section.answers));
  return QUESTIONS.filter((question) => !answered.has(question));
}

/** The prompts of a question as Markdown comments, one a line, without a final line end. */
export const promptComments = (question: QuestionId, lineEnd: string): string =>
  PROMPTS[question].map((prompt) => `<!-- ${prompt} -->`).join(lineEnd);

/** The line end that the document uses. */
export const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/**
 * Inserts sections with prompts where the order of the Five Questions asks for them: one edit a place,
 * so that neighbours keep their order and a blank line between them.
 */
export function insertSections(postmortem: Postmortem, questions: readonly QuestionId[]): readonly Edit[] {
  const { text } = postmortem;
  const level = levelOfAnswers(postmortem.sections);
  const places = new Map<number, readonly QuestionId[]>();
  for (const question of questions) {
    const at = placeOf(postmortem, question, level);
    places.set(at, [...(places.get(at) ?? []), question]);
  }
  return [...places].map(([at, here]) => insertAt(text, at, stubs(here, level, lineEndOf(text))));
}

function stubs(questions: readonly QuestionId[], level: number, end: string): string {
  const mark = '#'.repeat(level);
  return questions
    .map((question) => `${mark} ${QUESTION_TITLES[question]}${end}${end}${promptComments(question, end)}${end}`)
    .join(end);
}

function insertAt(text: string, at: number, stub: string): Edit {
  const end = lineEndOf(text);
  const after = text.slice(at);
  const gap = after === '' || STARTS_BLANK.test(after) ? '' : end;
  return { at: span(at, at), newText: gapBefore(text.slice(0, at), end) + stub + gap };
}

function gapBefore(before: string, lineEnd: string): string {
  if (before === '' || BLANK_LINE.test(before)) return '';
  return LINE_FEED.test(before) ? lineEnd : lineEnd + lineEnd;
}

/** The level on which this document answers questions; 2 where it answers none. */
function levelOfAnswers(sections: readonly Section[]): number {
  const levels = sections.filter((section) => section.answers.length > 0).map((section) => section.heading.level);
  return levels.length > 0 ? Math.min(...levels) : 2;
}

function placeOf({ sections, text }: Postmortem, question: QuestionId, level: number): number {
  const position = QUESTIONS.indexOf(question);
  for (const earlier of QUESTIONS.slice(0, position).reverse()) {
    const last = sections.findLast((section) => section.answers.includes(earlier));
    if (last) return enclosing(sections, last, level).body.end;
  }
  const later = sections.find((section) => section.answers.length > 0 || section.kind === 'supporting');
  return later ? enclosing(sections, later, level).heading.at.start : text.length;
}

/** The section on the given level around `section`, or the section itself. */
function enclosing(sections: readonly Section[], section: Section, level: number): Section {
  const parent = section.parent === undefined ? undefined : sections[section.parent];
  return parent && parent.heading.level >= level ? enclosing(sections, parent, level) : section;
}
