import type { Due, Owner } from '../model/action.ts';
import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { readDue, readLength } from '../time/due.ts';
import type { DueContext } from '../time/due-reader.ts';
import { present } from '../time/present.ts';
import { readNames } from './actions-names.ts';
import { readOwners } from './actions-people.ts';

/** What a list item says in line about who and when; `cuts` are the stretches that are no part of its words. */
export interface Inline {
  readonly owners: readonly Owner[];
  readonly due?: Due;
  readonly cuts: readonly Span[];
}

const OWNER_LABEL =
  /(?:^|[\s([{,;|—–*_-])[*_]{0,2}(?:owners?|assignees?|assigned(?: to)?|dri|responsible|accountable|lead|who|poc)[*_]{0,2} ?(?:[:=]|(?=@))[*_]{0,2} ?/gi; // "Owner: "
const OWNER_END =
  /[,;|)\]}\n]|(?<!\b[A-Z])\.(?:\s|$)|[*_]{0,2}\b(?:due|by|eta|deadline|target|priority|status|ticket|jira|type)\b|\s[—–-]\s/i; // ", due"
const HANDLE = /@[A-Z\d][\w.-]{0,38}(?:\/[\w.-]{1,40})?/gi; // "@jane", "@org/team"
const HANDLE_PLACE = /(?:^|[([,;—–:\-&+/]|\bby|\bto|\bwith|\bfor|\band|\bcc)[\s*_`]*$/i; // "— "
const AFTER_HANDLE = /^[\s*_`.]*(?:$|[)\],;:—–\n\-&+/@]|and\b|to\b|will\b|due\b|by\b)/i; // ", due"

const DUE_LABEL =
  /(?:^|[\s([{,;|—–*_-])[*_]{0,2}(?:due(?: date| by| on)?|deadline|target(?: date)?|eta|by when|estimated completion|target completion(?: date)?|implementation (?:by|date)|implement by|completion date|complete by|needed by)[*_]{0,2} ?[:=]?[*_]{0,2} ?/gi; // "Due: "
const DUE_WORD = /(?:^|[\s([{,;—–*_-])(?:by|before|until|no later than|on or before) (?:the )?/gi; // "by "
const DUE_END = /[,;|)\]}\n]|\.(?:\s|$)|[*_]{0,2}\b(?:owner|assignee|priority|status|ticket)\b/i; // ", owner"
const BARE_DUE = /[([,—–] ?|@[\w.-]{1,39} /g; // "(2026-03-01)", "@kim 2026-03-01"

export interface InlineSource {
  /** The item; what was read as a group of facts is spaces. */
  readonly text: string;
  readonly context: DueContext;
  /** What the groups say. */
  readonly known: { readonly owners: readonly Owner[]; readonly due?: Due };
}

/** No owner and no due date is longer. */
const LONGEST = 160;

const endOf = (text: string, from: number, { end, pattern }: { end: number; pattern: RegExp }): number => {
  const limit = Math.min(end, from + LONGEST);
  const match = pattern.exec(text.slice(from, limit));
  return match === null ? limit : from + match.index;
};

const LABELLED = /[:=@]/; // ":"

function labelledOwners({ text }: InlineSource): Omit<Inline, 'due'> | undefined {
  if (!LABELLED.test(text)) return undefined;
  for (const match of text.matchAll(OWNER_LABEL)) {
    const start = match.index + match[0].length;
    const end = endOf(text, start, { end: text.length, pattern: OWNER_END });
    const value = span(start, severalEnd(text, { start, end, limit: text.length }));
    const label = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0); // " "
    if (start < end || /[:=]/.test(match[0]))
      return { owners: readOwners(text, value), cuts: [span(label, value.end)] }; // ":"
  }
  return undefined;
}

const MORE_NAMES = /^, ?(?=@|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:$|[,;)\]]))/u; // ", Bob"

/** "Owner: Alice, Bob": names go on behind a comma. */
function severalEnd(text: string, { start, end, limit }: { start: number; end: number; limit: number }): number {
  let last = end;
  for (let more = 0; more < 6; more += 1) {
    const comma = MORE_NAMES.exec(text.slice(last, Math.min(limit, last + 60)));
    if (comma === null || last === start) break;
    last = endOf(text, last + comma[0].length, { end: limit, pattern: OWNER_END });
  }
  return last;
}

const BLANK_END = /\s$/; // " "
const LAST_MARKS = /^[\s*_`.)\]]*$/; // "."
const DUE_LEAD = /^ (?:(?:by|due|before|until) )?/; // " by "

const LAST_TICKET =
  /^[\s,(–—-]{1,4}(?:(?:see|in|via) )?(?:<?https?:\/\/\S{1,300}|#\d{1,7}|[A-Z]{2,9}-\d{1,7}|\[[^\]\n]{1,80}\]\([^)\s]{1,300}\))[\s*_`.)\]]*$/; // " https://github.com/acme/shop/issues/78"

/** A handle at the end, or in front of a date or a ticket at the end. */
function isLast(rest: string, context: DueContext): boolean {
  if (LAST_MARKS.test(rest) || LAST_TICKET.test(rest)) return true;
  const lead = DUE_LEAD.exec(rest)?.[0].length ?? 0;
  const due = lead === 0 || rest.length > LONGEST ? undefined : readDue(rest, lead, context);
  return due !== undefined && LAST_MARKS.test(rest.slice(due.end));
}

