import type { ActionItem } from '../model/action.ts';
import type { Edit } from '../text/edit.ts';
import { slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';

export type Mark = 'done' | 'open';

const MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/; // "- "
const BOX = /\[[ x]\]/i; // "[ ]"
const SHORT_STATE = /^[^\d\n]{1,12}$/; // "Done", not "Completed 2025-02-11"
const UNTOUCHED = /^(?:open|to ?do|not started|new|no|[☐⬜🔲❌])?$/iu; // "To do"

const WORDS: Readonly<Record<Mark, string>> = { done: 'Done', open: 'Open' };

/**
 * Ticks an action or takes the tick back where it is written: in its box, in the cell that tells the state, or in a new
 * box of its list item. A cell takes the word that other rows use. Empty when it is so already, and when there is no
 * such place: in a table without a state, and where the sentence itself says that it is done.
 */
export function markAction(text: string, action: ActionItem, { mark, others }: MarkOptions): readonly Edit[] {
  if (action.done === (mark === 'done')) return [];
  const { checkbox, stateSlot } = action;
  if (checkbox !== undefined) return [{ at: checkbox, newText: box(mark) }];
  if (stateSlot !== undefined) return [cellEdit(text, stateSlot, { mark, others })];
  const marker = action.done ? undefined : MARKER.exec(slice(text, action.at))?.[0];
  if (marker === undefined) return [];
  const start = action.at.start + marker.length;
  return [{ at: span(start, start), newText: `${box(mark)} ` }];
}

export interface MarkOptions {
  readonly mark: Mark;
  /** The actions of the document, for the words that its tables use. */
  readonly others: readonly ActionItem[];
}

/** True when the tick of an action has a place in the text. */
export const canBeMarked = (text: string, action: ActionItem): boolean =>
  markAction(text, action, { mark: action.done ? 'open' : 'done', others: [] }).length > 0;

const box = (mark: Mark): string => (mark === 'done' ? '[x]' : '[ ]');

function cellEdit(text: string, cell: Span, { mark, others }: MarkOptions): Edit {
  const inner = BOX.exec(slice(text, cell));
  if (inner !== null) return { at: span(cell.start + inner.index, cell.start + inner.index + 3), newText: box(mark) };
  const used = others
    .filter(({ stateSlot, done }) => stateSlot !== undefined && done === (mark === 'done'))
    .map(({ stateSlot }) => slice(text, stateSlot ?? cell));
  const fits = mark === 'done' ? SHORT_STATE : UNTOUCHED;
  const newText = used.find((words) => fits.test(words)) ?? WORDS[mark];
  return { at: cell, newText: BOX.test(newText) ? box(mark) : newText };
}
