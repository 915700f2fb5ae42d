import type { FrontMatter } from '../model/front-matter.ts';
import { MILESTONES } from '../model/timeline.ts';
import type { Milestone, Milestones, TimelineEntry } from '../model/timeline.ts';
import { present } from '../time/present.ts';
import { resolveStamp } from '../time/resolve.ts';
import { readStamp } from '../time/stamp.ts';
import type { Zone } from '../time/zone.ts';
import { MILESTONE_LABELS, MILESTONE_TAGS, MILESTONE_WORDS } from './milestones.table.ts';
import { chooseMilestones } from './milestones-order.ts';
import { plainWords } from './plain.ts';

const NEGATED = /\b(?:not|no|never|before|until|if|unless|did ?n't|was ?n't)\b/i; // "not yet resolved"
const HEAD = 160;
const TAG = /[([<{]([a-z ]{3,28})(?:[,;:] ?[^()[\]<>{}]{1,40})?[)\]>}]/gi; // "(contained)", "(initial access, T1566)"
const LAST = /(?:\s[—–-]{1,3}|[:;,→=.]) ?([a-z ]{3,28}?)[.! ]{0,4}$/i; // "Sessions revoked: contained", " - mitigated"
const FRONT = /^([a-z ]{3,24}?) ?(?:[:–—]|-(?=\s))/i; // "Detected – the alert fires"

/** True when the words between the offsets are denied, in them or closely before them. */
export const isNegated = (words: string, start: number, end: number): boolean =>
  NEGATED.test(words.slice(Math.max(0, start - 24), end));

/** The milestone that an entry is by its label or its words; most entries are none. */
export function milestoneOf(text: string, label: string | undefined): Milestone | undefined {
  const words = text.slice(0, HEAD);
  const tags = [...words.matchAll(TAG)].map(([, tag]) => tag);
  const named = [label, ...tags, FRONT.exec(words)?.[1], LAST.exec(words)?.[1]];
  for (const name of named) {
    const milestone = name === undefined ? undefined : ofTag(name.trim().toLowerCase());
    if (milestone !== undefined) return milestone;
  }
  for (const [milestone, pattern] of MILESTONE_WORDS) {
    const match = pattern.exec(words);
    if (match !== null && !isNegated(words, match.index, match.index + match[0].length)) return milestone;
  }
  return undefined;
}

const ofTag = (tag: string): Milestone | undefined => MILESTONE_LABELS.get(tag) ?? MILESTONE_TAGS.get(tag);

const KEY_MARKS = /[_-]+/g; // "started_at"

export const milestoneOfLabel = (label: string): Milestone | undefined =>
  MILESTONE_LABELS.get(plainWords(label).replace(KEY_MARKS, ' ').replace(/:$/, '').trim().toLowerCase());

interface Written {
  readonly date?: string;
  readonly zone?: Zone;
}

function fromFrontMatter({ fields }: FrontMatter, written: Written): ReadonlyMap<Milestone, string> {
  const found = new Map<Milestone, string>();
  for (const { key, value } of fields.values()) {
    const milestone = milestoneOfLabel(key);
    const read = milestone === undefined ? undefined : readStamp(value.trim(), 0);
    const iso = read === undefined ? undefined : resolveStamp(read, present({ ...written })).iso;
    if (milestone !== undefined && iso !== undefined && !found.has(milestone)) found.set(milestone, iso);
  }
  return found;
}

/** What front matter says, else fields such as "Start time:". */
export function milestonesOfFields(
  frontMatter: FrontMatter,
  { milestones, ...written }: Written & { readonly milestones: ReadonlyMap<Milestone, string> },
): ReadonlyMap<Milestone, string> {
  return new Map([...milestones, ...fromFrontMatter(frontMatter, written)]);
}

/** Milestones of a document: those of front matter and fields, then those that the entries tell. */
export function readMilestones(fields: ReadonlyMap<Milestone, string>, entries: readonly TimelineEntry[]): Milestones {
  const told = chooseMilestones(entries, fields);
  const found: { [M in Milestone]?: string } = {};
  for (const milestone of MILESTONES) {
    const iso = fields.get(milestone) ?? told.get(milestone);
    if (iso !== undefined) found[milestone] = iso;
  }
  return found;
}
