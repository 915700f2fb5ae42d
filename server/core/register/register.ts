import { compare } from '../text/compare.ts';
import { addDays } from '../time/resolve.ts';
import type { RegisteredAction } from './registered-action.ts';

/** How far off an action is, most pressing first. What is no longer planned counts as done; there is no grouping by person. */
export const ACTION_GROUPS = ['overdue', 'this-week', 'later', 'no-date', 'done'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export const GROUP_TITLES: Readonly<Record<ActionGroup, string>> = {
  overdue: 'Overdue',
  'this-week': 'This week',
  later: 'Later',
  'no-date': 'No date',
  done: 'Done',
};

/** Days from today that "this week" reaches, when nobody has chosen. */
export const DUE_SOON_DAYS = 7;

export interface RegisterOptions {
  /** ISO date that decides what is overdue. */
  readonly today: string;
  /** "This week" ends so many days from today; `DUE_SOON_DAYS` when absent. */
  readonly dueSoonDays?: number;
}

/** The actions of a folder on one day. Every group is there, empty or not. */
export interface Register {
  readonly today: string;
  /** In each group by due date, then by path and line. */
  readonly groups: Readonly<Record<ActionGroup, readonly RegisteredAction[]>>;
}

/** The actions of many postmortems as one register; the order in which they come does not matter. */
export function registerOf(
  actions: readonly RegisteredAction[],
  { today, dueSoonDays = DUE_SOON_DAYS }: RegisterOptions,
): Register {
  const groups: Record<ActionGroup, RegisteredAction[]> = {
    overdue: [],
    'this-week': [],
    later: [],
    'no-date': [],
    done: [],
  };
  const soon = addDays(today, dueSoonDays);
  for (const action of actions) groups[groupOf(action, { today, soon })].push(action);
  for (const group of ACTION_GROUPS) groups[group].sort(byDate);
  return { today, groups };
}

function groupOf(
  { settled, due }: RegisteredAction,
  days: { readonly today: string; readonly soon: string },
): ActionGroup {
  if (settled) return 'done';
  if (due === null) return 'no-date';
  if (due < days.today) return 'overdue';
  return due <= days.soon ? 'this-week' : 'later';
}

const NO_DATE = '9999-12-31';

const byDate = (a: RegisteredAction, b: RegisteredAction): number =>
  compare(a.due ?? NO_DATE, b.due ?? NO_DATE) || compare(a.path, b.path) || a.line - b.line;
