import { AMBIGUOUS_NAMES } from '../language/lexicon/ambiguous-names.ts';
import { GIVEN_NAMES } from '../language/lexicon/given-names.ts';
import { meansGivenUp } from '../model/action.ts';
import type { ActionType, Due, Owner } from '../model/action.ts';
import { slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { readDue, readLength } from '../time/due.ts';
import type { DueContext } from '../time/due-reader.ts';
import { present } from '../time/present.ts';
import { DONE_WORDS, OPEN_WORDS, PART_LABELS } from './actions.table.ts';
import type { ActionColumn } from './actions.table.ts';
import { isCollective, mayBeOwners, readOwners } from './actions-people.ts';
import { typeOf } from './actions-type.ts';

const WEAK = 0;
/** A person or a team by name. */
export const NAMED = 1;
/** A label, a handle, a date, a ticket, a state: a fact wherever it stands. */
export const EXPLICIT = 2;

/** One fact of an item, between two separators. */
export interface Part {
  /** How surely it is a fact: a capitalised word is a name only beside others. */
  readonly strength: typeof WEAK | typeof NAMED | typeof EXPLICIT;
  readonly owners?: readonly Owner[];
  readonly due?: Due;
  readonly priority?: string;
  readonly type?: ActionType;
  /** State in words, as written. */
  readonly state?: string;
  /** A fact that the model has no place for, as written: "effort: 3 days", "factor:CF-2". */
  readonly detail?: string;
}

/** What the parts are read from. */
export interface PartSource {
  readonly text: string;
  readonly context: DueContext;
  /** References to tickets that have no words of their own, ascending. */
  readonly tickets: readonly Span[];
}

const NOTHING: Part = { strength: WEAK };
const OPENING = ' \t\r\n*_~`';
const CLOSING = ' \t\r\n*_~`.!';
const ICON = /^\p{Extended_Pictographic}\uFE0F?[\s*_]*/u; // "📅 "
const PERSON_ICON = /^[👤👥🧑👩👨🙋🙎🧍]/u; // "👤 @mia"
const INITIAL = /(?:^|\s)\p{Lu}\.$/u; // "Priya N."
const LONGEST = 80;

/** The part without marks, blanks and a full stop around it. */
function trimmed(text: string, at: Span): Span {
  let { start, end } = at;
  while (start < end && OPENING.includes(text.charAt(start))) start += 1;
  while (end > start && CLOSING.includes(text.charAt(end - 1))) end -= 1;
  const isInitial = text.charAt(end) === '.' && end < at.end && INITIAL.test(text.slice(start, end + 1));
  return span(start, isInitial ? end + 1 : end);
}

const COLON_LABEL = /^([a-z][a-z ]{1,24}?)[*_]{0,2}\s?(?:::?|=)[*_]{0,2}\s*/i; // "Owner: "
const SPACED_LABEL = /^([a-z]+(?: (?:to|by|date|on|completion))?)\s+/i; // "due "

type Value = { readonly at: Span; readonly words: string; readonly colon: boolean };

function labelledOwner(text: string, { at, colon }: Value): Part | undefined {
  const owners = readOwners(text, at);
  if (owners.length === 0) return colon ? { strength: EXPLICIT } : undefined;
  const fits = owners.every(({ name }) => isNameLike(name) || (colon && isShort(name)));
  return fits ? { strength: EXPLICIT, owners } : undefined;
}

const SHORT = /^[^\d:;]{1,40}$/; // "whoever is on call"
const SAYS_MORE = /\b(?:due|by|eta|deadline|target|priority|status|before)\b/i; // "Ann by Friday"
const isShort = (name: string): boolean => SHORT.test(name) && !SAYS_MORE.test(name) && name.split(' ').length <= 6;

function labelledDue(source: PartSource, value: Value): Part | undefined {
  const due = dueOf(source, value.at) ?? lengthOf(source, value.at);
  if (due !== undefined) return { strength: EXPLICIT, due };
  if (!value.colon || value.words === '' || SAYS_MORE.test(value.words)) return undefined;
  return { strength: EXPLICIT, due: { at: value.at, text: value.words } };
}

const LEVEL = /^(?:P[0-5]|critical|highest|high|medium|low|lowest|urgent|major|minor|trivial|blocker)$/i; // "P1"

const READ_LABELLED: ReadonlyMap<ActionColumn, (source: PartSource, value: Value) => Part | undefined> = new Map([
  ['owner', ({ text }, value) => labelledOwner(text, value)],
  ['due', labelledDue],
  [
    'priority',
    (_, { words, colon }) =>
      LEVEL.test(words) || (colon && isShort(words)) ? { strength: EXPLICIT, priority: words } : undefined,
  ],
  [
    'type',
    (_, { words, colon }) =>
      colon && isShort(words) ? { strength: EXPLICIT, ...present({ type: typeOf(words) }), detail: words } : undefined,
  ],
  ['status', (_, { words, colon }) => (colon && words !== '' ? { strength: EXPLICIT, state: words } : undefined)],
  ['ticket', (source, { at }) => (isTickets(source, at) ? { strength: EXPLICIT } : undefined)],
]);

/** "Owner: Ann", "due 2026-03-01", "Jira: DB-411". */
function labelled(source: PartSource, at: Span): Part | undefined {
  const words = slice(source.text, at);
  const match = COLON_LABEL.exec(words) ?? SPACED_LABEL.exec(words);
  if (match === null) return undefined;
  const colon = /[:=]/.test(match[0]); // ":"
  const column = PART_LABELS.get((match[1] ?? '').toLowerCase());
  if (column === undefined) return undefined;
  const value = trimmed(source.text, span(at.start + match[0].length, at.end));
  return READ_LABELLED.get(column)?.(source, { at: value, words: slice(source.text, value), colon });
}

const HANDLES = /^@[a-z\d][\w.-]{0,38}(?:\/[\w.-]{1,40})?(?: ?(?:[,&+/]|and |with )? ?@[a-z\d][\w.-]{0,38}){0,6}$/i; // "@jane", "@a and @b"
const LEAD = /^(?:(?:due )?by|before|until|due|no later than|on or before|expected|eta|target)[: ]\s*(?:the )?/i; // "by "
const SPOKEN = /^(?:by|before|until|no later than|on or before)/i; // "by "
const CLOSED = /^[\s*_~`.!]*$/; // "**"
const UNDATED = /^(?:now|later|soon|immediate(?:ly)?|backlog)$/i; // "now"

/** A due date that fills the part. The words in front of it belong to it when they are spoken: "by 1 March". */
function dueOf({ text, context }: PartSource, at: Span): Due | undefined {
  const words = slice(text, at);
  const lead = LEAD.exec(words)?.[0] ?? '';
  const read = readDue(text, at.start + lead.length, context);
  if (read === undefined || read.end > at.end) return undefined;
  if (!CLOSED.test(text.slice(read.end, at.end))) return undefined;
  const start = SPOKEN.test(lead) ? at.start : at.start + lead.length;
  return { at: span(start, read.end), text: text.slice(start, read.end), ...present({ date: read.date }) };
}

/** "ETA 2 weeks": nobody can tell from which day on. */
function lengthOf({ text }: PartSource, at: Span): Due | undefined {
  const read = readLength(text, at.start);
  return read?.end === at.end ? { at, text: slice(text, at) } : undefined;
}

function datePart(source: PartSource, at: Span): Part | undefined {
  const due = dueOf(source, at);
  return due === undefined
    ? undefined
    : { strength: due.date !== undefined || !UNDATED.test(due.text) ? EXPLICIT : WEAK, due };
}

const PRIORITY =
  /^(?:(?:priority|prio) )?(P[0-5]|critical|highest|high|medium|low|lowest|urgent)(?: (?:priority|prio))?$/i; // "P1"
const TYPE = /^(?:prevent|detect|mitigat|process)(?:e|ion|ive|ative|ing)?$/i; // "prevent"
const FINISHED =
  /^(?:done|completed?|fixed|shipped|merged|closed|implemented|deployed|released)\b[\s,:]*(?:(?:on|in|by) )?(?:[\w./:#-]{0,40}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?)(?:,? 20\d\d)?$/i; // "Done on 2026-02-14", "done 4 Nov"
const STARTED = /^(?:not started|in progress|in review|blocked|scheduled|planned|pending)(?: yet)?\b[^,;]{0,24}$/i; // "in progress (50 %)"

const MARKS = /[*_~`]/g; // "**"

/** States that only a column of its own tells. */
const ONLY_IN_CELLS: ReadonlySet<string> = new Set(['x', 'yes', 'new']);

const priorityPart = (words: string, level: string): Part => ({
  strength: /\d|prio/i.test(words) ? EXPLICIT : WEAK,
  priority: /\d/.test(level) ? level.toUpperCase() : level,
});

/** True for what begins the item: "Dropped packets are counted" is no state. */
const isFirst = (text: string, { start }: Span): boolean => !/[\p{L}\d]/u.test(text.slice(0, start)); // "a"

function wordPart({ text }: PartSource, at: Span): Part | undefined {
  const words = slice(text, at).replace(MARKS, '');
  const priority = PRIORITY.exec(words)?.[1];
  if (priority !== undefined) return priorityPart(words, priority);
  if (TYPE.test(words)) return { strength: EXPLICIT, ...present({ type: typeOf(words) }) };
  return isStateAt(words, isFirst(text, at) ? 'first' : 'later') ? { strength: NAMED, state: words } : undefined;
}

function isStateAt(words: string, place: 'first' | 'later'): boolean {
  const lower = words.toLowerCase();
  if (place === 'later' && !words.includes(':') && meansGivenUp(words)) return true;
  const isState = !ONLY_IN_CELLS.has(lower) && (DONE_WORDS.has(lower) || OPEN_WORDS.has(lower));
  return isState || FINISHED.test(words) || STARTED.test(words);
}

const POINTS =
  /^(?:(?:see|via|tracked|tracking|in|by|ticket|issue|pr|mr|bug|jira|and|github|linear|gitlab)\b|[\s:,;.*_&+()[\]#-])*$/i; // "see ticket "

function isTickets({ text, tickets }: PartSource, at: Span): boolean {
  let rest = '';
  let from = at.start;
  for (const ticket of tickets) {
    if (ticket.end <= from || ticket.start >= at.end) continue;
    rest += text.slice(from, Math.max(from, ticket.start));
    from = ticket.end;
  }
  return from > at.start && POINTS.test(rest + text.slice(Math.min(from, at.end), at.end));
}

const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*\.?){0,2}$/u; // "Jane Doe", "Priya N."
const INITIALS = /^\p{Lu}{2,3}$/u; // "AN"
const ROLE =
  /^(?:the )?[\p{L}/& -]{0,30}\b(?:lead|manager|on-?call|owner|architect|dba|admin|director|cto|engineer|responder|commander)$/iu; // "Storage lead"
const TEAM = /\b(?:team|squad|crew|guild|group|department|working group)$/i; // "Streaming Team"
const TRAILING_AT = /^[a-z][\w-]{1,38}@$/; // "logan@"

/** True for words that begin with a given name. */
export const isPerson = (words: string): boolean => {
  if (!NAME.test(words)) return false;
  const [first = '', second] = words.toLowerCase().split(' ');
  return GIVEN_NAMES.has(first) && (second !== undefined || !AMBIGUOUS_NAMES.has(first));
};

const HANDLE = /^@\S+$|^\S+@$/; // "@org/team", "logan@"

const isNameLike = (words: string): boolean =>
  NAME.test(words) || HANDLE.test(words) || ROLE.test(words) || TEAM.test(words) || isCollective(words);

function ownerPart({ text }: PartSource, at: Span): Part | undefined {
  const words = slice(text, at);
  if (words.length > 60 || words.includes(':') || !mayBeOwners(words)) return undefined;
  if (HANDLES.test(words) || TRAILING_AT.test(words)) return { strength: EXPLICIT, owners: readOwners(text, at) };
  const owners = readOwners(text, at);
  if (owners.length === 0 || !owners.every(({ name }) => isNameLike(name) || INITIALS.test(name))) return undefined;
  return {
    strength: owners.some(({ name }) => isPerson(name) || TEAM.test(name) || name.startsWith('@')) ? NAMED : WEAK,
    owners,
  };
}

const DETAIL = /^[a-z][a-z -]{1,20}:\s?\S[^\n]{0,60}$/i; // "factor:CF-2"
const REMARK = /^(?:#[a-z][\w-]{1,30}|no (?:date|owner|deadline|ticket)(?: yet)?|~?"?[\w-]{2,20}::[\w-]{1,20}"?)$/i; // "#perf", "no date yet"

function detailPart({ text }: PartSource, at: Span): Part | undefined {
  const words = slice(text, at);
  return DETAIL.test(words) || REMARK.test(words) ? { strength: WEAK, detail: words } : undefined;
}

const READERS = [labelled, datePart, wordPart, ownerPart, detailPart];

/** Reads one part as a fact; undefined when it is words. */
export function readPart(source: PartSource, at: Span): Part | undefined {
  const outer = trimmed(source.text, at);
  const icon = ICON.exec(source.text.slice(outer.start, Math.min(outer.end, outer.start + 8)))?.[0] ?? '';
  const inner = span(outer.start + icon.length, outer.end);
  if (inner.start >= inner.end)
    return DONE_WORDS.has(icon.trim()) ? { strength: EXPLICIT, state: icon.trim() } : NOTHING;
  if (isTickets(source, inner)) return { strength: EXPLICIT };
  if (inner.end - inner.start > LONGEST) return undefined;
  if (PERSON_ICON.test(icon)) return { strength: EXPLICIT, owners: readOwners(source.text, inner) };
  for (const read of READERS) {
    const part = read(source, inner);
    if (part !== undefined) return part;
  }
  return undefined;
}
