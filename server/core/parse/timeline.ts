import type { FrontMatter } from '../model/front-matter.ts';
import type { Durations, Milestones, Timeline, TimelineEntry } from '../model/timeline.ts';
import { present } from '../time/present.ts';
import { resolveStamp } from '../time/resolve.ts';
import { createOffsets, findDeclaredZone, findZone } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { contains, slice, span } from '../text/span.ts';
import type { Block } from './block.ts';
import { durationsOf } from './durations.ts';
import { htmlItems } from './html-items.ts';
import { htmlTables } from './html-rows.ts';
import { milestonesOfFields, readMilestones } from './milestones.ts';
import { tellMilestones } from './milestones-told.ts';
import { plainWords } from './plain.ts';
import type { Draft } from './timeline-draft.ts';
import { readFields } from './timeline-fields.ts';
import { hasTime, readLead } from './timeline-lead.ts';
import { close, onHeading, onLines, onOther, startWalk } from './timeline-lines.ts';
import type { Walk } from './timeline-lines.ts';
import { placeEntries } from './timeline-place.ts';
import type { Setting } from './timeline-place.ts';
import { findAnchor, placeRelative } from './timeline-relative.ts';
import type { Anchor } from './timeline-relative.ts';
import { dateIn, findDayFirst, findRegions } from './timeline-regions.ts';
import type { Region } from './timeline-regions.ts';
import { readProse } from './timeline-prose.ts';
import { readRows } from './timeline-rows.ts';
import { rowsOfLines, tableAt } from './tables.ts';
import type { DocumentParts } from './timeline-source.ts';
import { carried, withDefinitions, zoneDefinitions } from './timeline-zones.ts';

/** The entries of a region as written, in the order of the document. */
function draftsOf(text: string, region: Region): readonly Draft[] {
  const walk = walkOver(text, region);
  const told = region.strict && !walk.apart ? readProse(text, region.blocks) : [];
  if (told.length > walk.drafts.filter(isTimed).length) return told;
  return walk.drafts.length === 0 && region.certain ? logged(text, region) : walk.drafts;
}

const isTimed = ({ read }: Draft): boolean => read !== undefined && hasTime(read);

function walkOver(text: string, region: Region): Walk {
  const walk = startWalk(text, region);
  const { blocks } = region;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    if (block.kind === 'row') {
      const rows = tableAt(blocks, index);
      index += rows.length - 1;
      close(walk);
      walk.apart = true;
      walk.drafts.push(...readRows(text, rows, walk.group));
    } else if (!onRawRows(walk, block)) onBlock(walk, block);
  }
  close(walk);
  return walk;
}

function onBlock(walk: Walk, block: Block): void {
  if (block.kind === 'html' && onHtmlTables(walk, block)) return;
  const items = block.kind === 'html' ? htmlItems(walk.text, block) : [];
  for (const { at, content } of items) onLines(walk, { ...block, kind: 'paragraph', at, lines: [content] });
  if (items.length > 0) return;
  if (block.kind === 'heading') onHeading(walk, block);
  else if (block.kind === 'code' || block.kind === 'html' || block.quoted) onOther(walk, block);
  else onLines(walk, block);
}

/** Tables of `<tr>`; true when they hold entries. */
function onHtmlTables(walk: Walk, block: Block): boolean {
  const drafts = htmlTables(walk.text, block).flatMap((rows) => readRows(walk.text, rows, walk.group));
  if (drafts.length === 0) return false;
  close(walk);
  walk.apart = true;
  walk.drafts.push(...drafts);
  return true;
}

/** A table that lacks the line below its header. */
function onRawRows(walk: Walk, block: Block): boolean {
  const [header, ...rows] = block.quoted ? [] : rowsOfLines(walk.text, block);
  if (header === undefined) return false;
  const isHeader = readLead(walk.text, header.cells[0]?.at ?? header.at) === undefined;
  const drafts = readRows(walk.text, [{ ...header, header: isHeader }, ...rows], walk.group);
  if (drafts.length < rows.length) return false;
  close(walk);
  walk.apart = true;
  walk.drafts.push(...drafts);
  return true;
}

const FENCE = /^(?:```|~~~)/; // "```text"

/** A timeline that stands in code blocks only: a log, pasted as it is. */
function logged(text: string, region: Region): readonly Draft[] {
  const walk = startWalk(text, region);
  for (const block of region.blocks) {
    if (block.kind !== 'code' || block.quoted) continue;
    const lines = block.lines.filter((line) => !FENCE.test(slice(text, line)));
    const at = span(lines[0]?.start ?? block.at.start, lines.at(-1)?.end ?? block.at.end);
    onLines(walk, { ...block, kind: 'paragraph', lines, at });
    close(walk);
  }
  return walk.drafts.filter(isTimed);
}

const LOOSE_MINIMUM = 3;

/** Outside of a section called timeline, only a list of at least three times is one. */
const isTimeline = (region: Region, drafts: readonly Draft[]): boolean =>
  region.certain || drafts.filter(isTimed).length >= LOOSE_MINIMUM;

/** The zone that stamps name, when all that name one agree. */
function writtenZone(drafts: readonly Draft[]): Zone | undefined {
  const zones = new Set(drafts.map(({ read, zone, group }) => read?.from.zone ?? read?.to?.zone ?? zone ?? group.zone));
  zones.delete(undefined);
  const [only] = zones;
  return zones.size === 1 ? only : undefined;
}

const ZONE_KEYS = ['timezone', 'time_zone', 'time-zone', 'tz', 'zone'];

function frontMatterZone({ fields }: FrontMatter): Zone | undefined {
  for (const key of ZONE_KEYS) {
    const zone = findZone(fields.get(key)?.value ?? '');
    if (zone !== undefined) return zone;
  }
  return undefined;
}

const TIMES =
  /\ball (?:the )?(?:times?|timestamps?|dates?)\b|\btime ?zone\b[\s*]*(?:is\b|are\b|[:=])|^[\s*_(]*times? (?:are )?in\b/i; // "All times in UTC"

/** The zone that a sentence anywhere declares for all times. */
function documentZone(text: string, blocks: readonly Block[]): Zone | undefined {
  for (const block of blocks) {
    if (block.kind === 'code' || block.quoted || block.kind === 'row') continue;
    for (const line of block.lines) {
      const source = slice(text, span(line.start, Math.min(line.end, line.start + 200)));
      const zone = TIMES.test(source) ? findDeclaredZone(plainWords(source)) : undefined;
      if (zone !== undefined) return zone;
    }
  }
  return undefined;
}

const TOML_TITLE = /^\+\+\+\r?\n(?:[^\n]{0,400}\n){0,12}?title = "([^"\n]{1,300})"/; // '+++\ntitle = "The outage of May 3, 2024"'

