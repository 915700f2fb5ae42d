import { QUESTION_TITLES } from '../../model/question.ts';
import type { QuestionId } from '../../model/question.ts';
import { insertSections, lineEndOf, missingQuestions } from '../../rules/section-stub.ts';
import type { Offer, Place } from './place.ts';
import { literal } from './place.ts';

const HEADING = /^(#{1,6})(?: [^#]{0,80})?$/; // "## Wh"
const MARKS = /^#{1,6}/; // "##"

/** The questions that no section answers yet, as headings with their prompts: where a heading is begun, and on an empty line. */
export function sectionOffers(place: Place): readonly Offer[] {
  const { page, before, after } = place;
  if (after.trim() !== '' || !(before === '' ? standsFree(place) : HEADING.test(before))) return [];
  return missingQuestions(page.analysis.postmortem).map((question) => offerOf(place, question));
}

/** On an empty line that has another above it, so that nothing is offered between the lines of a paragraph. */
function standsFree({ page, start }: Place): boolean {
  const above = page.text.slice(0, start);
  return above.endsWith('\n\n') || above.endsWith('\n\r\n');
}

function offerOf({ page, start, before }: Place, question: QuestionId): Offer {
  const end = lineEndOf(page.text);
  const stub = insertSections(page.analysis.postmortem, [question])
    .map(({ newText }) => newText.trim())
    .join('');
  const heading = stub.split(end)[0] ?? QUESTION_TITLES[question];
  return {
    label: heading,
    filter: heading.replace(MARKS, (own) => HEADING.exec(before)?.[1] ?? own),
    kind: 'section',
    detail: 'still open',
    newText: stub + end,
    snippet: `${literal(stub)}${end}${end}$0`,
    from: start,
  };
}
