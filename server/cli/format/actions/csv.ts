import { stringify } from 'csv-stringify/sync';
import { ACTION_GROUPS, ownersOf, ticketsOf } from '../../../core/index.ts';
import type { ActionGroup, RegisteredAction } from '../../../core/index.ts';
import type { ActionsReport } from './report.ts';

/** A cell that a spreadsheet would run as a formula is quoted with an apostrophe. */
export const SAFE_CELLS = { escape_formulas: true } as const;

const COLUMNS = [
  'group',
  'due',
  'dueText',
  'text',
  'owners',
  'tickets',
  'type',
  'priority',
  'done',
  'settled',
  'path',
  'line',
  'postmortem',
  'date',
  'severity',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

/** One action a row, with a header; several owners or tickets stand in one cell. */
export const csv = ({ register: { groups } }: ActionsReport): string =>
  stringify(
    ACTION_GROUPS.flatMap((group) => groups[group].map((action) => rowOf(action, group))),
    { ...SAFE_CELLS, header: true, columns: [...COLUMNS] },
  );

const rowOf = (action: RegisteredAction, group: ActionGroup): Row => ({
  group,
  due: action.due,
  dueText: action.dueText,
  text: action.text,
  owners: ownersOf(action).join('; '),
  tickets: ticketsOf(action).join('; '),
  type: action.type,
  priority: action.priority,
  done: String(action.done),
  settled: String(action.settled),
  path: action.path,
  line: action.line,
  postmortem: action.postmortem.title,
  date: action.postmortem.date,
  severity: action.postmortem.severity,
});