function standsAlone(text: string, { 0: handle, index }: RegExpExecArray, context: DueContext): boolean {
  const end = index + handle.length;
  const before = text.slice(Math.max(0, index - 12), index);
  if (HANDLE_PLACE.test(before) && AFTER_HANDLE.test(text.slice(end, end + 12))) return true;
  return BLANK_END.test(before) && isLast(text.slice(end), context);
}

/** Handles that stand apart: in front, behind a dash or a comma, in parentheses, at the end. */
function handles({ text, context }: InlineSource): Omit<Inline, 'due'> | undefined {
  if (!text.includes('@')) return undefined;
  const found = [...text.matchAll(HANDLE)].filter((match) => standsAlone(text, match, context));
  if (found.length === 0) return undefined;
  const owners = found.map((match) => {
    const name = match[0].slice(0, nameEnd(match[0]));
    const start = match.index;
    return { at: span(start, start + name.length), name, collective: name.includes('/') };
  });
  const last = owners.at(-1)?.at.end ?? 0;
  const verb = LEADS.test(text.slice(0, owners[0]?.at.start))
    ? (TO.exec(text.slice(last, last + 12))?.[0].length ?? 0)
    : 0;
  return { owners, cuts: [...owners.map((owner) => owner.at), ...(verb === 0 ? [] : [span(last, last + verb)])] };
}

const LEADS = /^[\s*_`]*$/; // "**"
const TO = /^[*_`]* (?:to|will|should) (?=[a-z])/; // " to "

/** Where a handle ends without the full stop of its sentence. */
function nameEnd(handle: string): number {
  let end = handle.length;
  while (handle.charAt(end - 1) === '.' || handle.charAt(end - 1) === '-') end -= 1;
  return end;
}

/** Most texts hold none, and a look is cheaper than an iterator. */
const matchesOf = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern);

const isLabelled = (words: string): boolean => /[:=]/.test(words); // "Due:"

function labelledDue({ text, context }: InlineSource): { due: Due; cut: Span } | undefined {
  for (const match of matchesOf(text, DUE_LABEL)) {
    const start = match.index + match[0].length;
    const lead = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0); // " "
    const read = readDue(text, start, context) ?? readLength(text, start);
    const other = isLabelled(match[0]) ? endOf(text, start, { end: text.length, pattern: DUE_END }) : start;
    const end = Math.min(read?.end ?? other, text.length);
    if (end <= start) continue;
    const due = { at: span(start, end), text: text.slice(start, end).trim(), ...present({ date: read?.date }) };
    return { due, cut: span(lead, end) };
  }
  return undefined;
}

function wordedDue({ text, context }: InlineSource): { due: Due; cut: Span } | undefined {
  for (const match of matchesOf(text, DUE_WORD)) {
    const start = match.index + match[0].length;
    const lead = match.index + (/^[\s([{,;—–-]*/.exec(match[0])?.[0].length ?? 0); // " ("
    const read = readDue(text, start, context);
    if (read === undefined || read.end > text.length) continue;
    const due = { at: span(lead, read.end), text: text.slice(lead, read.end), ...present({ date: read.date }) };
    return { due, cut: span(lead, read.end) };
  }
  return undefined;
}

const CLOSED = /^[\s*_`]*[)\]]/; // ")"
const CLOSES = /^[\s*_`]*(?:$|[)\],;.]|[—–-]\s)/; // ")"

const standsApart = (rest: string, date: string | undefined, mark: string): boolean =>
  (mark.startsWith('(') || mark.startsWith('[') ? CLOSED : CLOSES).test(rest.slice(0, 8)) &&
  (date !== undefined || !mark.startsWith(','));

/** A date that stands apart: "(2026-03-01)", "— @jane, 5 March", "(ASAP)". */
function bareDue({ text, context }: InlineSource): { due: Due; cut: Span } | undefined {
  for (const match of matchesOf(text, BARE_DUE)) {
    const start = match.index + match[0].length;
    const read = readDue(text, start, context);
    if (
      read === undefined ||
      read.end > text.length ||
      !standsApart(text.slice(read.end, text.length), read.date, match[0])
    )
      continue;
    const due = { at: span(start, read.end), text: text.slice(start, read.end), ...present({ date: read.date }) };
    return { due, cut: due.at };
  }
  return undefined;
}

const NO_ONE: Omit<Inline, 'due'> = { owners: [], cuts: [] };

function readWho(source: InlineSource): Omit<Inline, 'due'> {
  if (source.known.owners.length > 0) return { owners: source.known.owners, cuts: [] };
  return labelledOwners(source) ?? handles(source) ?? readNames(source.text) ?? NO_ONE;
}

/** Reads owner and due date of an item that no group tells: labels, handles, names behind a dash, "by …". */
export function readInline(source: InlineSource): Inline {
  const who = readWho(source);
  const { due } = source.known;
  const when = due?.date === undefined ? (labelledDue(source) ?? wordedDue(source) ?? bareDue(source)) : undefined;
  if (when === undefined) return { ...who, ...present({ due }) };
  return { owners: who.owners, cuts: [...who.cuts, when.cut], due: when.due };
}
