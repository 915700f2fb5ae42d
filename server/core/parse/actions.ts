import type { ActionItem } from '../model/action.ts';
import { slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { present } from '../time/present.ts';
import { ACTION_VERBS, NO_ACTIONS, NO_VALUE } from './actions.table.ts';
import { areas } from './actions-area.ts';
import type { Area } from './actions-area.ts';
import { readItemAction } from './actions-facts.ts';
import type { Setting } from './actions-facts.ts';
import { readActionRows } from './actions-rows.ts';
import type { Row } from './actions-rows.ts';
import { readDefinitions } from './actions-tickets.ts';
import type { Block } from './block.ts';
import { blankComments } from './comments.ts';
import { plainWords } from './plain.ts';
import type { DocumentParts } from './timeline-source.ts';

type Item = Block & { kind: 'item' };

/** An item of the list that is being read, with its place among the actions. */
interface Parent {
  readonly block: Item;
  readonly depth: number;
  /** Index of the action that it became; absent for detail and for labels of groups. */
  readonly action?: number;
  /** Its nested items are actions, it is not. */
  readonly group: boolean;
}

interface Walk {
  readonly parts: DocumentParts;
  readonly definitions: ReadonlyMap<string, string>;
  readonly actions: ActionItem[];
  /** Items around the current one, outermost first. */
  parents: Parent[];
  /** The block before the current one. */
  before: Block | undefined;
  /** Numbers of lists that explain the item or the sentence above them. */
  readonly details: Set<number>;
}

const contentOf = (block: Block): Span =>
  span(block.lines[0]?.start ?? block.at.start, block.lines.at(-1)?.end ?? block.at.end);

function settingOf({ parts, definitions }: Walk, { done, type, due }: Area): Setting {
  const context = present({ reference: parts.date, today: parts.today });
  return { text: parts.text, context, definitions, done, ...present({ type, due }) };
}

const LABEL = /^(?:\S+ ){0,4}\S+:$/; // "Monitoring:"
const DIGITS = /^\d/; // "1."
const EXPLAINS =
  /\b(?:such as|for example|e\.g\.|because|reasons?|verified|verify|checked|symptoms|analy[sz]e[ds]?|around|monitoring|included|as follows|consisted of|resulted in|meant)(?: that)?:$|\b(?:we|was|were|had)\b[^:]{1,120}\b(?:that|because):$|^we(?:['’]ve| have) \w+ed\b[^:]{1,160}:$/i; // "We verified that:"
const ANNOUNCES = /\b(?:following|actions?|steps|changes|measures|improvements|items|tasks|fixes)\b/i; // "We made the following changes:"

const isNumbered = ({ parts }: Walk, item: Item): boolean => DIGITS.test(slice(parts.text, item.marker));

/** A list of bullets below a numbered item of the same level goes into its detail. */
const underItem = (walk: Walk, before: Block, block: Item): boolean =>
  before.kind === 'item' && before.depth === block.depth && isNumbered(walk, before) && !isNumbered(walk, block);

const explains = (words: string): boolean => EXPLAINS.test(words) && !ANNOUNCES.test(words);

/** A list explains what stands above it when that is an item of another list, or a sentence that breaks off. */
function isDetail(walk: Walk, block: Item): boolean {
  const { before, details } = walk;
  if (details.has(block.list)) return true;
  if (before === undefined || (before.kind === 'item' && before.list === block.list)) return false;
  const explained = before.kind === 'paragraph' && explains(plainWords(slice(walk.parts.text, contentOf(before))));
  if (!explained && !underItem(walk, before, block)) return false;
  details.add(block.list);
  return true;
}

const isPlaceholder = (words: string): boolean => {
  const lower = words.toLowerCase().trim();
  return NO_VALUE.has(lower) || NO_ACTIONS.has(lower) || NO_ACTIONS.has(lower.replace(/ ?link to github issue$/, '')); // "summary link to github issue"
};

const onlyTicket = (item: ActionItem, words: string): boolean => item.tickets.length > 0 && item.text === words;

/** Adds what a nested item without words of its own says to the action above it. */
function addToParent(walk: Walk, index: number, item: ActionItem): void {
  const above = walk.actions[index];
  if (above === undefined) return;
  walk.actions[index] = { ...above, tickets: [...new Set([...above.tickets, ...item.tickets])] };
}

function leaveItems(walk: Walk, depth: number): Parent | undefined {
  walk.parents = walk.parents.filter((parent) => parent.depth < depth);
  return walk.parents.at(-1);
}

/** A nested item is an action when it has a checkbox, or when the item above it only names the group. */
function onItem(walk: Walk, block: Item, area: Area): void {
  const parent = leaveItems(walk, block.depth);
  const content = contentOf(block);
  const source = slice(walk.parts.text, content);
  const words = plainWords(source);
  const placed = { at: block.at, content, ...present({ checkbox: block.checkbox }) };
  const item = readItemAction(settingOf(walk, area), placed);
  const enter = (rest: { action?: number; group: boolean }): void => {
    walk.parents.push({ block, depth: block.depth, ...rest });
  };
  const nested = parent !== undefined && !parent.group;
  const wanted = isWanted(item, { area, nested, detail: isDetail(walk, block) });
  if (!wanted || isPlaceholder(words)) {
    if (nested && parent.action !== undefined && onlyTicket(item, words)) addToParent(walk, parent.action, item);
    enter({ group: false, ...present({ action: parent?.action }) });
    return;
  }
  if (block.checkbox === undefined && LABEL.test(words))
    walk.parents.push({ block, depth: block.depth, group: true, action: walk.actions.length });
  else enter({ group: false, action: walk.actions.length });
  walk.actions.push(item);
}

interface Surrounding {
  readonly area: Area;
  readonly nested: boolean;
  readonly detail: boolean;
}

const isOwned = (item: ActionItem): boolean => item.owners.length > 0 || item.due !== undefined;

/** Outside of the sections for actions only a checkbox with an owner or a date is one. */
function isWanted(item: ActionItem, { area, nested, detail }: Surrounding): boolean {
  if (!area.inActions) return item.checkbox !== undefined && isOwned(item);
  if (item.checkbox !== undefined) return true;
  return !nested && !detail;
}

const BOX = /^\[[ x]\] +(?=\S)/i; // "[ ] "
const ACTION_LEAD = /^[*_]{0,2}(?:action item|action|todo|follow-up)s?[*_]{0,2}:[*_]{0,2} ?(?=\S)/i; // "**Action item:** "
const FIRST_WORD = /^[\s*_`]*([A-Z]+)/i; // "Limit"

/** Lines of a paragraph that are actions: `[ ] …`, "Action item: …", a ticket alone, an order with a ticket behind it. */
function onParagraph(walk: Walk, block: Block, area: Area): void {
  const { text } = walk.parts;
  const boxes = block.lines.filter((line) => BOX.test(text.slice(line.start, line.start + 12)));
  for (const line of boxes) onBox(walk, line, area);
  if (boxes.length > 0) return;
  const content = contentOf(block);
  const lead = ACTION_LEAD.exec(text.slice(content.start, content.start + 40))?.[0].length ?? 0;
  const item = readItemAction(settingOf(walk, area), {
    at: block.at,
    content: span(content.start + lead, content.end),
  });
  const told = area.inActions && block.depth === 0 && isTold(text, content, item);
  if (lead > 0 || told) walk.actions.push(item);
}

function isTold(text: string, content: Span, item: ActionItem): boolean {
  if (isPlaceholder(item.text)) return false;
  if (ticketOnly(text, content, item)) return true;
  return isTracked(item) && ACTION_VERBS.has(FIRST_WORD.exec(slice(text, content))?.[1]?.toLowerCase() ?? '');
}

const isTracked = (item: ActionItem): boolean => (item.tickets.length > 0 || isOwned(item)) && item.text.length < 200;

const ticketOnly = (text: string, content: Span, item: ActionItem): boolean =>
  item.tickets.length > 0 && item.text === plainWords(slice(text, content)) && !item.text.includes(' ');

function onBox(walk: Walk, line: Span, area: Area): void {
  const checkbox = span(line.start, line.start + 3);
  const content = span(line.start + 4, line.end);
  const item = readItemAction(settingOf(walk, area), { at: line, content, checkbox });
  if (isWanted(item, { area, nested: false, detail: false }) && !isPlaceholder(item.text)) walk.actions.push(item);
}

function tableAt(blocks: readonly Block[], index: number): readonly Row[] {
  const rows: Row[] = [];
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'row' || (rows[0] !== undefined && rows[0].table !== block.table)) break;
    rows.push(block);
  }
  return rows;
}

/** A label in bold above nested items is an action only when nothing stands below it. */
function dropGroups(walk: Walk, groups: ReadonlySet<number>): readonly ActionItem[] {
  return walk.actions.filter((_, index) => !groups.has(index));
}

/**
 * Reads all action items in lists, checkboxes, tables and lines, in the order of the document.
 * Explanations below an item are not items; what an item does not say is absent.
 */
export function readActions(document: DocumentParts): readonly ActionItem[] {
  const parts = { ...document, text: blankComments(document.text) };
  const { text, blocks, sections } = parts;
  const walk: Walk = {
    parts,
    definitions: readDefinitions(text),
    actions: [],
    parents: [],
    before: undefined,
    details: new Set(),
  };
  const areaAt = areas(sections, { text, context: present({ reference: parts.date, today: parts.today }) });
  const groups = new Set<number>();
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const area = areaAt(block.at.start);
    if (block.kind === 'row') {
      const rows = tableAt(blocks, index);
      index += rows.length - 1;
      walk.actions.push(...readActionRows(settingOf(walk, area), rows, area.inActions));
    } else if (!block.quoted) onBlock(walk, block, { area, groups });
    walk.before = blocks[index];
  }
  return dropGroups(walk, groups);
}

function onBlock(walk: Walk, block: Block, { area, groups }: { area: Area; groups: Set<number> }): void {
  if (block.kind === 'item') {
    const count = walk.actions.length;
    onItem(walk, block, area);
    const parent = walk.parents.at(-2);
    if (parent?.group === true && parent.action !== undefined && walk.actions.length > count) groups.add(parent.action);
    return;
  }
  if (block.kind === 'heading' || block.depth === 0) walk.parents = [];
  if (block.kind === 'paragraph') onParagraph(walk, block, area);
}
