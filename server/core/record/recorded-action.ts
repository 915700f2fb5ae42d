import type { ActionItem } from '../model/action.ts';
import { isSettled } from '../model/action.ts';
import { readDate } from '../time/date.ts';
import { resolveDate } from '../time/resolve.ts';
import { actionFacts } from './inspect.ts';
import type { LineOf } from './inspect.ts';
import { actionKey } from './history.ts';
import type { RecordHistory } from './history.ts';
import type { RecordedAction } from './postmortem-record.ts';

/** One action as the record holds it: its state as written, and its days as the text or the history tells them. */
export function recordedAction(action: ActionItem, lineOf: LineOf, history: RecordHistory | undefined): RecordedAction {
  const { line, text, owner, due, done, ticket, priority } = actionFacts(action, lineOf);
  const known = history?.actions.get(actionKey(action));
  return {
    line,
    text,
    owner,
    due,
    done,
    settled: isSettled(action),
    doneOn: done ? (dayOfState(action) ?? known?.doneOn ?? null) : null,
    openedOn: known?.openedOn ?? null,
    ticket,
    type: action.type ?? null,
    priority,
  };
}

const WORD_STARTS = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu; // the place before "2025-02-11"
const LONGEST_STATE = 120;

/** "Completed 2025-02-11": the full date that the state tells. */
function dayOfState({ source }: ActionItem): string | undefined {
  const state = source.state?.slice(0, LONGEST_STATE) ?? '';
  for (const { index } of state.matchAll(WORD_STARTS)) {
    const date = readDate(state, index);
    const day = date?.year === undefined ? undefined : resolveDate(date, undefined);
    if (day !== undefined) return day;
  }
  return undefined;
}
