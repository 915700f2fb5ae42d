import { isSettled } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { actionFacts, lineCounter } from '../record/inspect.ts';
import type { ActionFacts } from '../record/inspect.ts';

/** An action item with the file and the incident that it belongs to. What it says does not depend on the day. */
export interface RegisteredAction extends ActionFacts {
  /** As it is to be printed. */
  readonly path: string;
  /** True when nothing is left to do: done, or no longer planned ("won't do"). */
  readonly settled: boolean;
  /** True where a checkbox stands that can be ticked. */
  readonly checkbox: boolean;
  readonly postmortem: {
    readonly title: string | null;
    /** ISO date of the incident. */
    readonly date: string | null;
    readonly severity: string | null;
  };
}

/** The actions of one postmortem, in the order of the text. */
export function registeredActions(postmortem: Postmortem, path: string): readonly RegisteredAction[] {
  const lineOf = lineCounter(postmortem.text);
  const incident = {
    title: postmortem.title?.text ?? null,
    date: postmortem.date ?? null,
    severity: postmortem.severity ?? null,
  };
  return postmortem.actions.map((action) => ({
    path,
    ...actionFacts(action, lineOf),
    settled: isSettled(action),
    checkbox: action.checkbox !== undefined,
    postmortem: incident,
  }));
}

/** Every owner as written, the first one first. */
export const ownersOf = ({ owner, owners = [] }: RegisteredAction): readonly string[] =>
  owner === null ? owners : [owner, ...owners];

/** Every ticket as written. */
export const ticketsOf = ({ ticket, tickets = [] }: RegisteredAction): readonly string[] =>
  ticket === null ? tickets : [ticket, ...tickets];
