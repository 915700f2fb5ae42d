import { slice } from '../text/span.ts';
import { present } from '../time/present.ts';
import type { Moment } from '../time/stamp.ts';
import { readZone } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import type { Draft } from './timeline-draft.ts';

/** What a document says its letters stand for, where that is not their usual meaning. */
export type ZoneDefinitions = ReadonlyMap<string, { readonly zone: Zone; readonly usual: Zone }>;

const DEFINED = /\b([A-Z]{2,5}) ?(?:[([,=]|is|means) ?(?=(?:UTC|GMT) ?[+\-−] ?\d)/g; // "CST (UTC+8)"
const LETTERS = /\b[A-Z]{2,5}\b/g; // "CST"

/** Letters that the document defines by an offset: `CST (UTC+8)`, `IST = UTC+2`. */
export function zoneDefinitions(text: string): ZoneDefinitions {
  const defined = new Map<string, { readonly zone: Zone; readonly usual: Zone }>();
  for (const match of text.matchAll(DEFINED)) {
    const [words, letters = ''] = match;
    const usual = readZone(letters, 0)?.zone;
    const zone = readZone(text, match.index + words.length)?.zone;
    if (usual !== undefined && zone !== undefined && usual !== zone && !defined.has(letters))
      defined.set(letters, { zone, usual });
  }
  return defined;
}

/** A zone that was read from letters, as the document defines them. */
export const carried = (zone: Zone | undefined, defined: ZoneDefinitions): Zone | undefined =>
  [...defined.values()].find(({ usual }) => usual === zone)?.zone ?? zone;

/** The entries with the zones that the document defines for the letters in their stamps. */
export function withDefinitions(text: string, drafts: readonly Draft[], defined: ZoneDefinitions): readonly Draft[] {
  if (defined.size === 0) return drafts;
  return drafts.map((draft) => {
    const letters = slice(text, draft.stamp)
      .match(LETTERS)
      ?.find((word) => defined.has(word));
    const zone = defined.get(letters ?? '')?.zone;
    const own = present({ zone: carried(draft.zone, defined) });
    if (zone === undefined || draft.read === undefined) return { ...draft, ...own };
    const { from, to } = draft.read;
    const read = { ...draft.read, from: inZone(from, zone), ...present({ to: to && inZone(to, zone) }) };
    return { ...draft, ...own, read };
  });
}

const inZone = (moment: Moment, zone: Zone): Moment => (moment.zone === undefined ? moment : { ...moment, zone });
