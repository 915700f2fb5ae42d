import type { ActionItem } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Edit } from '../text/edit.ts';
import { slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { lineOf, statementOf, tableOf } from './action-line.ts';
import type { Statement } from './action-line.ts';

/** How action items are to be written: `- [ ] Text — @owner, due DATE, …`, or one row each. */
export type ActionForm = 'list' | 'table';

const MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/; // "- "
const BETWEEN = /^[ \t]*(?:\r?\n[ \t]*){1,2}$/; // "\n\n"
const GOES_ON = /^\s*\n(?:[ \t]+\S|[-*+] |\d{1,9}[.)] )/; // "\n\n  - detail"
const DELIMITER = /^[ \t|]*:?-[-:| \t]*$/; // "| --- |"

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const isRow = (text: string, { at, notation }: ActionItem): boolean => notation === 'table' || text[at.start] === '|';
const startsLine = (text: string, offset: number): boolean => offset === 0 || text[offset - 1] === '\n';

/**
 * Writes all action items in one form: owner, due date, priority, type, tickets and state in one order, dates as ISO.
 * Comments, unknown columns and line ends stay; an item that the form cannot hold, such as one with nested details in a
 * table, stays as it is. No edits when all is in the form already.
 */
export function normaliseActions({ text, actions }: Postmortem, form: ActionForm): readonly Edit[] {
  const rows = actions.filter((action) => isRow(text, action));
  const items = actions.filter((action) => !isRow(text, action));
  if (form === 'table') return runsOf(text, items).flatMap((run) => listToTable(text, run));
  return [
    ...runsOf(text, rows).flatMap((run) => tableToList(text, run, rows)),
    ...items.flatMap((action) => tidyItem(text, action)),
  ];
}

/** A list item in its place: its bullet stays, what stands below it too. */
function tidyItem(text: string, action: ActionItem): readonly Edit[] {
  const marker = MARKER.exec(slice(text, action.at))?.[0];
  const said = statementOf(action, text);
  if (marker === undefined || said === undefined) return [];
  const at = span(action.at.start + marker.length, action.words.end);
  const newText = lineOf(said);
  return slice(text, at) === newText ? [] : [{ at, newText }];
}

/** Actions with nothing but a line end between them. */
function runsOf(text: string, actions: readonly ActionItem[]): readonly (readonly ActionItem[])[] {
  const runs: ActionItem[][] = [];
  let before: ActionItem | undefined;
  for (const action of actions) {
    const gap = before === undefined ? '' : text.slice(before.at.end, action.at.start);
    if (BETWEEN.test(gap)) runs.at(-1)?.push(action);
    else runs.push([action]);
    before = action;
  }
  return runs;
}

const wholeOf = (run: readonly ActionItem[]): Span => span(run[0]?.at.start ?? 0, run.at(-1)?.at.end ?? 0);

/** What all say; undefined when one of them says something that cannot be written anew. */
function statementsOf(text: string, run: readonly ActionItem[]): readonly Statement[] | undefined {
  const said = run.flatMap((action) => statementOf(action, text) ?? []);
  return said.length === run.length ? said : undefined;
}

function listToTable(text: string, run: readonly ActionItem[]): readonly Edit[] {
  const at = wholeOf(run);
  const said = statementsOf(text, run);
  const isList = run.every(({ at: item }) => startsLine(text, item.start) && MARKER.test(slice(text, item)));
  if (said === undefined || !isList || !endsAt(text, at.end)) return [];
  const end = lineEndOf(text);
  const gap = at.start === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, at.start)) ? '' : end; // "\n\n"
  return [{ at, newText: gap + tableOf(said).join(end) }];
}

/** True when a blank line or the end follows, and nothing that belongs to the list. */
function endsAt(text: string, offset: number): boolean {
  const below = text.slice(offset, offset + 200);
  const [rest = '', next = ''] = below.split('\n', 2);
  return rest.trim() === '' && next.trim() === '' && !GOES_ON.test(below);
}

/** Where the line above begins; undefined on the first line. */
const lineAbove = (text: string, start: number): number | undefined =>
  start === 0 ? undefined : text.lastIndexOf('\n', start - 2) + 1;

/** A table whose first row is an action stays: its rows stand on both sides of the line below it. */
function tableToList(text: string, run: readonly ActionItem[], all: readonly ActionItem[]): readonly Edit[] {
  const rows = wholeOf(run);
  const said = statementsOf(text, run);
  const delimiter = lineAbove(text, rows.start);
  const header = delimiter === undefined ? undefined : lineAbove(text, delimiter);
  if (said === undefined || delimiter === undefined || header === undefined) return [];
  if (all.some(({ at }) => at.start >= header && at.start < delimiter)) return [];
  const isWhole = DELIMITER.test(text.slice(delimiter, rows.start).trimEnd()) && endsAt(text, rows.end);
  if (!isWhole) return [];
  const lines = said.map((each) => `- ${lineOf(each)}`);
  return [{ at: span(header, rows.end), newText: lines.join(lineEndOf(text)) }];
}
