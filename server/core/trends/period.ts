import type { Halves, Monthly } from './trends.ts';
import { FEWEST_FOR_A_LINE } from './trends.ts';

/** Something with a day, or without. */
export interface Dated {
  readonly date: string | null;
}

/** What a figure takes from things with a day: spread or share, month by month and half against half. */
export interface Reckoning<Item extends Dated, Value> {
  readonly items: readonly Item[];
  readonly reckon: (items: readonly Item[]) => Value;
  /** How many count, to tell whether there is enough to compare. */
  readonly weigh: (value: Value) => number;
}

const monthOf = (date: string): string => date.slice(0, 7);

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}

/** A span of more months than this holds a date that is a slip; then only the months that have something are listed. */
const MOST_MONTHS = 600;

/** Every month from the first with something to the last, those with nothing included. */
export function monthly<Item extends Dated, Value extends object>({
  items,
  reckon,
}: Reckoning<Item, Value>): readonly Monthly<Value>[] {
  const byMonth = new Map<string, Item[]>();
  for (const item of items) {
    if (item.date === null) continue;
    const month = monthOf(item.date);
    const others = byMonth.get(month);
    if (others === undefined) byMonth.set(month, [item]);
    else others.push(item);
  }
  return monthsBetween([...byMonth.keys()].sort()).map((month) => ({ month, ...reckon(byMonth.get(month) ?? []) }));
}

function monthsBetween(known: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [known[0], known.at(-1)];
  const months: string[] = [];
  for (let month = first; month !== '' && month <= last; month = nextMonth(month)) {
    if (months.length === MOST_MONTHS) return known;
    months.push(month);
  }
  return months;
}

/** The earlier and the later half, cut at the day in their middle; null when there is too little in either. */
export function halved<Item extends Dated, Value>({
  items,
  reckon,
  weigh,
}: Reckoning<Item, Value>): Halves<Value> | null {
  const days = items.flatMap(({ date }) => date ?? []).sort();
  const from = days[Math.floor(days.length / 2)];
  if (from === undefined) return null;
  const earlier = reckon(items.filter(({ date }) => date !== null && date < from));
  const later = reckon(items.filter(({ date }) => date !== null && date >= from));
  const enough = weigh(earlier) >= FEWEST_FOR_A_LINE && weigh(later) >= FEWEST_FOR_A_LINE;
  return enough ? { from, earlier, later } : null;
}
