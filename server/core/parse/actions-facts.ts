import type { ActionItem, ActionSource, ActionType, Due, Owner } from '../model/action.ts';
import { contains, shift, slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { DueContext } from '../time/due-reader.ts';
import { present } from '../time/present.ts';
import { markdownWithout, restOf, wordsWithout } from './actions-clean.ts';
import { readGroups, without } from './actions-groups.ts';
import { readInline } from './actions-inline.ts';
import type { Part } from './actions-parts.ts';
import { isDone, stateOf } from './actions-state.ts';
import { readTickets } from './actions-tickets.ts';
import type { TicketRead } from './actions-tickets.ts';
import { typeOf } from './actions-type.ts';
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
  /** Those who own all that stands below: "### @jane". */
  readonly owners?: readonly Owner[];
}

/** Where an item stands and what its marker says. */
export interface Placed {
  readonly at: Span;
  readonly content: Span;
  readonly checkbox?: Span;
}

/** An item as read, and whether anything but facts stands in it. */
export interface ItemRead {
  readonly item: ActionItem;
  /** True when it only says who, when or where: a line below the action that it belongs to. */
  readonly onlyFacts: boolean;
}

const PRIORITY =
  /(?:^|[\s([{,;|*_—–-])[*_]{0,2}(?:(?:priority|prio) ?: ?)?[*_]{0,2}(P[0-5])(?![\w-])[*_]{0,2}|(?:priority|prio)[*_]{0,2} ?: ?[*_]{0,2}(critical|highest|high|medium|low|lowest|urgent)\b|^[*_[(]{1,3}(CRITICAL|HIGH|MEDIUM|LOW|URGENT)[*_\])]{1,3}:? ?|^\W{0,8}(critical|high|medium|low|urgent)(?: prio(?:rity)?)?[*_]{0,2}: /i; // "P1", "**HIGH** "
const TYPE_TAG =
  /(?:[,([]|\btype ?: ?) ?(prevent|detect|mitigate|process)(?:ion|ive|ative)?(?=\s*(?:[,;)\]]|$))|^[*_[(]{1,3}(prevent|detect|mitigate|process)(?:ion|ive|ative)?[*_\])]{1,3}:? ?/i; // ", prevent,"
const REF =
  /^[\s*_[(]*((?:AI|ACT|AR|AP|CA|PA|RA|FU|REM|REC|PIR)[-_ ]?(?:[A-Z]{2,4}-)?\d{1,4}|[AR][-_]?(?:[A-Z]{2,4}-)?\d{1,4}(?=[\s*_]*[\]):.—–*-])|A-[A-Z]{2,4}-\d{1,4}|(?:Action(?: item)?|Recommendation|Item|Task|Measure) #?\d{1,3}(?=[\s*_]*[\]):.—–*-]))[\s*_\]):.—–-]+(?=\S)/i; // "**AI-3** ", "R1. "
/** True for words that begin with a number of their own: "AI-3", "R1.". */
export const startsWithRef = (words: string): boolean => REF.test(words);

const POINTERS = /\[(?:link to [\w ]{1,20}|issue|ticket|link|pr)\](?![([:])/gi; // "[link to github issue]"
const DETAILS = /, ((?:factor|done-when|cf) ?: ?[^,\n]{1,200})/g; // ", factor:CF-2"

const LABEL =
  /^[*_]{0,2}(?:(?:action(?: item)?|task|what)[*_]{0,2}:[*_]{0,2} |(?:TODO|FIXME)(?:\([^()\n]{0,60}\))?:? )/i; // "**Action:** ", "TODO(@kim): "
const cutOf = (match: RegExpExecArray | RegExpMatchArray | null): readonly Span[] =>
  match?.index === undefined ? [] : [span(match.index, match.index + match[0].length)];

const ONLY_MARKS = /^[\s,;:.)\]}—–|&+*_-]*$/; // ")."
const TAIL = 8;

/** Tickets at the edges, and those behind which only other facts stand: "(owner: @a; ENG-1, ENG-2)". */
function ticketCutsOf(source: string, tickets: readonly TicketRead[], cuts: readonly Span[]): readonly Span[] {
  if (tickets.length === 0) return [];
  const found = tickets.flatMap(({ cut }) => (cut === undefined ? [] : [cut]));
  for (const { at, cut, loose } of tickets.slice(-TAIL).reverse()) {
    if (cut !== undefined) continue;
    if (!loose || !ONLY_MARKS.test(restOf(source, at.end, [...cuts, ...found]))) break;
    found.push(at);
  }
  return found;
}

/** Everything that an item says beside its words; offsets are those of the item. */
interface Facts {
  readonly owners: readonly Owner[];
  readonly due?: Due;
  readonly done: boolean;
  readonly state?: string;
  readonly priority?: string;
  readonly type?: ActionType;
  readonly ref?: string;
  readonly details: readonly string[];
  readonly cuts: readonly Span[];
}

interface FoundByWords {
  readonly priority?: string;
  readonly type?: ActionType;
  readonly ref?: string;
  readonly details: readonly string[];
  readonly cuts: readonly Span[];
}

const firstGroup = (match: RegExpExecArray | null): string | undefined => match?.slice(1).find((group) => group);

const NOTHING_SHAPED: FoundByWords = { details: [], cuts: [] };
const MAY_BE_SHAPED =
  /^[*_]{0,2}(?:action|task|what|todo|fixme)\b|P[0-5]|prio|prevent|detect|mitigat|process|^[\s*_]*[([]|^[\s*_]*[a-z][a-z -]{0,14}[_ #-]?\d|[:[*]/i; // "P1"

/** Facts that are told by their own shape wherever they stand. */
function byShape(source: string): FoundByWords {
  if (!MAY_BE_SHAPED.test(source)) return NOTHING_SHAPED;
  const priority = PRIORITY.exec(source);
  const type = TYPE_TAG.exec(source);
  const ref = REF.exec(source);
  const details = source.includes(':') ? [...source.matchAll(DETAILS)] : [];
  const pointers = source.includes('[') ? source.matchAll(POINTERS) : [];
  return {
    details: details.flatMap(([, detail]) => detail ?? []),
    cuts: [LABEL.exec(source), priority, type, ref, ...details, ...pointers].flatMap(cutOf),
    ...present({
      priority: priority?.[1]?.toUpperCase() ?? firstGroup(priority),
      type: typeOf(firstGroup(type) ?? ''),
      ref: firstGroup(ref),
    }),
  };
}

/** The first date is the due date, unless it only says that there is none yet. */
const dueOf = (parts: readonly Part[]): Due | undefined => {
  const found = parts.flatMap(({ due }) => due ?? []);
  return found.find(({ date }) => date !== undefined) ?? found[0];
};

function factsOf(source: string, tickets: readonly TicketRead[], context: DueContext): Facts {
  const pointers = tickets.filter(({ pointer }) => pointer).map(({ at }) => at);
  const groups = readGroups({ text: source, context, tickets: pointers });
  const rest = without(source, groups.cuts);
  const grouped = groups.parts.flatMap(({ owners = [] }) => owners).sort((a, b) => a.at.start - b.at.start);
  const inline = readInline({
    text: rest,
    context,
    known: { owners: grouped, ...present({ due: dueOf(groups.parts) }) },
  });
  const state = stateOf(rest, source);
  const shaped = byShape(rest);
  const states = groups.parts.flatMap((part) => part.state ?? []);
  return {
    owners: inline.owners,
    done: state.done || states.some(isDone),
    details: [...groups.parts.flatMap((part) => part.detail ?? []), ...shaped.details],
    cuts: [...groups.cuts, ...inline.cuts, ...state.cuts, ...shaped.cuts],
    ...present({
      due: inline.due,
      state: states[0] ?? state.words,
      priority: groups.parts.find((part) => part.priority !== undefined)?.priority ?? shaped.priority,
      type: groups.parts.find((part) => part.type !== undefined)?.type ?? shaped.type,
      ref: shaped.ref,
    }),
  };
}

const moved = <T extends { readonly at: Span }>(fact: T, by: number): T => ({ ...fact, at: shift(fact.at, by) });

const WORD = /[\p{L}\p{N}]/u; // "a"

const MARKED = /[[\]`*_~<{\\&]/; // "**"

interface SourceParts {
  /** The words that are left, without marks. */
  readonly plain: string;
  readonly tickets: readonly TicketRead[];
  readonly facts: Facts;
  readonly cuts: readonly Span[];
}

function sourceOf(words: string, { plain, tickets, facts, cuts }: SourceParts): ActionSource {
  const rest = MARKED.test(words) ? markdownWithout(words, cuts) : plain;
  const apart = rest === '' ? [] : tickets.filter(({ at }) => cuts.some((cut) => contains(cut, at)));
  return {
    text: rest || words,
    tickets: apart.map(({ at }) => slice(words, at)),
    details: facts.details,
    ...present({ ref: facts.ref, state: facts.state, type: facts.type }),
  };
}

const ownersOf = ({ owners }: Facts, setting: Setting, start: number): readonly Owner[] =>
  owners.length === 0 ? (setting.owners ?? []) : owners.map((owner) => moved(owner, start));

const TICKED = /x/i; // "[x]"

/** Reads an item of a list or a line: who, when, tickets, state and the plain words that are left. */
export function readItem(setting: Setting, { at, content, checkbox }: Placed): ItemRead {
  const { text, context, definitions } = setting;
  const source = slice(text, content);
  const tickets = readTickets(source, definitions);
  const facts = factsOf(source, tickets, context);
  const ticketCuts = ticketCutsOf(source, tickets, facts.cuts);
  const cuts = [...facts.cuts, ...ticketCuts];
  const words = wordsWithout(source, cuts);
  const kept = words === '' ? facts.cuts : cuts;
  const told = facts.done || setting.done;
  const end = span(content.end, content.end);
  const item: ActionItem = {
    at,
    text: words || wordsWithout(source, facts.cuts) || plainWords(source),
    words: content,
    owners: ownersOf(facts, setting, content.start),
    done: checkbox === undefined ? told : TICKED.test(slice(text, checkbox)),
    tickets: tickets.length === 0 ? [] : [...new Set(tickets.map(({ ticket }) => ticket))],
    ownerSlot: end,
    dueSlot: end,
    notation: 'list',
    source: sourceOf(source, { plain: words, tickets, facts, cuts: kept }),
    ...present({
      due: facts.due === undefined ? setting.due : moved(facts.due, content.start),
      checkbox,
      priority: facts.priority,
      type: facts.type ?? setting.type,
    }),
  };
  return { item, onlyFacts: !WORD.test(words) && cuts.length > 0 };
}
