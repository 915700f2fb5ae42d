import type { ActionItem } from '../model/action.ts';
import { present } from '../time/present.ts';
import { NO_ACTIONS, NO_VALUE } from './actions.table.ts';
import type { Area } from './actions-area.ts';

/** Where an item stands among others. */
export interface Surrounding {
  readonly area: Area;
  readonly nested: boolean;
  readonly detail: boolean;
}

export const isOwned = (item: ActionItem): boolean => item.owners.length > 0 || item.due !== undefined;

const TIMED = /^~?\d{1,2}:\d{2}\b/; // "14:05 Restarted the pods"

/** Outside of the sections for actions only a checkbox with an owner or a date is one. */
export function isWanted(item: ActionItem, { area, nested, detail }: Surrounding): boolean {
  if (!area.inActions) return item.checkbox !== undefined && isOwned(item);
  if (item.checkbox !== undefined) return true;
  return !nested && !detail && !(area.done && TIMED.test(item.text));
}

const NO_LINK = / ?link to github issue$/; // "summary link to github issue"

/** True for what a template leaves for the writer to fill in. */
export function isPlaceholder(words: string): boolean {
  const lower = words.toLowerCase().trim();
  return NO_VALUE.has(lower) || NO_ACTIONS.has(lower) || NO_ACTIONS.has(lower.replace(NO_LINK, ''));
}

/** The action with what a line below it says. What the action itself says is not replaced. */
export function withFacts(action: ActionItem | undefined, facts: ActionItem): ActionItem {
  if (action === undefined) return facts;
  return {
    ...action,
    owners: action.owners.length > 0 ? action.owners : facts.owners,
    done: action.done || (action.checkbox === undefined && facts.done),
    tickets: [...new Set([...action.tickets, ...facts.tickets])],
    ...present({
      due: action.due ?? facts.due,
      type: action.type ?? facts.type,
      priority: action.priority ?? facts.priority,
    }),
  };
}
