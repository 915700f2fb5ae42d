import type { ActionItem } from '../model/action.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

const FULL_STOP = '.';

/** What a list item takes for a missing fact: as a clause of its last sentence, or as a sentence after its full stop. */
export interface Addition {
  readonly clause: string;
  readonly sentence: string;
  readonly cell: string;
}

/** Writes a missing fact into the slot of an action, in the notation of the action. */
export function fillSlot(action: ActionItem, at: Span, { text, added }: { text: string; added: Addition }): Edit {
  if (action.notation === 'table') return { at, newText: added.cell };
  return { at, newText: text[at.start - 1] === FULL_STOP ? added.sentence : added.clause };
}
