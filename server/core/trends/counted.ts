import type { PostmortemRecord } from '../record/postmortem-record.ts';
import { compare } from '../text/compare.ts';
import type { Note } from './trends.ts';

/** The records that count, each identity once, by date and path, and what is wrong with those that came. */
export interface Counted {
  readonly records: readonly PostmortemRecord[];
  readonly notes: readonly Note[];
}

const LAST = '9999';

/** By date, then by path; what has no date comes last. */
export const byDateAndPath = (
  a: { readonly date: string | null; readonly path: string },
  b: { readonly date: string | null; readonly path: string },
): number => compare(a.date ?? LAST, b.date ?? LAST) || compare(a.path, b.path);

export const byPath = (a: Note, b: Note): number => compare(a.path, b.path) || compare(a.why, b.why);

/** In an order that does not depend on the order in which they came, the whole of a record included. */
const byContent = (a: PostmortemRecord, b: PostmortemRecord): number =>
  byDateAndPath(a, b) || compare(JSON.stringify(a), JSON.stringify(b));

/** Takes each identity once: of two records with one, the earlier by date and path counts. */
export function countedOf(records: Iterable<PostmortemRecord>, today: string): Counted {
  const kept = new Map<string, PostmortemRecord>();
  const notes: Note[] = [];
  for (const record of [...records].sort(byContent)) {
    const first = kept.get(record.id);
    if (first === undefined) {
      kept.set(record.id, record);
      notes.push(...wrongWith(record, today).map((why) => ({ path: record.path, why })));
    } else notes.push({ path: record.path, why: doubled(record, first) });
  }
  return { records: [...kept.values()], notes };
}

function doubled(record: PostmortemRecord, first: PostmortemRecord): string {
  if (record.path === first.path) return `came twice under the identity "${record.id}"; counted once`;
  return `has the identity "${record.id}" of ${first.path}; not counted`;
}

function wrongWith({ date, notes }: PostmortemRecord, today: string): readonly string[] {
  return [
    ...notes,
    ...(date === null ? ['has no date; it is in no month'] : []),
    ...(date !== null && date > today ? [`is dated ${date}, after today`] : []),
  ];
}
