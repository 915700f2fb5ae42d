import type { Postmortem } from '../model/postmortem.ts';
import type { QuestionId } from '../model/question.ts';
import type { Section } from '../model/section.ts';
import type { Sentence } from '../model/sentence.ts';
import { contains } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { isWritten, leading, tellsImpact } from './leading.ts';
import { markedPassages } from './passages.ts';
import type { Selection } from './selection.table.ts';
import { statementAt } from './statement.ts';
import type { Answer, AnswerSource, Statement } from './summary.ts';

const MOST_EVENTS = 3;

/** The sentences of a document by what they can stand for. Computed once a document. */
export interface Material {
  readonly postmortem: Postmortem;
  readonly marked: readonly Span[];
  /** The summary section; without one, what stands before the first section with a known kind. */
  readonly summary: readonly Sentence[];
  /** What the sections of a question hold, entries of a timeline and action items left out. */
  of(question: QuestionId): readonly Sentence[];
  sectionsOf(question: QuestionId): readonly Section[];
}

export function materialOf(postmortem: Postmortem): Material {
  const questions = questionsBySection(postmortem.sections);
  const innermost = innermostOf(postmortem.sections);
  const placed = postmortem.sentences.map((sentence) => ({ sentence, section: innermost(sentence.at) }));
  const answering = (section: Section | undefined, question: QuestionId): boolean =>
    section !== undefined && (questions[section.index]?.includes(question) ?? false);
  const firstKnown = postmortem.sections.find(({ kind }) => kind !== 'other' && kind !== 'metadata');
  const own = placed.filter(({ section }) => isSummary(postmortem.sections, section));
  const before = placed.filter(({ sentence }) => sentence.at.end <= (firstKnown?.heading.at.start ?? Infinity));
  const lead = own.some(({ sentence }) => isWritten(sentence)) ? own : before.filter(isParagraph);
  return {
    postmortem,
    marked: markedPassages(postmortem),
    summary: lead.map(({ sentence }) => sentence),
    of: (question) =>
      placed
        .filter(({ sentence, section }) => answering(section, question) && !sentence.inTimeline && !sentence.inAction)
        .map(({ sentence }) => sentence),
    sectionsOf: (question) => postmortem.sections.filter((section) => answering(section, question)),
  };
}

const isParagraph = ({ sentence }: { readonly sentence: Sentence }): boolean =>
  sentence.container === 'paragraph' && !sentence.inTimeline;

/** A section without a meaning of its own belongs to the question of the section around it. */
function questionsBySection(sections: readonly Section[]): readonly (readonly QuestionId[])[] {
  const result: (readonly QuestionId[])[] = [];
  for (const { answers, kind, parent } of sections) {
    const inherited = kind === 'other' && parent !== undefined ? result[parent] : undefined;
    result.push(answers.length > 0 ? answers : (inherited ?? []));
  }
  return result;
}

function isSummary(sections: readonly Section[], section: Section | undefined): boolean {
  if (section === undefined) return false;
  if (section.kind === 'summary') return true;
  return section.kind === 'other' && section.parent !== undefined && isSummary(sections, sections[section.parent]);
}

/** The last section that holds the place: subsections follow their parents. Quickest when asked in the order of the text. */
function innermostOf(sections: readonly Section[]): (at: Span) => Section | undefined {
  let next = 0;
  const begins = (index: number): number => sections[index]?.heading.at.start ?? Infinity;
  return (at) => {
    while (next > 0 && begins(next - 1) > at.start) next -= 1;
    while (begins(next) <= at.start) next += 1;
    for (let index = next - 1; index >= 0; index -= 1) {
      const section = sections[index];
      if (section !== undefined && contains(section.body, at)) return section;
    }
    return undefined;
  };
}

const NEXT_BLOCK = /\n[ \t]*\r?\n|\n[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/; // "\n- "
const ITEM_START = /(?:^|\n)[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ x]\][ \t]+)?[*_~]*$/i; // "- **"
const LONGEST_MARK = 40;

export function statementsOf({ postmortem }: Material, sentences: readonly Sentence[]): readonly Statement[] {
  const { text } = postmortem;
  const statements: Statement[] = [];
  for (const { at, container } of sentences) {
    const statement = statementAt(text, at, container === 'list-item' ? 'item' : 'sentence');
    if (statement === undefined) continue;
    const before = statements.at(-1);
    const joins = before?.form === statement.form && !NEXT_BLOCK.test(text.slice(before.at.end, at.start));
    statements.push({ ...statement, joins });
  }
  return statements;
}

