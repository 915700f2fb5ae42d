import type { ActionItem, Owner } from '../model/action.ts';
import { slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { present } from '../time/present.ts';
import { areas } from './actions-area.ts';
import { isHeader } from './actions-columns.ts';
import type { Area } from './actions-area.ts';
import { readItem } from './actions-facts.ts';
import { readOwnersOf } from './actions-groups.ts';
import { isNumberedTitle, labelsAction, readParagraph } from './actions-lines.ts';
import { isOwned, isPlaceholder, isWanted, withFacts } from './actions-wanted.ts';
import type { Setting } from './actions-facts.ts';
import { readActionRows } from './actions-rows.ts';
import { readDefinitions } from './actions-tickets.ts';
import type { Block } from './block.ts';
import { blankComments } from './comments.ts';
import { plainWords } from './plain.ts';
import { htmlItems } from './html-items.ts';
import { htmlTables } from './html-rows.ts';
import { rowsOfLines, tableAt } from './tables.ts';
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
  /** Of an item that is only a name: those who own what is nested in it. */
  readonly owners?: readonly Owner[];
}

interface Walk {
  readonly parts: DocumentParts;
  readonly definitions: ReadonlyMap<string, string>;
  readonly actions: ActionItem[];
  /** Of the place that was read last. */
  setting: { readonly area: Area; readonly setting: Setting } | undefined;
  /** Items around the current one, outermost first. */
  parents: Parent[];
  /** The block before the current one. */
  before: Block | undefined;
  /** A heading or a line in bold that may be the words of an action whose facts stand below it. */
  title: Span | undefined;
  /** Place among the actions of that title, once it is one. */
  titled: number | undefined;
  /** Numbers of lists that explain the item or the sentence above them. */
  readonly details: Set<number>;
}

const contentOf = (block: Block): Span =>
  span(block.lines[0]?.start ?? block.at.start, block.lines.at(-1)?.end ?? block.at.end);

