import { meansGivenUp } from '../model/action.ts';
import type { ActionItem, Due } from '../model/action.ts';
import { slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { readDue } from '../time/due.ts';
import type { DueContext } from '../time/due-reader.ts';
import { present } from '../time/present.ts';
import { NO_ACTIONS, NO_VALUE } from './actions.table.ts';
import type { ActionColumn } from './actions.table.ts';
import { readColumns } from './actions-columns.ts';
import type { Columns } from './actions-columns.ts';
import { readItem } from './actions-facts.ts';
import { isDone } from './actions-state.ts';
import { typeOf } from './actions-type.ts';
import type { Setting } from './actions-facts.ts';
import { readOwners, saysNoOwner } from './actions-people.ts';
import { readTickets } from './actions-tickets.ts';
import type { Cell } from './block.ts';
import { plainWords } from './plain.ts';
import type { Row } from './tables.ts';

/** A column without a meaning: a fact under its header. */
interface OtherColumn {
  readonly index: number;
  readonly header: string;
}

/** What a table says about all of its rows. */
interface Table {
  readonly setting: Setting;
  readonly columns: Columns;
  readonly others: readonly OtherColumn[];
}

function valueOf(text: string, row: Row, index: number | undefined): { at: Span; words: string } | undefined {
  const cell = row.cells[index ?? -1];
  if (cell === undefined) return undefined;
  const words = plainWords(slice(text, cell.at));
  return NO_VALUE.has(words.toLowerCase()) ? undefined : { at: cell.at, words };
}

function dueOf(text: string, value: { at: Span; words: string } | undefined, context: DueContext): Due | undefined {
  if (value === undefined) return undefined;
  const lead = /^[\s*_~`]*(?:by |before |due |end |until )?(?=\S)/i.exec(slice(text, value.at))?.[0] ?? ''; // "by "
  const start = value.at.start + (/\bend /i.test(lead) ? 0 : lead.length); // "end "
  const read = readDue(text, start, context);
  return {
    at: value.at,
    text: value.words,
    ...present({ date: read === undefined || read.end > value.at.end ? undefined : read.date }),
  };
}

/** Where a bare value would be written: its cell, else behind the action. */
function slotOf(row: Row, index: number | undefined, action: Cell): Span {
  return row.cells[index ?? -1]?.at ?? span(action.at.end, action.at.end);
}

type ValueOf = (column: ActionColumn) => { at: Span; words: string } | undefined;

const KEY = /^(?:#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,7})$/; // "#1234", "SEC-402"

const TOLD_STATE =
  /[\s,;:(–—-]{1,3}(?:\*\*|__)?(DONE|TODO|FIXED|CLOSED|OPEN|WIP|[Ii]n (?:progress|review)|[Dd]one|[Tt]odo|[Ff]ixed|[Cc]losed|[Oo]pen)(?:\*\*|__)?[).!]?$/; // "Bug 5554823 **TODO**"

/** A ticket cell may go on with the state: "n/a **DONE**". */
function splitTicket(value: ReturnType<ValueOf>): { readonly ticket: ReturnType<ValueOf>; readonly state?: string } {
  const match = value === undefined ? null : TOLD_STATE.exec(value.words);
  if (value === undefined || match === null) return { ticket: value };
  const words = value.words.slice(0, match.index).trim();
  const state = match[1] ?? '';
  return { ticket: NO_VALUE.has(words.toLowerCase()) ? undefined : { ...value, words }, state };
}

function rowTickets({ text, definitions }: Setting, value: ReturnType<ValueOf>): readonly string[] {
  if (value === undefined) return [];
  if (KEY.test(value.words)) return [value.words];
  const tickets = readTickets(slice(text, value.at), definitions).map((read) => read.ticket);
  return tickets.length === 0 ? [value.words] : tickets;
}

function rowOwners({ text }: Setting, value: ReturnType<ValueOf>, inline: ActionItem): ActionItem['owners'] {
  return value === undefined || saysNoOwner(value.words) ? inline.owners : readOwners(text, value.at);
}

const FINISHED_REMARK =
  /^\W{0,4}(?:done|completed|closed|fixed|shipped|merged|implemented|deployed|released|finished|delivered)(?!\w|[- ](?:when|once|after|if|loop))/i; // "Done on 28 Sep", not "Done when"

const CLOSING_MARK = /[)\]]$/; // ")"

const isAhead = (date: string, { today }: DueContext): boolean => today !== undefined && date > today;

const DUE_SAID = /\b(?:due|eta|target|expected|planned for|scheduled for)(?: on| by|:)? /gi; // "in progress, due 24 July"

/** The date that a state names: "in progress, due 24 July". */
function dueSaid(text: string, cell: ReturnType<ValueOf>, context: DueContext): Due | undefined {
  if (cell === undefined) return undefined;
  for (const match of slice(text, cell.at).matchAll(DUE_SAID)) {
    const start = cell.at.start + match.index + match[0].length;
    const read = readDue(text, start, context);
    if (read?.date === undefined || read.end > cell.at.end) continue;
    return { at: span(start, read.end), text: text.slice(start, read.end), date: read.date };
  }
  return undefined;
}

/** A day to come in a column such as "Completed" is when it is to be done. */
function dueOfRow({ text, context }: Setting, value: ValueOf): Due | undefined {
  const finished = dueOf(text, value('finished'), context);
  const planned = finished?.date !== undefined && isAhead(finished.date, context) ? finished : undefined;
  const said = [value('status'), value('remark')].flatMap((cell) => dueSaid(text, cell, context) ?? []);
  return dueOf(text, value('due'), context) ?? planned ?? said[0];
}

interface RowState {
  readonly done: boolean;
  readonly words?: string;
}

/** The state of a row: its status column, a column for the day on which it was done, a remark that says so. */
function stateOfRow({ text, context }: Setting, inline: ActionItem, value: ValueOf): RowState {
  const [status, finished, remark] = [value('status'), value('finished'), value('remark')];
  const on = dueOf(text, finished, context)?.date;
  if (finished !== undefined && on !== undefined && !isAhead(on, context))
    return { done: true, words: `Done ${finished.words}` };
  const told = [status, finished].flatMap((cell) => cell?.words ?? []).concat(splitTicket(value('ticket')).state ?? []);
  return stateTold(told, remark?.words ?? '', inline);
}

const REASON = /^\p{L}+(?: \p{L}+)?(?: ?[([]| ?[:,;–—-] | as )(.{3,60})$/u; // "Closed (won't fix)"

const reasonOf = (words: string): string => REASON.exec(words)?.[1] ?? '';

function stateTold(told: readonly string[], remark: string, inline: ActionItem): RowState {
  const given = told.find((cell) => meansGivenUp(reasonOf(cell)));
  if (given !== undefined) return { done: false, words: reasonOf(given).replace(CLOSING_MARK, '') };
  return doneOf(told, remark) ?? openOf(told, remark, inline);
}

function doneOf(told: readonly string[], remark: string): RowState | undefined {
  const words = told.find(isDone) ?? (FINISHED_REMARK.test(remark) ? remark : undefined);
  return words === undefined ? undefined : { done: true, words };
}

function openOf(told: readonly string[], remark: string, { done, source }: ActionItem): RowState {
  const words = meansGivenUp(remark) ? remark : (told[0] ?? source.state);
  return { done: told.length === 0 && done, ...present({ words }) };
}

/** What the columns beside the action say; what they leave open is taken from its words. */
function fromColumns(setting: Setting, inline: ActionItem, value: ValueOf): ActionItem {
  const state = stateOfRow(setting, inline, value);
  return {
    ...inline,
    owners: rowOwners(setting, value('owner'), inline),
    done: state.done,
    source: { ...inline.source, ...present({ state: state.words }) },
    tickets: [...new Set([...rowTickets(setting, splitTicket(value('ticket')).ticket), ...inline.tickets])],
    ...present({
      due: dueOfRow(setting, value) ?? inline.due,
      type: typeOf(value('type')?.words ?? '') ?? inline.type,
      priority: value('priority')?.words ?? inline.priority,
    }),
  };
}

/** A number alone only counts the rows. */
const LETTER = /[A-Z]/i; // "AI-3"

interface RowRead {
  readonly table: Table;
  readonly read: ActionItem;
}

const NOWHERE = span(0, 0);

/** The columns without a meaning, that of remarks, and that of the type, whose words may be no type. */
function othersOf(text: string, header: Row, columns: Columns): readonly OtherColumn[] {
  const known = new Set(columns.values());
  for (const column of ['type', 'remark'] as const) known.delete(columns.get(column) ?? -1);
  return header.cells.flatMap(({ at }, index) => (known.has(index) ? [] : [{ index, header: slice(text, at) }]));
}

/** What the row says beside its words, in Markdown: each column without a meaning is a fact under its header. */
function rowSource(row: Row, { table, read }: RowRead): ActionItem['source'] {
  const { columns, setting } = table;
  const raw = (index: number | undefined): string => slice(setting.text, row.cells[index ?? -1]?.at ?? NOWHERE);
  const typed = read.type === undefined ? undefined : columns.get('type');
  const others = table.others.flatMap(({ index, header }) => {
    if (index === typed) return [];
    const value = raw(index);
    return NO_VALUE.has(plainWords(value).toLowerCase()) ? [] : [`${header}: ${value}`];
  });
  const ticket = raw(columns.get('ticket'));
  const ref = raw(columns.get('ref'));
  return {
    ...read.source,
    tickets: [...(NO_VALUE.has(ticket.toLowerCase()) ? [] : [ticket]), ...read.source.tickets],
    details: [...read.source.details, ...others],
    ...present({
      ref: LETTER.test(ref) ? ref : read.source.ref,
      type: columns.has('type') ? read.type : read.source.type,
    }),
  };
}

const BOLD = /^\s*(\*\*|__)[^*_]{1,60}\1:?\s*$/; // "**Prevent**"

/** A row that only names those below it. */
const isGroup = (text: string, { cells }: Row, action: Cell): boolean =>
  cells.length > 1 &&
  BOLD.test(slice(text, action.at)) &&
  cells.every(({ at }) => at === action.at || slice(text, at).trim() === '');

function rowAction(table: Table, row: Row): ActionItem | undefined {
  const { setting, columns } = table;
  const action = row.cells[columns.get('action') ?? -1];
  if (action === undefined) return undefined;
  const inline = readItem(setting, { at: row.at, content: action.at }).item;
  const words = inline.text.toLowerCase();
  if (NO_VALUE.has(words) || NO_ACTIONS.has(words) || isGroup(setting.text, row, action)) return undefined;
  const read = fromColumns(setting, inline, (column) => valueOf(setting.text, row, columns.get(column)));
  return {
    ...read,
    source: rowSource(row, { table, read }),
    ownerSlot: slotOf(row, columns.get('owner'), action),
    dueSlot: slotOf(row, columns.get('due'), action),
    ...present({ stateSlot: row.cells[columns.get('status') ?? -1]?.at }),
    notation: columns.has('owner') || columns.has('due') ? 'table' : 'list',
  };
}

/** The actions of one table; none when its columns do not say so. */
export function readActionRows(setting: Setting, rows: readonly Row[], inActions: boolean): readonly ActionItem[] {
  const read = readColumns(setting.text, rows, inActions);
  if (read === undefined) return [];
  const { columns, header } = read;
  const table = { setting, columns, others: header === undefined ? [] : othersOf(setting.text, header, columns) };
  return read.rows.flatMap((row) => rowAction(table, row) ?? []);
}
