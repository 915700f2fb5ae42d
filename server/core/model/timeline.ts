import type { Span } from '../text/span.ts';

export const MILESTONES = ['start', 'detected', 'acknowledged', 'declared', 'mitigated', 'resolved'] as const;

export type Milestone = (typeof MILESTONES)[number];

/** A point in time as written. */
export interface Stamp {
  readonly at: Span;
  /** The words as written. */
  readonly text: string;
  /** ISO 8601 with the offset as written (`Z` for UTC), local without an offset when no zone is known; absent when it cannot be told. */
  readonly iso?: string;
  /** End of a range. */
  readonly endIso?: string;
  /** True for `~14:05`, "about 14:05", and under a heading that says so. */
  readonly approximate: boolean;
  /** Why it cannot be: "24:61 is not a time"; absent when it can. */
  readonly impossible?: string;
}

export interface TimelineEntry {
  /** The whole entry: row, item or line. */
  readonly at: Span;
  readonly stamp: Stamp;
  /** Plain words of the entry, without the stamp and without Markdown marks. */
  readonly text: string;
  readonly words: Span;
  readonly milestone?: Milestone;
}

export interface Timeline {
  /** An IANA name, `UTC`, or an offset such as `+02:00`; absent when the document names none. */
  readonly zone?: string;
  readonly entries: readonly TimelineEntry[];
}

/** ISO 8601, from front matter first, else from the timeline; absent when it cannot be told. */
export type Milestones = { readonly [M in Milestone]?: string };

/** Minutes, rounded down. Absent when an end is absent, or when one end has a zone and the other has none. */
export interface Durations {
  /** detected − start */
  readonly timeToDetect?: number;
  /** acknowledged − detected */
  readonly timeToAcknowledge?: number;
  /** mitigated − start */
  readonly timeToMitigate?: number;
  /** resolved − start */
  readonly timeToResolve?: number;
}
