import type { ActionItem } from '../model/action.ts';
import { slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { ACTION_VERBS } from './actions.table.ts';
import type { Area } from './actions-area.ts';
import { readItem, startsWithRef } from './actions-facts.ts';
import type { ItemRead, Setting } from './actions-facts.ts';
import { isOwned, isPlaceholder, isWanted, withFacts } from './actions-wanted.ts';
import type { Block } from './block.ts';
import { plainWords } from './plain.ts';

/** What a paragraph says about actions. */
export interface ParagraphRead {
  readonly items: readonly ActionItem[];
  /** Set when it only says who, when or where: the facts of an action above. */
  readonly facts?: ActionItem;
  /** Set when it is a line in bold: the words of an action whose facts may follow. */
  readonly title?: Span;
}

interface Paragraph {
  readonly block: Block;
  readonly content: Span;
  readonly area: Area;
}

const BOX = /^\[[ x]\] +(?=\S)/i; // "[ ] "
const ACTION_LEAD =
  /^[*_]{0,2}(?:action item|action|todo|follow-up)s?(?: (?:taken|completed|planned|required|needed))?[*_]{0,2}:[*_]{0,2} ?(?=[^\s*_])/i; // "**Action item:** "
const LEADS_DONE = /^[*_]{0,2}\w+ (?:taken|completed)\b/i; // "**Action taken:** "
const ACTION_LABEL = /^\*\*Actions?(?: items?)?(?: (?:taken|completed|planned|required|needed))?:?\*\*:?$/i; // "**Action taken:**"

/** True for a line in bold below which a paragraph is one action. */
export const labelsAction = (words: string): boolean => ACTION_LABEL.test(words);
const FIRST_WORD = /^[^\p{L}\n]*([A-Z]+)/iu; // "Limit"
const BOLD_LINE = /^\*\*[^*\n]{3,160}\*\*:?$/; // "**Add a canary stage**"
const OPENS_LINE = /^[\p{Extended_Pictographic}*_[(#|]/u; // "🔴 **P0**"

/** True for a heading such as "AI-3 Remove the old replica". */
export const isNumberedTitle = (words: string): boolean => startsWithRef(words);

function onBox(setting: Setting, line: Span, area: Area): readonly ActionItem[] {
  const checkbox = span(line.start, line.start + 3);
  const { item } = readItem(setting, { at: line, content: span(line.start + 4, line.end), checkbox });
  return isWanted(item, { area, nested: false, detail: false }) && !isPlaceholder(item.text) ? [item] : [];
}

const isTracked = (item: ActionItem): boolean => item.tickets.length > 0 || isOwned(item);

const ticketOnly = (words: string, item: ActionItem): boolean =>
  item.tickets.length > 0 && item.text === words && !item.text.includes(' ');

function isTold(source: string, item: ActionItem): boolean {
  if (isPlaceholder(item.text) || item.text.length >= 200) return false;
  if (ticketOnly(plainWords(source), item) || startsWithRef(source)) return true;
  if (!isTracked(item)) return false;
  return ACTION_VERBS.has(FIRST_WORD.exec(source)?.[1]?.toLowerCase() ?? '');
}

const opensLine = (words: string): boolean => OPENS_LINE.test(words) || startsWithRef(words);

/** Every line an action of its own: "🔴 P0 Stop the job | @mia | 2026-03-01". */
function onLines(setting: Setting, lines: readonly Span[]): readonly ActionItem[] {
  const items = lines.map((line) => readItem(setting, { at: line, content: line }));
  const whole = items.every(({ item, onlyFacts }, index) => {
    const line = lines[index];
    return !onlyFacts && isOwned(item) && line !== undefined && opensLine(slice(setting.text, line));
  });
  return whole ? items.map(({ item }) => item) : [];
}

const SENTENCE_END = /[.!?](?=\s+\p{Lu})/gu; // ". This"
const PROMISE =
  /^(?:(?:also|finally|in addition|additionally|next|first(?:ly)?|second(?:ly)?|lastly), )?(?:we(?:['’]ll| will| are (?:also )?(?:going|planning) to|['’]re (?:also )?going to| (?:also )?(?:plan|intend|aim) to)|the [\w -]{1,30} team (?:will|is (?:also )?(?:going|planning) to)) (?!continue|keep|share|post|update this|take the following|be (?:sharing|posting))/i; // "We will add "
const GOES_ON = /^(?:this|it|tracked|owner|owned)\b/i; // "This is tracked in OPS-512."

function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(SENTENCE_END)) {
    found.push(span(from, start + match.index + 1));
    from = start + match.index + 1;
    while (/\s/.test(text.charAt(from))) from += 1; // " "
  }
  return [...found, span(from, end)];
}

/** "We will add validation to the generator. This is tracked in OPS-512." */
function promises(setting: Setting, content: Span): readonly ActionItem[] {
  const items: ActionItem[] = [];
  for (const sentence of sentencesOf(setting.text, content)) {
    const words = slice(setting.text, sentence);
    const last = items.at(-1);
    if (PROMISE.test(words) && !words.endsWith(':'))
      items.push(readItem(setting, { at: sentence, content: sentence }).item);
    else if (last !== undefined && GOES_ON.test(words))
      items.splice(-1, 1, withFacts(last, readItem(setting, { at: sentence, content: sentence }).item));
  }
  return items;
}

function inArea(setting: Setting, { block, content }: Paragraph, read: ItemRead): ParagraphRead {
  const source = slice(setting.text, content);
  if (BOLD_LINE.test(source) && !startsWithRef(source)) return { items: [], title: content };
  if (read.onlyFacts && !ticketOnly(plainWords(source), read.item)) return { items: [], facts: read.item };
  const lines = onLines(setting, block.lines);
  if (lines.length > 1) return { items: lines };
  const isOne = isTold(source, read.item) || lines.length === 1;
  return { items: isOne ? [read.item] : promises(setting, content) };
}

/** Reads a paragraph: `[ ] …`, "Action item: …", a ticket alone, an order with an owner behind it, a promise. */
export function readParagraph(setting: Setting, paragraph: Paragraph): ParagraphRead {
  const { block, content, area } = paragraph;
  const boxes = block.lines.filter((line) => BOX.test(setting.text.slice(line.start, line.start + 12)));
  if (boxes.length > 0) return { items: boxes.flatMap((line) => onBox(setting, line, area)) };
  const lead = ACTION_LEAD.exec(setting.text.slice(content.start, content.start + 40))?.[0];
  if (lead !== undefined) return { items: onLead(setting, paragraph, lead) };
  if (!area.inActions || block.depth > 0) return { items: [] };
  return inArea(setting, paragraph, readItem(setting, { at: block.at, content }));
}

/** What was done during the incident is no action item, whatever it is called. */
function onLead(setting: Setting, { block, content, area }: Paragraph, lead: string): readonly ActionItem[] {
  const isDone = LEADS_DONE.test(lead);
  if (isDone && area.inResponse === true) return [];
  const told = isDone ? { ...setting, done: true } : setting;
  return [readItem(told, { at: block.at, content: span(content.start + lead.length, content.end) }).item];
}
