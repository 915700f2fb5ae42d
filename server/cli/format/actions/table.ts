import { ACTION_GROUPS, GROUP_TITLES, ownersOf, placeOf, ticketsOf } from '../../../core/index.ts';
import type { ActionGroup, RegisteredAction } from '../../../core/index.ts';
import { plainLine } from '../../terminal.ts';
import type { Paint, Style } from '../../terminal.ts';
import { counted } from '../counted.ts';
import { shortened } from '../shortened.ts';
import type { ActionsReport } from './report.ts';

const STYLES: Readonly<Record<ActionGroup, Style>> = {
  overdue: 'red',
  'this-week': 'yellow',
  later: 'bold',
  'no-date': 'bold',
  done: 'dim',
};
const DATE_WIDTH = '2026-11-23'.length;

/** For people: one block a group, one line an action, who has it and where it stands below. */
export function table(report: ActionsReport, paint: Paint): string {
  const { groups } = report.register;
  const blocks = ACTION_GROUPS.filter((group) => groups[group].length > 0).map((group) =>
    [
      paint(STYLES[group], `${GROUP_TITLES[group]} (${groups[group].length})`),
      ...groups[group].flatMap((action) => actionLines(action, paint)),
      '',
    ].join('\n'),
  );
  return [...blocks, `${closing(report)}\n`].join('\n');
}

function actionLines(action: RegisteredAction, paint: Paint): readonly string[] {
  const facts = [...ownersOf(action), ...dueWords(action), ...priorityOf(action), ...ticketWords(action)];
  const below = [...facts.map(shortened), plainLine(placeOf(action))].join('  ');
  return [
    `  ${(action.due ?? '').padEnd(DATE_WIDTH)}  ${shortened(action.text)}`,
    `  ${' '.repeat(DATE_WIDTH)}  ${paint('dim', below)}`,
  ];
}

/** A time that is no date: "next sprint". */
const dueWords = ({ due, dueText }: RegisteredAction): readonly string[] =>
  due === null && dueText !== null ? [dueText] : [];

/** The first ticket, and how many more there are: addresses are long, and the file has them all. */
function ticketWords(action: RegisteredAction): readonly string[] {
  const [first, ...further] = ticketsOf(action);
  if (first === undefined) return [];
  return further.length === 0 ? [first] : [first, `+${further.length}`];
}

const priorityOf = ({ priority }: RegisteredAction): readonly string[] => (priority === null ? [] : [priority]);

function closing({ register: { groups }, postmortems, only }: ActionsReport): string {
  const count = ACTION_GROUPS.reduce((sum, group) => sum + groups[group].length, 0);
  if (count === 0 && only === 'overdue') return `Nothing overdue in ${counted(postmortems, 'postmortem')}`;
  const parts = ACTION_GROUPS.filter((group) => groups[group].length > 0).map(
    (group) => `${groups[group].length} ${GROUP_TITLES[group].toLowerCase()}`,
  );
  const tail = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
  return `${counted(count, 'action item')} in ${counted(postmortems, 'postmortem')}${tail}`;
}
