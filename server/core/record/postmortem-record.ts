import type { ActionType } from '../model/action.ts';
import type { Kind, Status } from '../model/postmortem.ts';
import type { QuestionId } from '../model/question.ts';
import type { Milestone } from '../model/timeline.ts';

/** Raised when a key changes its meaning or goes; new keys come without. */
export const RECORD_VERSION = 1;

/** How far a question is answered: in words of its own, begun (nothing but prompts and placeholders, in part or whole), or no heading. */
export type Answered = 'answered' | 'started' | 'missing';

/** A span of time between two moments of one incident, with where it came from. */
export interface RecordedDuration {
  /** Null when an end is missing, has no zone where the other has one, or lies before the start. */
  readonly minutes: number | null;
  /** "detected − start". */
  readonly formula: string;
  /** The ends as written, ISO 8601; null when missing. */
  readonly from: string | null;
  readonly to: string | null;
  /** Why there are no minutes: "detected is not told", "detected lies before start"; null when there are. */
  readonly missing: string | null;
}

export interface RecordedAction {
  /** 1-based, counting line feeds. */
  readonly line: number;
  readonly text: string;
  /** As written; never used for a figure. */
  readonly owner: string | null;
  readonly due: string | null;
  readonly done: boolean;
  /** True when nothing is left to do: done, or no longer planned ("won't do"). */
  readonly settled: boolean;
  /** ISO date on which it was done, as the document or the file's history tells it. */
  readonly doneOn: string | null;
  /** ISO date on which it was written down, as the file's history tells it. */
  readonly openedOn: string | null;
  readonly ticket: string | null;
  readonly type: ActionType | null;
  readonly priority: string | null;
}

/**
 * One postmortem as one line of NDJSON. Every key is always there; what the document does not say is null or empty,
 * so that the keys are columns in any engine. People are counted and never named but as owners of actions.
 * Published as `schemas/record.schema.json`; changes only with `version`.
 */
export interface PostmortemRecord {
  readonly version: typeof RECORD_VERSION;
  /** `id` of the front matter, else the path. Two records with one identity are told as a mistake. */
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  /** ISO date of the incident. */
  readonly date: string | null;
  /** ISO date on which the text was begun and published, as front matter or history tell it. */
  readonly draftedOn: string | null;
  readonly publishedOn: string | null;
  /** IANA name, `UTC` or an offset. */
  readonly zone: string | null;
  readonly kind: Kind | null;
  readonly status: Status;
  readonly severity: string | null;
  readonly class: string | null;
  readonly services: readonly string[];
  readonly related: readonly string[];
  /** ISO 8601 with the offset as written. */
  readonly milestones: Readonly<Record<Milestone, string | null>>;
  /** The first human report, and when that person noticed: front matter `reported` and `noticed`. */
  readonly noticed: string | null;
  readonly reported: string | null;
  readonly durations: {
    readonly timeToDetect: RecordedDuration;
    readonly timeToAcknowledge: RecordedDuration;
    readonly timeToMitigate: RecordedDuration;
    readonly timeToResolve: RecordedDuration;
    readonly reportingLag: RecordedDuration;
  };
  readonly questions: Readonly<Record<QuestionId, Answered>>;
  /** Findings counted by the id of their rule; rules that found nothing are absent. */
  readonly findings: Readonly<Record<string, number>>;
  readonly actions: readonly RecordedAction[];
  /** Sentences in which people tell in the first person what they did, saw or thought. */
  readonly firstPersonAccounts: number;
  readonly contributors: number;
  /** What is wrong with the facts, in plain words: "resolved lies before start". */
  readonly notes: readonly string[];
}
