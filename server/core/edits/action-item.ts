import type { ActionItem } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { QUESTION_TITLES } from '../model/question.ts';
import type { Section } from '../model/section.ts';
import type { Edit } from '../text/edit.ts';
import { indexLines } from '../text/lines.ts';
import { contains, slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';

/** What a new action item says. */
export interface NewAction {
  /** Markdown on one line. */
  readonly text: string;
  /** As it is to be written: `@jane`, `Jane Doe`. */
  readonly owner?: string;
  /** ISO date. */
  readonly due?: string;
}

const MARKER = /^(?:([-*+])|(\d{1,9})([.)]))[ \t]+/; // "- "
const PIPE = /(?<!\\)\|/g; // "|"
const DEEPER = /^(?:[ \t]+\S[^\n]*|[ \t]*)$/; // "  - Owner: @ann"

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const inLine = ({ text, owner, due }: NewAction): string => {
  const facts = [owner, due === undefined ? undefined : `due ${due}`].filter((fact) => fact !== undefined);
  return facts.length === 0 ? text : `${text} — ${facts.join(', ')}`;
};

const isRow = (text: string, { at, notation }: ActionItem): boolean => notation === 'table' || text[at.start] === '|';

/** How many cells of its row begin before the offset. */
const cellAt = (text: string, row: Span, offset: number): number =>
  (text.slice(row.start, offset).match(PIPE) ?? []).length;

/** A row like the given one with nothing in its other cells. */
function rowLike(text: string, model: ActionItem, action: NewAction): string {
  const cells = slice(text, model.at)
    .split(PIPE)
    .map((cell): string => (cell === '' ? '' : ' '));
  const put = (at: Span, value: string | undefined): void => {
    if (value !== undefined) cells[cellAt(text, model.at, at.start)] = ` ${value} `;
  };
  put(model.dueSlot, action.due);
  put(model.ownerSlot, action.owner);
  const words = model.notation === 'table' ? action.text : inLine(action);
  put(model.words, words.replace(PIPE, '\\|'));
  return cells.join('|');
}

/** An item like the given one: the same bullet or the next number, a box where it has one. */
function itemLike(text: string, model: ActionItem | undefined, action: NewAction): string {
  const [, bullet = '-', number, close = '.'] = MARKER.exec(model === undefined ? '' : slice(text, model.at)) ?? [];
  const marker = number === undefined ? bullet : `${Number(number) + 1}${close}`;
  const box = model === undefined || model.checkbox !== undefined ? '[ ] ' : '';
  return `${marker} ${box}${inLine(action)}`;
}

/** End of the lines that belong to an item: what is nested below it too. */
function endBelow(text: string, at: Span): number {
  let end = at.end;
  for (let from = text.indexOf('\n', at.end); from >= 0;) {
    const next = text.indexOf('\n', from + 1);
    const line = text.slice(from + 1, next < 0 ? text.length : next).trimEnd();
    if (!DEEPER.test(line)) break;
    if (line !== '') end = from + 1 + line.length;
    if (line === '' && next < 0) break;
    from = next;
  }
  return end;
}

const indentOf = (text: string, { start }: Span): string => text.slice(text.lastIndexOf('\n', start - 1) + 1, start);

function after(text: string, model: ActionItem, action: NewAction): Edit {
  const end = lineEndOf(text);
  if (isRow(text, model)) return insert(model.at.end, end + rowLike(text, model, action));
  if (!MARKER.test(slice(text, model.at))) return insert(model.at.end, end + end + itemLike(text, undefined, action));
  const indent = indentOf(text, model.at);
  const at = /\S/.test(indent) || indent !== '' ? model.at.end : endBelow(text, model.at);
  return insert(at, end + indent + itemLike(text, model, action));
}

const insert = (offset: number, newText: string): Edit => ({ at: span(offset, offset), newText });

const trimmedEnd = (text: string, { start, end }: Span): number => start + text.slice(start, end).trimEnd().length;

