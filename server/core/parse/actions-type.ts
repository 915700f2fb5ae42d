import type { ActionType } from '../model/action.ts';
import { TYPE_WORDS } from './actions.table.ts';

/** The type that a tag, a column or a sub-heading names. */
export function typeOf(words: string): ActionType | undefined {
  const lower = words.toLowerCase();
  return TYPE_WORDS.find(([start]) => lower.includes(start))?.[1];
}