function settingOf(walk: Walk, area: Area): Setting {
  if (walk.setting?.area === area) return walk.setting.setting;
  const { parts, definitions } = walk;
  const context = present({ reference: parts.date, today: parts.today });
  const { done, type, due, owners } = area;
  const setting = { text: parts.text, context, definitions, done, ...present({ type, due, owners }) };
  walk.setting = { area, setting };
  return setting;
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

/** A line in bold is the heading of a list, whatever its last word. */
const explains = (source: string): boolean => {
  const words = plainWords(source);
  return !source.startsWith('**') && EXPLAINS.test(words) && !ANNOUNCES.test(words);
};

/** A list explains what stands above it when that is an item of another list, or a sentence that breaks off. */
function isDetail(walk: Walk, block: Item): boolean {
  const { before, details } = walk;
  if (details.has(block.list)) return true;
  if (before === undefined || (before.kind === 'item' && before.list === block.list)) return false;
  const explained = before.kind === 'paragraph' && explains(slice(walk.parts.text, contentOf(before)));
  if (!explained && !underItem(walk, before, block)) return false;
  details.add(block.list);
  return true;
}

function leaveItems(walk: Walk, depth: number): Parent | undefined {
  walk.parents = walk.parents.filter((parent) => parent.depth < depth);
  return walk.parents.at(-1);
}

/** A nested item is an action when it has a checkbox, or when the item above it only names the group. */
function onItem(walk: Walk, block: Item, area: Area): void {
  const parent = leaveItems(walk, block.depth);
  const content = contentOf(block);
  const placed = { at: block.at, content, ...present({ checkbox: block.checkbox }) };
  const { item: read, onlyFacts } = readItem(settingOf(walk, area), placed);
  const item = ownedBelow(read, parent);
  const below = block.checkbox === undefined && onlyFacts ? ownerOfFacts(walk, { parent, item, area }) : undefined;
  if (below !== undefined) {
    walk.actions[below] = withFacts(walk.actions[below], item);
    walk.parents.push({ block, depth: block.depth, group: false, action: below });
    return;
  }
  const nested = parent !== undefined && !parent.group;
  const wanted = isWanted(item, { area, nested, detail: isDetail(walk, block) });
  if (!wanted || isPlaceholder(plainWords(slice(walk.parts.text, content)))) {
    walk.parents.push({ block, depth: block.depth, group: false, ...present({ action: parent?.action }) });
    return;
  }
  walk.parents.push({ block, depth: block.depth, action: walk.actions.length, ...groupOf(walk, block, area) });
  walk.actions.push(item);
}

const ownedBelow = (item: ActionItem, parent: Parent | undefined): ActionItem =>
  item.owners.length === 0 && parent?.owners !== undefined ? { ...item, owners: parent.owners } : item;

/** An item that is a label or a name only sorts what is nested in it. */
function groupOf(walk: Walk, block: Item, { inActions }: Area): Pick<Parent, 'group' | 'owners'> {
  const words = plainWords(slice(walk.parts.text, contentOf(block)));
  if (block.checkbox !== undefined) return { group: false };
  const owners = inActions && words.length < LONGEST_NAME ? ownersAlone(walk, contentOf(block)) : undefined;
  return { group: LABEL.test(words) || owners !== undefined, ...present({ owners }) };
}

const LONGEST_NAME = 60;

/** The owners of an item that holds nothing else: "- @jane" above nested items. */
function ownersAlone({ parts: { text } }: Walk, content: Span): readonly Owner[] | undefined {
  const owners = readOwnersOf(text, content, {});
  const isAlone = owners?.every(({ at }) => at.start - content.start < 4) === true;
  return isAlone ? owners : undefined;
}

interface FactsLine {
  readonly parent: Parent | undefined;
  readonly item: ActionItem;
  readonly area: Area;
}

/** The action to which a line of facts belongs: the item around it, or the title above it. */
function ownerOfFacts(walk: Walk, { parent, item, area }: FactsLine): number | undefined {
  if (parent !== undefined) return parent.group ? undefined : parent.action;
  if (!area.inActions || walk.title === undefined || (walk.titled === undefined && !isOwned(item))) return undefined;
  walk.titled ??= pushTitle(walk, walk.title, area);
  return walk.titled;
}

function pushTitle(walk: Walk, title: Span, area: Area): number {
  walk.actions.push(readItem(settingOf(walk, area), { at: title, content: title }).item);
  return walk.actions.length - 1;
}

/** Lines of a paragraph that are actions, or the facts of one above. */
function onParagraph(walk: Walk, block: Block, area: Area): void {
  if (onRawRows(walk, block, area)) return;
  const content = contentOf(block);
  const read = readParagraph(settingOf(walk, area), { block, content, area });
  if (read.facts !== undefined && block.depth === 0) {
    const below = ownerOfFacts(walk, { parent: undefined, item: read.facts, area });
    if (below !== undefined) {
      walk.actions[below] = withFacts(walk.actions[below], read.facts);
      return;
    }
  }
  const isOne = block.depth === 0 && read.title === undefined && read.items.length === 0 && underLabel(walk);
  if (block.depth === 0) setTitle(walk, read.title);
  walk.actions.push(...(isOne ? [readItem(settingOf(walk, area), { at: block.at, content }).item] : read.items));
}

/** "**Action taken:**" above a paragraph. */
const underLabel = ({ title, titled, parts }: Walk): boolean =>
  title !== undefined && titled === undefined && labelsAction(slice(parts.text, title));

function setTitle(walk: Walk, title: Span | undefined): void {
  walk.title = title;
  walk.titled = undefined;
}

/** A heading with a number of its own is an action; another one may be, when its facts follow. */
function onHeading(walk: Walk, block: Block, area: Area): void {
  const content = contentOf(block);
  setTitle(walk, area.inActions && area.titled ? content : undefined);
  if (walk.title !== undefined && isNumberedTitle(slice(walk.parts.text, content)))
    walk.titled = pushTitle(walk, content, area);
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
    setting: undefined,
    parents: [],
    before: undefined,
    title: undefined,
    titled: undefined,
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
    onGrouped(walk, block, { area, groups });
    return;
  }
  if (block.kind === 'heading' || block.depth === 0) walk.parents = [];
  if (block.kind === 'heading') onHeading(walk, block, area);
  if (block.kind === 'paragraph') onParagraph(walk, block, area);
  if (block.kind === 'html' && area.inActions) onHtml(walk, block, area);
}

function onGrouped(walk: Walk, block: Item, { area, groups }: { area: Area; groups: Set<number> }): void {
  const count = walk.actions.length;
  onItem(walk, block, area);
  const parent = walk.parents.at(-2);
  if (parent?.group === true && parent.action !== undefined && walk.actions.length > count) groups.add(parent.action);
}

/** Rows of `<tr>` and items of `<li>`. */
function onHtml(walk: Walk, block: Block, area: Area): void {
  const rows = htmlTables(walk.parts.text, block);
  walk.actions.push(...rows.flatMap((table) => readActionRows(settingOf(walk, area), table, true)));
  const items = htmlItems(walk.parts.text, block).map((each) => readItem(settingOf(walk, area), each).item);
  walk.actions.push(...items.filter(({ text }) => !isPlaceholder(text)));
}

/** A table that lacks the line below its header. */
function onRawRows(walk: Walk, block: Block, area: Area): boolean {
  const rows = area.inActions ? rowsOfLines(walk.parts.text, block) : [];
  const [header] = rows;
  if (header === undefined || !isHeader(walk.parts.text, header)) return false;
  walk.actions.push(...readActionRows(settingOf(walk, area), rows, true));
  return true;
}