/** A new section stands after the lessons, else at the end. */
function newSection({ text, sections }: Postmortem, line: string): Edit {
  const end = lineEndOf(text);
  const answering = sections.filter(({ answers }) => answers.length > 0);
  const level = answering.length === 0 ? 2 : Math.min(...answering.map(({ heading }) => heading.level));
  const before = sections.findLast(({ answers, heading }) => answers.includes('learned') && heading.level === level);
  const at = trimmedEnd(text, span(0, before?.body.end ?? text.length));
  const heading = `${'#'.repeat(level)} ${QUESTION_TITLES.doing}`;
  const tail = text.slice(at).startsWith('\n') || text.slice(at).startsWith('\r') ? '' : end;
  return insert(at, `${at === 0 ? '' : end + end}${heading}${end}${end}${line}${tail}`);
}

const doingSection = ({ sections }: Postmortem): Section | undefined =>
  sections.find(({ kind, heading }) => kind === 'doing' && heading.shape !== 'row');

/**
 * Adds an action item behind the last one, in its notation: a row of the same table, an item of the same list with the
 * same bullet and box. Where there is no section for actions yet, one is made after the lessons, or at the end.
 */
export function addActionItem(postmortem: Postmortem, action: NewAction): readonly Edit[] {
  const { text, actions, sections } = postmortem;
  const doing = sections.filter(({ kind }) => kind === 'doing');
  const last = actions.findLast(({ at }) => doing.some(({ body }) => contains(body, at)));
  if (last !== undefined) return [after(text, last, action)];
  const line = itemLike(text, undefined, action);
  const section = doingSection(postmortem);
  if (section === undefined) return [newSection(postmortem, line)];
  const end = lineEndOf(text);
  const at = Math.max(section.heading.at.end, trimmedEnd(text, section.own));
  return [insert(at, end + end + line)];
}

const STATE_CELL =
  /^(?:open|to ?do|not started|pending|in progress|planned|scheduled|blocked|wip|done|completed?|closed|[✅☑✔])$/iu; // "Open"

function cellEdit(text: string, action: ActionItem): readonly Edit[] {
  let from = action.at.start;
  for (const cell of slice(text, action.at).split(PIPE)) {
    const words = cell.trim();
    const start = from + cell.indexOf(words);
    from += cell.length + 1;
    if (STATE_CELL.test(words))
      return [{ at: span(start, start + words.length), newText: action.done ? 'Open' : 'Done' }];
  }
  return [];
}

/**
 * Ticks the action item that begins on the 0-based line, or opens it again: in its box, else in its status column; a list
 * item without a box is given one. No edits where no action item begins on that line or where it holds no state.
 */
export function toggleActionDone({ text, actions }: Postmortem, line: number): readonly Edit[] {
  const lines = indexLines(text);
  const action = actions.find(({ at }) => lines.positionAt(at.start).line === line);
  if (action === undefined) return [];
  if (action.checkbox !== undefined) return [{ at: action.checkbox, newText: action.done ? '[ ]' : '[x]' }];
  if (isRow(text, action)) return cellEdit(text, action);
  const marker = MARKER.exec(slice(text, action.at))?.[0];
  return marker === undefined ? [] : [insert(action.at.start + marker.length, action.done ? '[ ] ' : '[x] ')];
}

const PROMISE =
  /^(?:(?:so|also|therefore|in future|going forward),? )?(?:we|the team|i) (?:should|need to|must|have to|will|ought to|are going to|plan to|want to)(?: also| therefore| now)? /i; // "We need to "
const LAST_STOP = /[.!]\s*$/; // "."

/** Makes an action item of the sentence of a promise; the sentence itself stays where it stands. */
export function promotePromise(
  postmortem: Postmortem,
  sentence: Span,
  facts: Pick<NewAction, 'owner' | 'due'> = {},
): readonly Edit[] {
  const words = slice(postmortem.text, sentence).replace(/\s+/g, ' ').trim(); // "  "
  const bare = words.replace(PROMISE, '').replace(LAST_STOP, '');
  return bare === '' ? [] : addActionItem(postmortem, { ...facts, text: bare.charAt(0).toUpperCase() + bare.slice(1) });
}
