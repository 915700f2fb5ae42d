import type { Milestone } from '../model/timeline.ts';
import { slice } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { readDate } from '../time/date.ts';
import { present } from '../time/present.ts';
import { resolveStamp } from '../time/resolve.ts';
import type { StampContext } from '../time/resolve.ts';
import { readStamp } from '../time/stamp.ts';
import type { Zone } from '../time/zone.ts';
import type { Block, Cell } from './block.ts';
import { milestoneOfLabel } from './milestones.ts';
import { plainWords } from './plain.ts';

const FIELD = /^([A-Z][^:|\n]{1,40}):(.*)$/; // "Start time: 2026-03-01 14:05 UTC"
const WINDOW =
  /^(?:incident|outage|impact|event)?\s?(?:window|period|time ?frame|times?|when|date\/time|date and time)$/i; // "Impact window"
const DATE_LABEL = /^(?:incident )?dates?(?: of (?:the )?incident)?$/i; // "Incident date"
const LONGEST = 120;

interface Field {
  readonly label: string;
  readonly value: string;
}

function fieldOfWords(words: string): Field | undefined {
  if (words.length > LONGEST) return undefined;
  const [, label = '', value = ''] = FIELD.exec(words) ?? [];
  return label === '' ? undefined : { label: label.trim(), value: value.trim() };
}

/** `Label: value` lines and rows of two cells. */
function fieldsOf(text: string, blocks: readonly Block[]): readonly Field[] {
  return blocks.flatMap((block) => {
    if (block.quoted || block.kind === 'code' || block.kind === 'html') return [];
    return block.kind === 'row' ? rowField(text, block.cells) : block.lines.flatMap((line) => lineField(text, line));
  });
}

function rowField(text: string, cells: readonly Cell[]): readonly Field[] {
  const [label, value, ...more] = cells.map((cell) => plainWords(slice(text, cell.at)));
  return label !== undefined && value !== undefined && more.length === 0 ? [{ label, value }] : [];
}

function lineField(text: string, line: Span): readonly Field[] {
  if (line.end - line.start > LONGEST * 2) return [];
  const field = fieldOfWords(plainWords(slice(text, line)));
  return field === undefined ? [] : [field];
}

export interface FieldFacts {
  readonly milestones: ReadonlyMap<Milestone, string>;
  /** ISO date of a "Date:" field. */
  readonly date?: string;
  /** The zone of the stamps, when all that name one agree. */
  readonly zone?: Zone;
}

/** What fields outside of the timeline say: "Start time: …", "Detected: …", "Date: …". A value is a whole stamp or nothing. */
export function readFields(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  written: { readonly date?: string; readonly zone?: Zone },
): FieldFacts {
  const milestones = new Map<Milestone, string>();
  let date: string | undefined;
  const fields = fieldsOf(text, blocks);
  for (const field of fields) {
    if (DATE_LABEL.test(field.label)) date ??= dateOf(field.value);
    const told = milestonesIn(field, present({ ...written, date: written.date ?? date }));
    for (const [milestone, iso] of told) if (!milestones.has(milestone)) milestones.set(milestone, iso);
  }
  return { milestones, ...present({ zone: commonZone(fields), date: date ?? milestones.get('start')?.slice(0, 10) }) };
}

/** The zone in the stamp of a milestone: "Start time: 2026-01-19 03:10 America/New_York". */
function zoneOf({ label, value }: Field): Zone | undefined {
  const known = milestoneOfLabel(label) !== undefined || WINDOW.test(label);
  const read = known ? readStamp(value, 0) : undefined;
  return read?.from.clock === undefined || read.from.date === undefined ? undefined : (read.from.zone ?? read.to?.zone);
}

function commonZone(fields: readonly Field[]): Zone | undefined {
  const zones = new Set(fields.flatMap((field) => zoneOf(field) ?? []));
  const [only] = zones;
  return zones.size === 1 ? only : undefined;
}

type Told = readonly (readonly [Milestone, string])[];

function milestonesIn({ label, value }: Field, written: StampContext): Told {
  if (WINDOW.test(label)) return windowOf(value, written);
  const milestone = milestoneOfLabel(label);
  const read = milestone === undefined ? undefined : readStamp(value, 0);
  if (milestone === undefined || read === undefined || read.end < value.length - 2) return [];
  return pair(milestone, resolveStamp(read, written).iso);
}

/** `Outage window: 2026-03-01 14:05 – 15:53 UTC`: its start, and the end of the impact. */
function windowOf(value: string, written: StampContext): Told {
  const read = readStamp(value, 0);
  const ends = read?.to?.clock !== undefined && read.from.clock !== undefined;
  if (read === undefined || !ends || read.end < value.length - LONGEST_NOTE) return [];
  const { iso, endIso } = resolveStamp(read, written);
  return [...pair('start', iso), ...pair('mitigated', endIso)];
}

const pair = (milestone: Milestone, iso: string | undefined): Told => (iso === undefined ? [] : [[milestone, iso]]);

/** A note may follow: "(108 minutes)". */
const LONGEST_NOTE = 24;

function dateOf(value: string): string | undefined {
  const date = readDate(value, 0) ?? readStamp(value, 0)?.from.date;
  if (date?.year === undefined) return undefined;
  return resolveStamp({ start: 0, end: date.end, from: { date }, approximate: false }, {}).date;
}
