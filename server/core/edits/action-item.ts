import type { Postmortem } from '../model/postmortem.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** What a new action item says. */
export interface NewAction {
  /** Markdown on one line. */
  readonly text: string;
  /** As it is to be written: `@jane`, `Jane Doe`. */
  readonly owner?: string;
  /** ISO date. */
  readonly due?: string;
}

/**
 * Adds an action item behind the last one, in its notation: a row of the same table, an item of the same list with the
 * same bullet and box. Where there is no section for actions yet, one is made after the lessons, or at the end.
 */
export function addActionItem(postmortem: Postmortem, action: NewAction): readonly Edit[] {
  void [postmortem, action];
  return [];
}

/**
 * Ticks the action item that stands on the 0-based line, or opens it again: in its box, else in its status column.
 * No edits where no action item begins on that line or where its notation holds no state.
 */
export function toggleActionDone(postmortem: Postmortem, line: number): readonly Edit[] {
  void [postmortem, line];
  return [];
}

/** Makes an action item of the sentence of a promise; the sentence itself stays where it stands. */
export function promotePromise(postmortem: Postmortem, sentence: Span): readonly Edit[] {
  void [postmortem, sentence];
  return [];
}
