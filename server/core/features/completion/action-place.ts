import type { ActionItem } from '../../model/action.ts';
import type { Place } from './place.ts';

/** Where in an action item the cursor stands. */
export interface ActionPlace {
  /** Absent on a line that is about to become one. */
  readonly action?: ActionItem;
  /** The empty cell of a table in which the cursor stands. */
  readonly cell?: 'owner' | 'due';
}

const BEGINS_ITEM = /^\s*(?:[-*+]|\d+[.)])\s|^\s*\|/; // "- [ ] ", "| "

/** Absent outside of action items and of the lines that may become one. */
export function actionPlace({ page, offset, start, before }: Place): ActionPlace | undefined {
  const { actions, sections } = page.analysis.postmortem;
  const action = actions.find(({ at }) => at.start <= offset && offset <= at.end && start <= at.end);
  if (action) {
    if (action.notation === 'list') return { action };
    const cell = holds(action.ownerSlot, offset) ? 'owner' : holds(action.dueSlot, offset) ? 'due' : undefined;
    return cell === undefined ? { action } : { action, cell };
  }
  const section = sections.findLast(({ own }) => own.start <= offset && offset <= own.end);
  return section?.answers.includes('doing') === true && BEGINS_ITEM.test(before) ? {} : undefined;
}

const holds = (slot: { readonly start: number; readonly end: number }, offset: number): boolean =>
  slot.start <= offset && offset <= slot.end;
