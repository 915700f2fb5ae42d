import type { Row } from './duckdb.ts';
import type { Counts, Part, Value } from './figures.ts';
import { answered, classes, monthly, partOf, parts, spreadOf, values } from './figures.ts';

const spread = (items: readonly Value[]): Row => ({ ...spreadOf(items.map(({ value }) => value)) });

const share = (items: readonly Part[]): Row => {
  const { count, of } = partOf(items);
  return { so: count, whole: of, share: count / of };
};

const overall = <Item>(
  all: ReadonlyMap<string, readonly Item[]>,
  reckon: (items: readonly Item[]) => Row,
): readonly Row[] => [...all].map(([name, items]) => ({ name, ...reckon(items) }));

/** By month, without the months that have nothing. */
const byMonth = <Item extends Value | Counts>(
  all: ReadonlyMap<string, readonly Item[]>,
  reckon: (items: readonly Item[]) => Row,
): readonly Row[] =>
  [...all].flatMap(([name, items]) =>
    monthly(items, (some) => ({ some })).flatMap(({ month, some }) =>
      some.length === 0 ? [] : [{ name, month, ...reckon(some) }],
    ),
  );

/** The rows that each query of `docs/trends` must give for the fixture. */
export const expectedRows: Readonly<Record<string, readonly Row[]>> = {
  measures: overall(values, spread),
  'measures-by-month': byMonth(values, spread),
  shares: overall(parts, share),
  'shares-by-month': byMonth(parts, share),
  actions: Object.entries({ done: 3, dropped: 1, late: 24, 'no date': 2, 'on time': 84, open: 9, overdue: 19 }).map(
    ([state, n]) => ({ state, n }),
  ),
  questions: [...answered].map(([question, { count, of }]) => ({ question, so: count, whole: of })),
  classes: [...classes].map(([name, numbers]) => ({ class: name, ...numbers })),
};

const byWords = (a: Row, b: Row): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** Columns and rows in one order, with numbers to six places: engines add in orders of their own. */
export const alike = (rows: Iterable<Row>): unknown =>
  JSON.parse(
    JSON.stringify([...rows].map((row) => Object.fromEntries(Object.entries(row).sort())).sort(byWords)),
    (_, inner: unknown) => (typeof inner === 'number' ? Math.round(inner * 1e6) / 1e6 : inner),
  );
