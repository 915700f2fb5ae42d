import type { ActionItem } from '../model/action.ts';
import { present } from '../time/present.ts';
import type { Span } from '../text/span.ts';
import { readActions } from './actions.ts';
import type { Chapter } from './chapter.ts';
import { movedBy, within } from './chapter.ts';
import type { DocumentParts } from './timeline-source.ts';

/** A version of a document and its actions. */
export interface ActionsVersion {
  readonly parts: DocumentParts;
  readonly actions: readonly ActionItem[];
}

/** What reaches beyond the chapter in which it stands: comments and the addresses of links. */
const REACHING = ['<!--', '-->', ']:'];

/**
 * The actions after a change in one chapter, in which alone they are read again: what is an action is told by the
 * headings above it and by what stands since the last of them. Absent when the change reaches beyond.
 */
export function actionsAgain(
  old: ActionsVersion,
  parts: DocumentParts,
  chapter: Chapter,
): readonly ActionItem[] | undefined {
  const before = old.parts;
  if (before.date !== parts.date || before.today !== parts.today) return undefined;
  if (reaches(before.text, chapter.before) || reaches(parts.text, chapter.now)) return undefined;
  const move = movedBy(chapter.change);
  return [
    ...old.actions.filter(({ at }) => at.start < chapter.before.start).map((action) => moved(action, move)),
    ...readActions(within(parts, chapter.now)),
    ...old.actions.filter(({ at }) => at.start >= chapter.before.end).map((action) => moved(action, move)),
  ];
}

function reaches(text: string, { start, end }: Span): boolean {
  const own = text.slice(start, end);
  return REACHING.some((mark) => own.includes(mark));
}

const moved = (action: ActionItem, move: (at: Span) => Span): ActionItem => ({
  ...action,
  at: move(action.at),
  words: move(action.words),
  owners: action.owners.map((owner) => ({ ...owner, at: move(owner.at) })),
  ownerSlot: move(action.ownerSlot),
  dueSlot: move(action.dueSlot),
  ...present({
    due: action.due && { ...action.due, at: move(action.due.at) },
    checkbox: action.checkbox && move(action.checkbox),
    stateSlot: action.stateSlot && move(action.stateSlot),
  }),
});
