import type { QuestionId } from '../model/question.ts';

/** Raised when a key changes its meaning or goes; new keys come without. */
export const TRENDS_VERSION = 1;

/** Below so many values no line is drawn, and no two halves are compared: the picture would be chance. */
export const FEWEST_FOR_A_LINE = 5;

/** A postmortem that a figure could not use, or a fact that is wrong, and why, in plain words. */
export interface Note {
  readonly path: string;
  readonly why: string;
}

/** Of so many values, the middle one and the one that nine of ten do not exceed; null without any. */
export interface Spread {
  readonly n: number;
  readonly median: number | null;
  readonly p90: number | null;
}

/** So many of so many; the share is null of none. */
export interface Part {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
}

/** The earlier and the later half of the values, cut at the day in their middle. */
export interface Halves<Value> {
  /** ISO date of the first day of the later half. */
  readonly from: string;
  readonly earlier: Value;
  readonly later: Value;
}

export type Monthly<Value> = Value & {
  /** "2026-03" */
  readonly month: string;
};

interface Figure {
  readonly title: string;
  /** How it is reckoned: "detected − start". */
  readonly formula: string;
  /** What could not be used, sorted by path. */
  readonly missing: readonly Note[];
}

export type Unit = 'minutes' | 'days' | 'accounts';

/** Values and how they spread. Percentiles interpolate between neighbours (type 7, `quantile_cont` of SQL engines). */
export interface Measure extends Figure, Spread {
  readonly unit: Unit;
  /** Every month from the first to the last that has a value; empty for a figure of today. */
  readonly months: readonly Monthly<Spread>[];
  /** Null when either half has fewer than `FEWEST_FOR_A_LINE`. */
  readonly halves: Halves<Spread> | null;
  /** Each value, by date and path. `date` is null for a figure of today and where none is known. */
  readonly sources: readonly { readonly path: string; readonly date: string | null; readonly value: number }[];
}

/** A share of things that are so. */
export interface Share extends Figure, Part {
  readonly months: readonly Monthly<Part>[];
  readonly halves: Halves<Part> | null;
  /** What each postmortem adds, by date and path. */
  readonly sources: readonly {
    readonly path: string;
    readonly date: string | null;
    readonly count: number;
    readonly of: number;
  }[];
}

export type MeasureName =
  | 'timeToDetect'
  | 'timeToAcknowledge'
  | 'timeToMitigate'
  | 'timeToResolve'
  | 'reportingLag'
  | 'daysToDraft'
  | 'ageOfOpenActions'
  | 'firstPersonAccounts';

export type ShareName =
  'repeats' | 'actionsDone' | 'actionsOnTime' | 'actionsOverdue' | 'answeredQuestions' | 'volunteered';

/** An incident of a class of which there was another, shortly before. */
export interface Repeat {
  readonly path: string;
  readonly date: string;
  readonly class: string;
  /** The nearest one before it. */
  readonly after: { readonly path: string; readonly date: string };
  readonly days: number;
}

export type Verdict = 'better' | 'worse' | 'same' | 'unknown';

/** One of the four signs that the practice works, as a sentence for those who were not there. */
export interface Signal {
  readonly id: 'reporting' | 'volunteering' | 'recurrence' | 'completion';
  readonly title: string;
  /** The later half against the earlier; `same` when chance may well show the difference, unknown when either half is too small. */
  readonly verdict: Verdict;
  readonly value: number | null;
  readonly unit: 'minutes' | 'share';
  /** What the value is, in a few words: "median", "of postmortems". */
  readonly label: string;
  readonly n: number;
  readonly sentence: string;
  /** What the figure cannot say. */
  readonly caveat: string;
}

/**
 * Whether the practice works, from records alone. It does not depend on the order of the records, so that shards merge
 * by being put one behind the other. No figure is about a person: owners are not read.
 */
export interface Trends {
  readonly version: typeof TRENDS_VERSION;
  readonly today: string;
  readonly since: string | null;
  readonly repeatWindowDays: number;
  /** How many postmortems were counted, and the dates of the first and the last incident. */
  readonly postmortems: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Always four, in this order: reporting, volunteering, recurrence, completion. */
  readonly signals: readonly Signal[];
  readonly measures: Readonly<Record<MeasureName, Measure>>;
  readonly shares: Readonly<Record<ShareName, Share>>;
  /** How many postmortems answer each question. */
  readonly questions: Readonly<Record<QuestionId, Part>>;
  /** How many incidents and repeats each class has; most repeats first. */
  readonly classes: readonly { readonly class: string; readonly incidents: number; readonly repeats: number }[];
  readonly repeats: readonly Repeat[];
  /** What is wrong with the records themselves: doubled identities, clocks that run backwards, files not read. */
  readonly notes: readonly Note[];
}