/** True for the first sentence of a list item. */
const opensItem = (text: string, { at, container }: Sentence): boolean =>
  container === 'list-item' && ITEM_START.test(text.slice(Math.max(0, at.start - LONGEST_MARK), at.start));

/** The outcome in one sentence: of the marked passage outside of a question, of the summary, of what happened, of the impact. */
export function outcomeOf(material: Material): Statement | undefined {
  const general = material.marked.filter((passage) => !isInQuestion(material, passage));
  const sources = [
    general.flatMap((passage) => within(material, passage)),
    material.summary,
    material.of('what-happened'),
    material.of('impact'),
  ];
  const first = sources.map((source) => source.find(isWritten)).find((sentence) => sentence !== undefined);
  return first === undefined ? undefined : statementsOf(material, [first])[0];
}

interface Asked {
  readonly question: QuestionId;
  readonly outcome: Statement | undefined;
  readonly selection: Selection;
}

export function answerOf(material: Material, { question, outcome, selection }: Asked): Answer {
  const heading = material.sectionsOf(question)[0]?.heading.at;
  const place = heading === undefined ? { question } : { question, heading };
  for (const [from, sentences] of sourcesOf(material, question)) {
    const fresh = sentences.filter(({ at }) => at.start !== outcome?.at.start);
    const chosen = from === 'marked' ? sentences.filter(isWritten) : leading(fresh, question, selection);
    const statements = statementsOf(material, chosen);
    if (statements.length > 0) return { ...place, from, statements };
  }
  if (question === 'impact') {
    const told = statementsOf(material, toldInSummary(material, outcome, selection));
    if (told.length > 0) return { ...place, from: 'summary', statements: told };
  }
  return { ...place, statements: lastResort(material, question, outcome) };
}

/** Without a section of its own, impact is what the summary says of those who felt it; the outcome when nothing else does. */
function toldInSummary(
  { summary }: Material,
  outcome: Statement | undefined,
  selection: Selection,
): readonly Sentence[] {
  const told = summary.filter((sentence) => isWritten(sentence) && tellsImpact(sentence));
  const others = told.filter(({ at }) => at.start !== outcome?.at.start);
  return leading(others.length > 0 ? others : told, 'impact', selection);
}

function sourcesOf(
  material: Material,
  question: QuestionId,
): readonly (readonly [AnswerSource, readonly Sentence[]])[] {
  const marked = material.marked
    .filter((passage) => isIn(material.sectionsOf(question), passage))
    .flatMap((passage) => within(material, passage));
  const summary = question === 'what-happened' ? material.summary : [];
  return [
    ['marked', marked],
    ['summary', summary],
    ['leading', answering(material, question)],
  ];
}

/** Factors are listed on their own, so the answer to why is told in sentences where there are any. */
function answering(material: Material, question: QuestionId): readonly Sentence[] {
  const all = material.of(question);
  const prose = all.filter(({ container }) => container !== 'list-item');
  return question === 'why' && prose.some(isWritten) ? prose : all;
}

/** A question that only the timeline, or the outcome itself, answers is not unanswered. */
function lastResort(material: Material, question: QuestionId, outcome: Statement | undefined): readonly Statement[] {
  if (question !== 'what-happened') {
    return outcome !== undefined && material.of(question).some(({ at }) => at.start === outcome.at.start)
      ? [outcome]
      : [];
  }
  const { entries } = material.postmortem.timeline;
  const told = entries.filter((entry) => entry.milestone !== undefined);
  const shown = (told.length > 0 ? told : entries).slice(0, MOST_EVENTS);
  const events = shown.flatMap((entry) => statementAt(material.postmortem.text, entry.words, 'item') ?? []);
  if (events.length > 0) return events;
  return outcome === undefined ? [] : [outcome];
}

/** The first list items of the sections that say why, the answer's own left out. */
export function factorsOf(material: Material, answer: Answer, most: number): readonly Statement[] {
  const shown = new Set(answer.statements.map(({ at }) => at.start));
  const { text } = material.postmortem;
  const items = material.of('why').filter((sentence) => opensItem(text, sentence) && isWritten(sentence));
  return statementsOf(material, items.filter(({ at }) => !shown.has(at.start)).slice(0, most));
}

const within = ({ postmortem }: Material, passage: Span): readonly Sentence[] =>
  postmortem.sentences.filter(({ at }) => contains(passage, at));

const isIn = (sections: readonly Section[], passage: Span): boolean =>
  sections.some((section) => contains(section.own, passage));

function isInQuestion(material: Material, passage: Span): boolean {
  const holder = material.postmortem.sections.findLast((section) => contains(section.body, passage));
  return holder !== undefined && holder.kind !== 'summary' && holder.answers.length > 0;
}
