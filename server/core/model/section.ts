import type { Span } from '../text/span.ts';
import type { QuestionId } from './question.ts';

/** What a heading stands for, after the synonyms of notations.md part 1. */
export type SectionKind =
  | QuestionId
  | 'summary'
  | 'timeline'
  | 'detection'
  | 'response'
  | 'recovery'
  | 'went-well'
  | 'went-wrong'
  | 'luck'
  | 'supporting'
  | 'metadata'
  | 'other';

/** How the heading is written. */
export type HeadingShape = 'atx' | 'setext' | 'bold' | 'field' | 'html' | 'row';

export interface Heading {
  /** As people read it: no marks, no trailing colon. */
  readonly text: string;
  /** 1 to 6; for shapes without a level, one below the heading that they stand under. */
  readonly level: number;
  readonly shape: HeadingShape;
  /** The whole line (two lines for setext), without the line end. */
  readonly at: Span;
  /** The words only. */
  readonly words: Span;
}

/**
 * A heading and what stands under it, up to the next heading of the same or a higher level.
 * Sections stand in the order of the document; a subsection follows its parent.
 */
export interface Section {
  /** Position in `Postmortem.sections`. */
  readonly index: number;
  readonly kind: SectionKind;
  /** The questions that the heading answers: none, one or two. A timeline answers what-happened. */
  readonly answers: readonly QuestionId[];
  readonly heading: Heading;
  /** From the end of the heading line to the end of the section, subsections included. */
  readonly body: Span;
  /** The body up to the first subsection. */
  readonly own: Span;
  /** Index of the enclosing section; absent at the top. */
  readonly parent?: number;
  /** True when neither the section nor its subsections hold more than blank space and comments. */
  readonly empty: boolean;
}
