import type { QuestionId } from '../model/question.ts';
import type { Kind, Status } from '../model/postmortem.ts';
import type { Milestone } from '../model/timeline.ts';

/** A heading and its line, counted from 1. */
export interface HeadingLine {
  readonly heading: string;
  readonly line: number;
}

export interface InspectedEntry {
  readonly line: number;
  /** With the offset as written; null without a date, when ambiguous or unknown. */
  readonly iso: string | null;
  /** The words of the stamp; present when `iso` is null. */
  readonly timeText?: string;
  /** End of a range. */
  readonly endIso?: string;
  readonly approximate: boolean;
  readonly text: string;
  readonly milestone: Milestone | null;
}

export interface InspectedAction {
  readonly line: number;
  /** Plain, without owner, due date and ticket. */
  readonly text: string;
  readonly owner: string | null;
  readonly ownerIsCollective: boolean;
  /** The owners behind the first; present when there are several. */
  readonly owners?: readonly string[];
  readonly due: string | null;
  readonly dueText: string | null;
  readonly done: boolean;
  readonly ticket: string | null;
  /** The tickets behind the first; present when there are several. */
  readonly tickets?: readonly string[];
  readonly type: string | null;
  readonly priority: string | null;
  readonly overdue: boolean;
}

/** The model of one file as other tools read it; changes only with `version`. Lines count line feeds, from 1. */
export interface Inspection {
  readonly version: 1;
  readonly path: string;
  readonly postmortem: boolean;
  readonly recognisedBy: string;
  readonly title: string | null;
  readonly kind: Kind | null;
  readonly status: Status;
  readonly severity: string | null;
  readonly questions: Readonly<Record<QuestionId, readonly HeadingLine[]>>;
  readonly missingQuestions: readonly QuestionId[];
  readonly summary: HeadingLine | null;
  readonly timeline: { readonly zone: string | null; readonly entries: readonly InspectedEntry[] };
  readonly milestones: Readonly<Record<Milestone, string | null>>;
  readonly durations: {
    readonly timeToDetectMinutes: number | null;
    readonly timeToAcknowledgeMinutes: number | null;
    readonly timeToMitigateMinutes: number | null;
    readonly timeToResolveMinutes: number | null;
  };
  readonly actions: readonly InspectedAction[];
}
