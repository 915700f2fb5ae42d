import { stringify } from 'csv-stringify/sync';
import { ACTION_GROUPS, issueOf, linkTo, ownersOf, placeOf, wantsIssue } from '../../../core/index.ts';
import type { RegisteredAction } from '../../../core/index.ts';
import { SAFE_CELLS } from './csv.ts';
import type { ActionsReport } from './report.ts';

/** Names that Jira's importer maps by itself; a label a column. Nobody is assigned: the importer would invent users. */
const COLUMNS = ['Summary', 'Issue Type', 'Description', 'Priority', 'Due Date', 'Labels', 'Labels'] as const;

/** What Jira's CSV importer takes; actions that are done or name a ticket have no need of an issue. */
export function jira({ register: { groups }, base }: ActionsReport): string {
  const actions = ACTION_GROUPS.flatMap((group) => groups[group]).filter(wantsIssue);
  return stringify([[...COLUMNS], ...actions.map((action) => rowOf(action, base))], SAFE_CELLS);
}

function rowOf(action: RegisteredAction, base: string | undefined): readonly (string | null)[] {
  const { title, labels } = issueOf(action, base);
  const [first = null, second = null] = labels;
  return [title, 'Task', description(action, base), action.priority, action.due, first, second];
}

const MACRO = /[{[]/g; // "{code}", which is a mark in Jira

function description(action: RegisteredAction, base: string | undefined): string {
  const { postmortem, due, dueText } = action;
  const lines = [
    action.text,
    `From ${base === undefined ? placeOf(action) : linkTo(action, base)}`,
    ...(postmortem.title === null ? [] : [`Incident: ${postmortem.title}`]),
    ...ownersOf(action).map((owner) => `Owner: ${owner}`),
    ...(due === null && dueText !== null ? [`Due: ${dueText}`] : []),
  ];
  return lines.join('\n').replace(MACRO, '\\$&');
}
