import type { Kind, Status } from '../model/postmortem.ts';
import type { QuestionId } from '../model/question.ts';
import type { Audience } from '../model/sharing.ts';
import type { Milestone } from '../model/timeline.ts';
import type { Span } from '../text/span.ts';

/** A run of plain words. Marks, HTML and images of the source are gone; `href` is only ever http, https or mailto. */
export interface Piece {
  readonly text: string;
  readonly mark?: 'code' | 'strong' | 'emphasis';
  readonly href?: string;
}

/** Words of the document, in their order, with the place they came from. */
export interface Statement {
  readonly at: Span;
  readonly pieces: readonly Piece[];
  /** A list item reads as one; everything else as a sentence of a paragraph. */
  readonly form: 'sentence' | 'item';
  /** True when it goes on in the paragraph or list item of the statement before it. */
  readonly joins: boolean;
}

/** A value that stands in the document; `at` is absent when it was derived (a date from the file name). */
export interface Fact<T = string> {
  readonly value: T;
  readonly at?: Span;
}

/** Where an answer was taken from: a `<!-- summary -->` passage, the summary section, or the best leading sentences. */
export type AnswerSource = 'marked' | 'summary' | 'leading';

export interface Answer {
  readonly question: QuestionId;
  /** Absent when nothing is written. */
  readonly from?: AnswerSource;
  readonly statements: readonly Statement[];
  /** The heading that answers it, as far as there is one. */
  readonly heading?: Span;
}

/** A number with what it counts: `78%`, `of flag evaluation requests`, or what went on so long. Both are slices of the document. */
export interface Figure {
  readonly value: string;
  readonly label: string;
  readonly at: Span;
}

export interface Moment {
  readonly milestone: Milestone;
  /** ISO 8601, as in the model. */
  readonly iso: string;
  readonly at?: Span;
}

export const LENGTHS = ['timeToDetect', 'timeToAcknowledge', 'timeToMitigate', 'timeToResolve'] as const;
export type LengthName = (typeof LENGTHS)[number];

export interface Length {
  readonly name: LengthName;
  readonly minutes: number;
  /** Its endpoints, ISO 8601 as in the model. */
  readonly from: string;
  readonly to: string;
}

export const PHASES = ['undetected', 'detected', 'mitigated'] as const;
export type PhaseName = (typeof PHASES)[number];

/** A stretch of the incident: not yet noticed, noticed and not yet held, held and not yet over. */
export interface Phase {
  readonly name: PhaseName;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/** An entry of the timeline that the page shows, in the order of time. */
export interface TimelineEvent {
  readonly iso: string;
  readonly approximate: boolean;
  readonly milestone?: Milestone;
  readonly statement: Statement;
  readonly at: Span;
}

export interface ActionOwner {
  /** As written. */
  readonly name: string;
  /** True for a team. */
  readonly isGroup: boolean;
}

export interface TopAction {
  readonly at: Span;
  readonly statement: Statement;
  /** Empty when nobody is named. */
  readonly owners: readonly ActionOwner[];
  /** ISO date, else the words as written; absent when no date is given. */
  readonly due?: string;
  readonly state: 'open' | 'overdue' | 'done';
  readonly priority?: string;
  readonly tickets: readonly string[];
}

/** What a summary can lack, beside the answers. */
export type Gap = 'title' | 'severity' | 'date' | 'outcome' | 'timeline' | QuestionId;

/**
 * The leadership page as a value. Extractive and deterministic: every word of a statement stands in the document at `at`;
 * what is not written is absent and named in `gaps`.
 */
export interface Summary {
  readonly audience: Audience;
  /** BCP 47 tag from front matter, `en` when absent. */
  readonly lang: string;
  readonly title?: Statement;
  readonly kind?: Fact<Kind>;
  readonly severity?: Fact;
  readonly status: Fact<Status>;
  readonly date?: Fact;
  readonly outcome?: Statement;
  readonly figures: readonly Figure[];
  readonly zone?: string;
  /** In the order of the milestones. */
  readonly moments: readonly Moment[];
  readonly lengths: readonly Length[];
  /** In the order of time, without gaps between them; empty unless two ends of one are known. */
  readonly phases: readonly Phase[];
  /** What the picture labels. */
  readonly events: readonly TimelineEvent[];
  /** In the order of the questions: all five, for others than our own people those that are answered. */
  readonly answers: readonly Answer[];
  /** List items of the sections that tell why; at most three for leadership. */
  readonly factors: readonly Statement[];
  /** Best first; at most five for leadership. */
  readonly actions: readonly TopAction[];
  /** All action items of the document. */
  readonly actionCount: number;
  readonly gaps: readonly Gap[];
}
