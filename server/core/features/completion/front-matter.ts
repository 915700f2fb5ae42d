import type { Postmortem } from '../../model/postmortem.ts';
import { namedIn } from '../action-choices.ts';
import { dueDateFor } from '../due-dates.ts';
import { MILESTONE_KEYS } from '../milestones.ts';
import { FRONT_MATTER_KEYS, FRONT_MATTER_VALUES } from './front-matter.table.ts';
import type { Offer, Place } from './place.ts';

const OPENING = /^---[ \t]*\r?\n/; // "---\n"
const CLOSING = /\n---[ \t]*(?:\r?\n|$)/; // "\n---\n"
const KEY = /^[a-z]{0,20}$/i; // "sev"
const VALUE = /^([a-z]{1,20}):[ \t]*(\S{0,40})$/i; // "status: dr"
const ITEM = /^\s*-\s+(\S{0,40})$/; // "  - Jane"
const TOP_KEY = /^([a-z]{1,20}):/i; // "participants:"

/** True between the two lines of dashes, whether or not what stands there can be read. */
export function inFrontMatter({ page, offset, start }: Place): boolean {
  const opening = OPENING.exec(page.text)?.[0].length;
  if (opening === undefined || start < opening) return false;
  const closing = CLOSING.exec(page.text.slice(opening - 1));
  return closing !== null && offset <= opening - 1 + closing.index;
}

/** Keys that are not there yet, the values of a key, and names where names are listed. */
export function frontMatterOffers(place: Place): readonly Offer[] {
  const { before, after } = place;
  if (after.trim() !== '') return [];
  if (KEY.test(before)) return keyOffers(place);
  const [, key, written] = VALUE.exec(before) ?? [];
  if (key !== undefined && written !== undefined) return valueOffers(place, key.toLowerCase(), written);
  const item = ITEM.exec(before)?.[1];
  return item === undefined || !LISTS_NAMES.has(keyAbove(place)) ? [] : nameOffers(place, item);
}

const LISTS_NAMES: ReadonlySet<string> = new Set(['participants', 'people']);

function keyOffers({ page, start }: Place): readonly Offer[] {
  const { fields } = page.analysis.postmortem.frontMatter;
  return Object.entries(FRONT_MATTER_KEYS)
    .filter(([key]) => !fields.has(key))
    .map(([key, detail]) => ({ label: key, kind: 'key', detail, newText: `${key}: `, from: start }));
}

function valueOffers(place: Place, key: string, written: string): readonly Offer[] {
  const from = place.offset - written.length;
  const gap = from === place.start + key.length + 1 ? ' ' : '';
  return Object.entries(valuesOf(place, key)).map(([label, detail]) => ({
    label,
    kind: 'value',
    detail,
    newText: gap + label,
    from,
  }));
}

function valuesOf({ page, policy }: Place, key: string): Readonly<Record<string, string>> {
  const { postmortem } = page.analysis;
  if (key === 'severity') {
    const own = Object.keys({ ...FRONT_MATTER_VALUES[key], ...policy.severities });
    return Object.fromEntries(own.map((name) => [name, dueWords(dueDateFor(policy, name)?.days)]));
  }
  if (key === 'tz') return { UTC: 'as servers write it', ...(zoneOf(postmortem) ?? {}) };
  if (key === 'date') return dateOf(postmortem);
  const milestone = MILESTONE_KEYS.get(key);
  const known = milestone === undefined ? undefined : postmortem.milestones[milestone];
  return known === undefined ? (FRONT_MATTER_VALUES[key] ?? {}) : { [known]: 'from the timeline' };
}

const dueWords = (days: number | undefined): string => (days === undefined ? '' : `actions due within ${days} days`);

const zoneOf = ({ timeline }: Postmortem): Readonly<Record<string, string>> | undefined =>
  timeline.zone === undefined ? undefined : { [timeline.zone]: 'as the timeline says' };

const dateOf = ({ date }: Postmortem): Readonly<Record<string, string>> =>
  date === undefined ? {} : { [date]: 'as the document says' };

const nameOffers = (place: Place, written: string): readonly Offer[] =>
  namedIn(place.page.analysis.postmortem).map((name) => ({
    label: name,
    kind: 'person',
    detail: 'named in this document',
    newText: name.startsWith('@') ? JSON.stringify(name) : name,
    from: place.offset - written.length,
  }));

function keyAbove({ page, start }: Place): string {
  const lines = page.text.slice(0, start).split('\n').reverse();
  return lines.map((line) => TOP_KEY.exec(line)?.[1]?.toLowerCase()).find((key) => key !== undefined) ?? '';
}
