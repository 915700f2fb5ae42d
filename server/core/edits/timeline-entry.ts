import type { Postmortem } from '../model/postmortem.ts';
import type { Edit } from '../text/edit.ts';

/** What a new entry holds, and where it goes. */
export interface NewEntry {
  /** Local ISO time with its offset: `2026-03-01T14:05:00+01:00`, or `Z`; it is written in the zone of the timeline. Absent: `‹time›`. */
  readonly iso?: string;
  /** What happened; absent: the placeholder `‹what happened›`, which the editor may select. */
  readonly text?: string;
  /** Offset of the cursor: the entry goes below the one that it stands in. Absent, or outside of the timeline: by its time, else at the end. */
  readonly at?: number;
}

/**
 * One more entry in the notation of the timeline: a row with its columns, a bullet, a line or a heading, with the stamp
 * written like those around it. Without any entry, a bullet under the timeline's heading; no edits without such a heading.
 */
export const nextTimelineEntry = (_postmortem: Postmortem, _entry: NewEntry): readonly Edit[] => [];
