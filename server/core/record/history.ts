import type { ActionItem } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { oneLine } from '../text/one-line.ts';

/** One version of a file, as it was committed. */
export interface FileVersion {
  /** ISO date of the commit. */
  readonly on: string;
  readonly postmortem: Pick<Postmortem, 'actions' | 'status'>;
}

export interface ActionHistory {
  /** ISO date of the first version that has it. */
  readonly openedOn: string;
  /** ISO date of the version since which it is done; null while it is open, and where it was done from the first. */
  readonly doneOn: string | null;
  /** Whether it was done in the last version that has it. */
  readonly done: boolean;
}

/** What the versions of a file tell that its text does not. */
export interface RecordHistory {
  /** ISO date of the first version; null without any. */
  readonly draftedOn: string | null;
  /** ISO date of the first version whose status is final; null when none is. */
  readonly publishedOn: string | null;
  /** By `actionKey`. */
  readonly actions: ReadonlyMap<string, ActionHistory>;
}

/** By what an action is known again in another version: its words. */
export const actionKey = ({ text }: Pick<ActionItem, 'text'>): string => oneLine(text).toLowerCase();

/**
 * Reads the versions of one file, the oldest first. One at a time is looked at, so they may be made as they are asked
 * for.
 */
export function historyOf(versions: Iterable<FileVersion>): RecordHistory {
  const actions = new Map<string, ActionHistory>();
  let draftedOn: string | null = null;
  let publishedOn: string | null = null;
  for (const { on, postmortem } of versions) {
    draftedOn ??= on;
    if (postmortem.status === 'final') publishedOn ??= on;
    for (const action of postmortem.actions) {
      const key = actionKey(action);
      actions.set(key, lived(actions.get(key), action, on));
    }
  }
  return { draftedOn, publishedOn, actions };
}

/** What is open again has not been done; what came done was done before, on a day that no version tells. */
function lived(known: ActionHistory | undefined, { done }: ActionItem, on: string): ActionHistory {
  const openedOn = known?.openedOn ?? on;
  if (!done) return { openedOn, doneOn: null, done };
  const turned = known?.done === false;
  return { openedOn, doneOn: turned ? on : (known?.doneOn ?? null), done };
}
