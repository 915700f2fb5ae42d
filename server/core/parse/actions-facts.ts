import type { ActionItem, ActionType, Due } from '../model/action.ts';
import { slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { DueContext } from '../time/due.ts';
import { present } from '../time/present.ts';
import { DONE_WORDS, OPEN_WORDS, TYPE_WORDS } from './actions.table.ts';
import { readInline } from './actions-inline.ts';
import { readTickets } from './actions-tickets.ts';
import type { TicketRead } from './actions-tickets.ts';
import { plainWords } from './plain.ts';

/** What a list, its heading or its table says about all of its items. */
export interface Setting {
  readonly text: string;
  readonly context: DueContext;
  readonly definitions: ReadonlyMap<string, string>;
  readonly done: boolean;
  readonly type?: ActionType;
  /** The target in the heading: "Long-term (Target: Q1 2026)". */
  readonly due?: Due;
}

/** Where an item stands and what its marker says. */
export interface Placed {
  readonly at: Span;
  readonly content: Span;
  readonly checkbox?: Span;
}

const MARK = /^[\s*_]*([✅🟢❌⏳🚧🔄⬜🔲🟡🔴]|☑\uFE0F?|✔\uFE0F?|⚠\uFE0F?)\uFE0F? ?/u; // "✅ "
const REMARK = /[([{] ?([^()[\]{}\n]{1,40}?)[!.]? ?[)\]}]/g; // "(in progress)", "(Done!)"
const DONE_PREFIX = /^[\s*_]*(?:DONE|COMPLETED|FIXED)\b[\s*_]*[:.—–-]? ?|^[*_]{0,2}(?:Done|Completed)[*_]{0,2}: ?/; // "DONE: "
const DONE_SUFFIX =
  /(?: [—–-]{1,2} |[.,;] ?)[*_]{0,2}(?:done|completed?|fixed|shipped)(?:[ ,](?:on |in )?[\w#./:-]{1,40})?[*_]{0,2}[.!]?$|\b(?:DONE|COMPLETED)(?: in)?\b(?=[ *_.!]{0,3}(?:$|\[))|✅$/; // " — done", "DONE in [PR"
const STATUS_LABEL = /[\s([{,;|—–*_-][*_]{0,2}(?:status|state)[*_]{0,2} ?: ?[*_]{0,2}([A-Z][A-Z' ]{1,20})/i; // "Status: in progress"
const PRIORITY =
  /(?:^|[\s([{,;|*_—–-])[*_]{0,2}(?:(?:priority|prio) ?: ?)?[*_]{0,2}(P[0-5])(?![\w-])[*_]{0,2}|(?:priority|prio)[*_]{0,2} ?: ?[*_]{0,2}(critical|highest|high|medium|low|lowest|urgent)\b|^[*_[(]{1,3}(CRITICAL|HIGH|MEDIUM|LOW|URGENT)[*_\])]{1,3}:? ?/i; // "P1", "**HIGH** "
const TYPE_TAG =
  /(?:[,([]|\btype ?: ?) ?(prevent|detect|mitigate|process)(?:ion|ive|ative)?(?=\s*(?:[,;)\]]|$))|^[*_[(]{1,3}(prevent|detect|mitigate|process)(?:ion|ive|ative)?[*_\])]{1,3}:? ?/i; // ", prevent,"
const REF = /^[\s*_[(]*(?:AI|ACT|AR|AP|CA|PA|RA|A|FU|REM)[-_ ]?(?:[A-Z]{2,4}-)?\d{1,4}[\s*_\]):.—–-]+(?=\S)/; // "**AI-3** "
const POINTERS = /\[(?:link to [\w ]{1,20}|issue|ticket|link|pr)\](?![([:])/gi; // "[link to github issue]"
const DETAILS = /, (?:factor|done-when|cf) ?: ?[^,\n]{1,200}/g; // ", factor:CF-2"

const cutOf = (match: RegExpExecArray | null): readonly Span[] =>
  match === null ? [] : [span(match.index, match.index + match[0].length)];

interface Status {
  readonly done?: boolean;
  readonly cuts: readonly Span[];
}

const isDoneMark = (mark: string | undefined): boolean => mark !== undefined && /[✅☑✔🟢]/u.test(mark); // "✅"

/** Remarks in parentheses that are a status: "(in progress)", "(Done!)". */
function remarks(words: string): Status {
  const cuts: Span[] = [];
  let done: boolean | undefined;
  for (const match of words.matchAll(REMARK)) {
    const remark = (match[1] ?? '').toLowerCase();
    const finished = DONE_WORDS.has(remark) || /^(?:done|completed|fixed)\b/.test(remark); // "completed 2025-02-11"
    if (!finished && !OPEN_WORDS.has(remark)) continue;
    if (words.startsWith('](', match.index - 1)) continue;
    done = (done ?? false) || finished;
    cuts.push(span(match.index, match.index + match[0].length));
  }
  return { cuts, ...present({ done }) };
}

/** The status that the words of an item tell: a mark in front, a remark, a last word. */
function statusOf(words: string): Status {
  const mark = MARK.exec(words);
  const label = STATUS_LABEL.exec(words);
  const said = remarks(words);
  const ends = DONE_PREFIX.exec(words) ?? DONE_SUFFIX.exec(words);
  const labelled = label === null ? undefined : DONE_WORDS.has((label[1] ?? '').trim().toLowerCase());
  const done = isDoneMark(mark?.[1]) || ends !== null || labelled === true || said.done === true;
  return { done, cuts: [...cutOf(mark), ...cutOf(label), ...cutOf(ends), ...said.cuts] };
}

/** The type that a tag or a column names. */
export function typeOf(words: string): ActionType | undefined {
  const lower = words.toLowerCase();
  return TYPE_WORDS.find(([start]) => lower.includes(start))?.[1];
}

const EMPTY_PAIR = /\(\s*(?:[,;:]+\s*)?\)|\[\s*(?:[,;:]+\s*)?\]|\{\s*\}/g; // "( )"
const LOOSE_END = ' \t,;:—–-|(&+';
const LOOSE_START = /^[\s,;:—–|)\]]+(?=\S)|^-+ /; // ", "
const SPACE_BEFORE = / (?=[,.;)])/g; // " ,"
const DOUBLE = /,(?: ?,)+/g; // ", ,"

/** The words of an item without what was cut out of them. */
export function wordsWithout(source: string, cuts: readonly Span[]): string {
  const words = plainWords(restOf(source, 0, cuts))
    .replace(EMPTY_PAIR, '')
    .replace(DOUBLE, ',')
    .replace(SPACE_BEFORE, '');
  return trimmed(balanced(trimmed(words.replace(LOOSE_START, ''))));
}

function trimmed(words: string): string {
  let end = words.length;
  while (end > 0 && LOOSE_END.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end).trim();
}

/** A parenthesis whose other half was cut out is left out too. */
function balanced(words: string): string {
  const [opened, closed] = [words.split('(').length, words.split(')').length];
  if (closed > opened && /\)[. ]{0,2}$/.test(words)) return words.slice(0, words.lastIndexOf(')')).trim(); // ")."
  if (opened > closed && /\([^)]{0,2}$/.test(words)) return words.slice(0, words.lastIndexOf('(')).trim(); // " ("
  return words;
}

const shifted = (cuts: readonly Span[], by: number): readonly Span[] =>
  cuts.map((cut) => span(cut.start - by, cut.end - by));

const ONLY_MARKS = /^[\s,;:.)\]}—–|&+*_-]*$/; // ")."

const TAIL = 8;

/** Tickets at the edges, and those behind which only other facts stand: "(owner: @a; ENG-1, ENG-2)". */
function ticketCutsOf(source: string, tickets: readonly TicketRead[], cuts: readonly Span[]): readonly Span[] {
  const found = tickets.flatMap(({ cut }) => (cut === undefined ? [] : [cut]));
  for (const { at, cut, loose } of tickets.slice(-TAIL).reverse()) {
    if (cut !== undefined) continue;
    if (!loose || !ONLY_MARKS.test(restOf(source, at.end, [...cuts, ...found]))) break;
    found.push(at);
  }
  return found;
}

/** What stands behind the offset without the cuts. */
function restOf(source: string, from: number, cuts: readonly Span[]): string {
  let rest = '';
  let at = from;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.end <= at) continue;
    rest += `${source.slice(at, Math.max(at, cut.start))} `;
    at = cut.end;
  }
  return rest + source.slice(at);
}

/** Reads an item of a list or a line: who, when, tickets, state and the plain words that are left. */
export function readItemAction(setting: Setting, { at, content, checkbox }: Placed): ActionItem {
  const { text, context, definitions } = setting;
  const source = slice(text, content);
  const inline = readInline({ text, at: content, context });
  const tickets = readTickets(source, definitions);
  const status = statusOf(source);
  const priority = PRIORITY.exec(source);
  const type = TYPE_TAG.exec(source);
  const facts = [
    ...cutOf(priority),
    ...cutOf(type),
    ...cutOf(REF.exec(source)),
    ...[...source.matchAll(DETAILS), ...source.matchAll(POINTERS)].flatMap(cutOf),
  ];
  const cuts = [...shifted(inline.cuts, content.start), ...status.cuts, ...facts];
  const ticketCuts = ticketCutsOf(source, tickets, cuts);
  const box = checkbox === undefined ? undefined : /x/i.test(slice(text, checkbox)); // "[x]"
  const end = span(content.end, content.end);
  return {
    at,
    text: wordsWithout(source, [...cuts, ...ticketCuts]) || wordsWithout(source, cuts) || plainWords(source),
    words: content,
    owners: inline.owners,
    done: box ?? (status.done === true || setting.done),
    tickets: [...new Set(tickets.map(({ ticket }) => ticket))],
    ownerSlot: end,
    dueSlot: end,
    notation: 'list',
    ...present({ due: inline.due ?? setting.due, checkbox, ...labels(priority, type, setting) }),
  };
}

function labels(
  priority: RegExpExecArray | null,
  type: RegExpExecArray | null,
  setting: Setting,
): { priority: string | undefined; type: ActionType | undefined } {
  const named = priority?.[1]?.toUpperCase() ?? priority?.[2] ?? priority?.[3];
  return { priority: named, type: type === null ? setting.type : typeOf(type[1] ?? type[2] ?? '') };
}