/** The date that the title in a TOML front matter names. */
function tomlTitleDate(text: string): string | undefined {
  const title = TOML_TITLE.exec(text.slice(0, 8000))?.[1];
  return title === undefined ? undefined : dateIn(title, undefined);
}

/** The timeline of a document with the milestones that it, the front matter and fields give, and their durations. */
export interface TimelineRead {
  readonly timeline: Timeline;
  readonly milestones: Milestones;
  readonly durations: Durations;
}

/**
 * Reads all timeline entries in tables, lists, headings, lines and prose.
 * What cannot be placed keeps its words without `iso`; entries stand in the order of the document.
 */
export function readTimeline(parts: DocumentParts): TimelineRead {
  const { text, blocks, frontMatter } = parts;
  const defined = zoneDefinitions(text);
  const found = findRegions(parts)
    .map((region) => ({
      region: { ...region, ...present({ zone: carried(region.zone, defined) }) },
      drafts: withDefinitions(text, draftsOf(text, region), defined),
    }))
    .filter(({ region, drafts }) => drafts.length > 0 && isTimeline(region, drafts));
  const drafts = found.flatMap((each) => each.drafts);
  const anchor = drafts.some(({ read }) => read?.relative !== undefined) ? findAnchor(text, blocks) : undefined;
  const declared = carried(frontMatterZone(frontMatter) ?? documentZone(text, blocks), defined);
  const named = zoneOf(found, drafts, declared) ?? anchor?.read.from.zone;
  const fields = readFields(parts, present({ date: parts.date, zone: named }));
  const zone = named ?? fields.zone;
  const date = parts.date ?? fields.date ?? dateElsewhere(parts, drafts);
  const written = { ...fields, milestones: milestonesOfFields(frontMatter, { ...fields, ...present({ date, zone }) }) };
  const shared = present({
    text,
    zone,
    date,
    near: firstFullDate(drafts) ?? parts.dateNearby,
    dayFirst: findDayFirst(text),
  });
  const start = written.milestones.get('start');
  const placed = placeAll(found, { ...shared, offsets: createOffsets(), ...present({ start, anchor }) });
  const entries = tellMilestones(placed);
  const milestones = readMilestones(written.milestones, entries);
  return { timeline: { entries, ...present({ zone }) }, milestones, durations: durationsOf(milestones) };
}

const zoneOf = (found: Found, drafts: readonly Draft[], declared: Zone | undefined): Zone | undefined =>
  regionZone(found) ?? declared ?? writtenZone(drafts);

type Found = readonly { readonly region: Region; readonly drafts: readonly Draft[] }[];

const regionZone = (found: Found): Zone | undefined =>
  found.find(({ region }) => region.zone !== undefined)?.region.zone;

/** The entries of all regions: each placed by what its region says, then those that count from a start. */
function placeAll(
  found: Found,
  { start, anchor, ...shared }: Omit<Setting, 'approximate'> & { readonly start?: string; readonly anchor?: Anchor },
): readonly TimelineEntry[] {
  const placed = found.flatMap(({ region, drafts }) => {
    const { approximate, declared } = region;
    const own = present({ zone: region.zone ?? shared.zone, date: region.date ?? shared.date, declared });
    const entries = placeEntries(drafts, { ...shared, approximate, ...own });
    return drafts.flatMap((draft, index) => {
      const entry = entries[index];
      return entry === undefined ? [] : [{ draft, entry }];
    });
  });
  const told = anchor === undefined ? undefined : resolveStamp(anchor.read, present({ ...shared })).iso;
  const others = placed.filter(({ entry }) => anchor === undefined || !contains(anchor.at, entry.stamp.at));
  return placeRelative(others, told ?? start);
}

/** The date that neither a field nor the name of the document gives. */
const dateElsewhere = ({ text, dateTold }: DocumentParts, drafts: readonly Draft[]): string | undefined =>
  tomlTitleDate(text) ?? firstDay(drafts, dateTold);

/** A day that the summary tells counts only where the first entry has none of its own. */
const firstDay = ([first]: readonly Draft[], told: string | undefined): string | undefined =>
  (first?.read ?? first?.group.read)?.from.date?.year === undefined ? told : undefined;

/** The first date with a year that a stamp writes out: dates without a year are looked for near it. */
function firstFullDate(drafts: readonly Draft[]): string | undefined {
  const read = drafts.find(({ read: stamp }) => stamp?.from.date?.year !== undefined)?.read;
  return read === undefined ? undefined : resolveStamp(read, {}).date;
}
