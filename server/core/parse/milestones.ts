import type { FrontMatter } from '../model/front-matter.ts';
import { MILESTONES } from '../model/timeline.ts';
import type { Milestone, Milestones, TimelineEntry } from '../model/timeline.ts';
import { present } from '../time/present.ts';
import { resolveStamp } from '../time/resolve.ts';
import { readStamp } from '../time/stamp.ts';
import type { Zone } from '../time/zone.ts';
import { MILESTONE_LABELS, MILESTONE_WORDS } from './milestones.table.ts';
import { plainWords } from './plain.ts';

const NEGATED = /\b(?:not|no|never|before|until|if|unless|did ?n't|was ?n't)\b/i; // "not yet resolved"
const HEAD = 160;

/** The milestone that an entry is by its label or its words; most entries are none. */
export function milestoneOf(text: string, label: string | undefined): Milestone | undefined {
  const named = label === undefined ? undefined : MILESTONE_LABELS.get(label.toLowerCase());
  if (named !== undefined) return named;
  const words = text.slice(0, HEAD);
  for (const [milestone, pattern] of MILESTONE_WORDS) {
    const match = pattern.exec(words);
    if (match !== null && !NEGATED.test(words.slice(Math.max(0, match.index - 24), match.index + match[0].length)))
      return milestone;
  }
  return undefined;
}

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

/** The first entry of each milestone; for the end, the last. */
function fromEntries(entries: readonly TimelineEntry[]): ReadonlyMap<Milestone, string> {
  const found = new Map<Milestone, string>();
  for (const { milestone, stamp } of entries) {
    if (milestone === undefined || stamp.iso === undefined) continue;
    if (milestone === 'resolved' || !found.has(milestone)) found.set(milestone, stamp.iso);
  }
  return found;
}

/** Milestones of a document: front matter first, then fields such as "Start time:", then the entries. */
export function readMilestones(
  frontMatter: FrontMatter,
  {
    fields,
    entries,
    ...written
  }: Written & { readonly fields: ReadonlyMap<Milestone, string>; readonly entries: readonly TimelineEntry[] },
): Milestones {
  const front = fromFrontMatter(frontMatter, written);
  const told = fromEntries(entries);
  const found: { [M in Milestone]?: string } = {};
  for (const milestone of MILESTONES) {
    const iso = front.get(milestone) ?? fields.get(milestone) ?? told.get(milestone);
    if (iso !== undefined) found[milestone] = iso;
  }
  return found;
}
