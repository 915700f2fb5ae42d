import type { Postmortem } from '../model/postmortem.ts';
import type { Edit } from '../text/edit.ts';

/** How action items are to be written: `- [ ] Text — @owner, due DATE, …`, or one row each. */
export type ActionForm = 'list' | 'table';

/**
 * Writes all action items in one form: owner, due date, priority, type, tickets and state in one order, dates as ISO.
 * Comments, unknown columns and line ends stay; an item that the form cannot hold, such as one with nested details in a
 * table, stays as it is. No edits when all is in the form already.
 */
export function normaliseActions(postmortem: Postmortem, form: ActionForm): readonly Edit[] {
  void [postmortem, form];
  return [];
}
