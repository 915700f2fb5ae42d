import type { Postmortem } from '../model/postmortem.ts';
import type { Stamp } from '../model/timeline.ts';
import type { Edit } from '../text/edit.ts';

/**
 * Writes every stamp of the timeline as `2026-03-01 14:05 UTC`, in its place; nothing else changes. A stamp whose time
 * is unknown, impossible or ambiguous stays as it is, and so does one that is written so already.
 */
export const normaliseTimeline = (_postmortem: Postmortem): readonly Edit[] => [];

/** The same for one stamp; absent when there is nothing to change. */
export const normaliseStamp = (_stamp: Stamp): Edit | undefined => undefined;
