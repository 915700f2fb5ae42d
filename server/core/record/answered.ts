import type { Postmortem } from '../model/postmortem.ts';
import { QUESTIONS } from '../model/question.ts';
import type { QuestionId } from '../model/question.ts';
import type { Span } from '../text/span.ts';
import type { Answered, PostmortemRecord } from './postmortem-record.ts';

/** A finding as far as a record looks at it. */
export interface CountedFinding {
  readonly rule: string;
  readonly at: Span;
}

/** Rules whose findings say that an answer has been begun but not given. */
const UNFINISHED: ReadonlySet<string> = new Set(['placeholder', 'empty-section']);

/** How far each of the Five Questions is answered. */
export function answeredOf(
  { sections }: Postmortem,
  findings: readonly CountedFinding[],
): PostmortemRecord['questions'] {
  const unfinished = new Set(
    findings.filter(({ rule }) => UNFINISHED.has(rule)).map(({ at }) => questionAround(sections, at.start)),
  );
  const states: Record<QuestionId, Answered> = {
    'what-happened': 'missing',
    impact: 'missing',
    why: 'missing',
    learned: 'missing',
    doing: 'missing',
  };
  for (const id of QUESTIONS) {
    const answering = sections.filter(({ answers }) => answers.includes(id));
    if (answering.length === 0) continue;
    const begun = answering.every(({ empty }) => empty) || unfinished.has(id);
    states[id] = begun ? 'started' : 'answered';
  }
  return states;
}

/** The question of the innermost section around a place that answers any. */
const questionAround = (sections: Postmortem['sections'], offset: number): QuestionId | undefined =>
  sections.findLast(
    ({ answers, heading, body }) => answers.length > 0 && heading.at.start <= offset && offset < body.end,
  )?.answers[0];
