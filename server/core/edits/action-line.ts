import type { ActionItem } from '../model/action.ts';
import { contains, slice } from '../text/span.ts';

/** What an item says, ready to be written: every value can stand in a list line and in a cell. */
export interface Statement {
  readonly ref?: string;
  readonly text: string;
  readonly owners: readonly string[];
  /** ISO date, or the words where they name no date. */
  readonly due?: string;
  readonly type?: string;
  readonly priority?: string;
  readonly tickets: readonly string[];
  readonly state?: string;
  readonly done: boolean;
  readonly details: readonly (readonly [key: string, value: string])[];
  /** Comments of the item, as written. */
  readonly comments: string;
}

const COMMENT = /<!--[^\n]{0,2000}?-->/g; // "<!-- ask Ann -->"
const PLAIN_STATE = /^(?:x|yes|open|todo|to do|not started|done|completed?|[✅☑✔🟢]\uFE0F?)$/iu; // "Done"
const NAME = /^(?:@[\w./-]+|\p{L}[\p{L}.'’ /-]{0,40}|[\w.-]+@|\?+)$/u; // "Jane Doe"
const WORDS = /^[\p{L}\d][\p{L}\d ?'/%-]{0,40}$/u; // "in progress"
const REF = /^(?:AI|ACT|AR|AP|CA|PA|RA|A|R|FU|REM|REC|PIR)[-_ ]?(?:[A-Z]{2,4}-)?\d{1,4}$/i; // "AI-3"
const TICKET = /[#!]\d|[A-Z]-\d|:\/\/|\]\[?/; // "#12"
const DETAIL = /^([a-z][a-z -]{1,20}): ?(?!.*-\d)([\p{L}\d][\p{L}\d /&+'-]{0,40})$/iu; // "Effort: 3 days"
const RESERVED =
  /^(?:owner|who|lead|due|when|target|eta|deadline|priority|type|kind|category|status|state|tickets?|issues?|links?|pr|mr|bug|jira|linear|by|action|item|task|note)s?$/i; // "type"

const OPEN_COMMENT = /<!--(?![^\n]{0,2000}-->)/; // "<!-- a"

const isRow = (text: string, { at, notation }: ActionItem): boolean => notation === 'table' || text[at.start] === '|';

/** Facts that stand in the item itself. */
interface Own {
  readonly owners: readonly string[];
  readonly due?: string;
  readonly state?: string;
  readonly details: readonly (RegExpExecArray | null)[];
}

function ownFacts(action: ActionItem, text: string): Own {
  const place = isRow(text, action) ? action.at : action.words;
  const due = action.due !== undefined && contains(place, action.due.at) ? action.due : undefined;
  const state = PLAIN_STATE.test(action.source.state ?? '') ? undefined : action.source.state;
  return {
    owners: action.owners.filter(({ at }) => contains(place, at)).map(({ name }) => name),
    details: action.source.details.map((detail) => DETAIL.exec(detail)),
    ...(due === undefined ? {} : { due: due.date ?? due.text }),
    ...(state === undefined ? {} : { state }),
  };
}

/** True when all of it can be read again from a line and from a row. */
const canBeWritten = ({ source, priority }: ActionItem, { owners, due, state, details }: Own): boolean =>
  REF.test(source.ref ?? 'A1') &&
  source.tickets.every((ticket) => TICKET.test(ticket)) &&
  owners.every((name) => NAME.test(name)) &&
  [due, state, priority].every((words) => words === undefined || WORDS.test(words)) &&
  details.every((match) => match !== null && !RESERVED.test(match[1] ?? '')) &&
  !/[|\n]/.test(source.text); // "a | b"

/**
 * What the item itself says; what a heading above or a line below it says is left to them.
 * Undefined when something in it could not be read again from the form that it is written in.
 */
export function statementOf(action: ActionItem, text: string): Statement | undefined {
  const { source, priority, done } = action;
  const whole = slice(text, action.at);
  const { details, ...own } = ownFacts(action, text);
  if (!canBeWritten(action, { ...own, details }) || OPEN_COMMENT.test(whole)) return undefined;
  const { ref, type } = source;
  return {
    ...own,
    text: source.text,
    tickets: source.tickets,
    done,
    details: details.flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const])),
    comments: (whole.match(COMMENT) ?? []).join(' '),
    ...(ref === undefined ? {} : { ref }),
    ...(type === undefined ? {} : { type }),
    ...(priority === undefined ? {} : { priority }),
  };
}

const ISO = /^\d{4}-\d{2}-\d{2}$/; // "2026-03-01"

const ownerWords = (owners: readonly string[]): string =>
  owners.every((name) => name.startsWith('@')) ? owners.join(', ') : `owner: ${owners.join(' and ')}`;

const dueWords = (due: string): string => (ISO.test(due) ? `due ${due}` : `due: ${due}`);
const priorityWords = (priority: string): string => (/^P\d$/.test(priority) ? priority : `priority: ${priority}`); // "P1"

/** The word that a value becomes; nothing where it is absent or empty. */
const worded = (value: string | undefined, write: (value: string) => string): readonly string[] =>
  value === undefined || value === '' ? [] : [write(value)];

const asIs = (value: string): string => value;

/** The canonical line without its bullet: `[ ] **AI-3** Text — @jane, due 2026-03-01, P1, prevent, #1234`. */
export function lineOf(said: Statement): string {
  const facts = [
    ...(said.owners.length === 0 ? [] : [ownerWords(said.owners)]),
    ...worded(said.due, dueWords),
    ...worded(said.priority, priorityWords),
    ...worded(said.type, asIs),
    ...said.tickets,
    ...worded(said.state, (state) => `status: ${state}`),
    ...said.details.map(([key, value]) => `${key}: ${value}`),
  ];
  const ref = worded(said.ref, (name) => `**${name}** `).join('');
  const tail = facts.length === 0 ? '' : ` — ${facts.join(', ')}`;
  const comments = worded(said.comments, (words) => ` ${words}`).join('');
  return `[${said.done ? 'x' : ' '}] ${ref}${said.text}${tail}${comments}`;
}

interface Column {
  readonly header: string;
  readonly value: (said: Statement) => string;
  readonly always: boolean;
}

const COLUMNS: readonly Column[] = [
  { header: 'Ref', value: ({ ref = '' }) => ref, always: false },
  { header: 'Action', value: ({ text, comments }) => (comments === '' ? text : `${text} ${comments}`), always: true },
  { header: 'Owner', value: ({ owners }) => owners.join(', '), always: true },
  { header: 'Due', value: ({ due = '' }) => due, always: true },
  { header: 'Priority', value: ({ priority = '' }) => priority, always: false },
  { header: 'Type', value: ({ type = '' }) => type, always: false },
  { header: 'Ticket', value: ({ tickets }) => tickets.join(', '), always: false },
  { header: 'Status', value: ({ state, done }) => state ?? (done ? 'Done' : 'Open'), always: true },
];

const detailColumn = (key: string): Column => ({
  header: key,
  value: ({ details }) => details.find(([name]) => name === key)?.[1] ?? '',
  always: true,
});

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`.replace(/ {2}(?=\|)/g, ' '); // "|  |"

/** The canonical table, header first. Columns that would stay empty are left out, but for owner, due date and state. */
export function tableOf(all: readonly Statement[]): readonly string[] {
  const keys = new Set(all.flatMap(({ details }) => details.map(([key]) => key)));
  const columns = [...COLUMNS, ...[...keys].map(detailColumn)].filter(
    ({ always, value }) => always || all.some((said) => value(said) !== ''),
  );
  return [
    rowOf(columns.map(({ header }) => header)),
    rowOf(columns.map(() => '---')),
    ...all.map((said) => rowOf(columns.map(({ value }) => value(said)))),
  ];
}
