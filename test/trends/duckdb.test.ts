import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { published, rowsOf, withTables } from './duckdb.ts';
import type { Row } from './duckdb.ts';
import { answered, classes, monthly, partOf, parts, repeats, spreadOf, values } from './figures.ts';
import { PATIENCE, saidOfFixture } from './run.ts';

const QUERIES = ['measures', 'measures-by-month', 'shares', 'shares-by-month', 'questions', 'classes'] as const;
const REPEATS =
  'SELECT path, date::VARCHAR AS date, class, after_path, after_date::VARCHAR AS after_date, days FROM repeats';

const byWords = (a: Row, b: Row): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** Rows in one order, with numbers to six places: engines add in orders of their own. */
const alike = (rows: Iterable<Row>): unknown =>
  JSON.parse(JSON.stringify([...rows].sort(byWords)), (_, inner: unknown) =>
    typeof inner === 'number' ? Math.round(inner * 1e6) / 1e6 : inner,
  );

const check = (actual: Iterable<Row>, expected: Iterable<Row>): void => {
  assert.deepEqual(alike(actual), alike(expected));
};

const all = <Item, Made>(items: ReadonlyMap<string, Item>, make: (name: string, item: Item) => Made): readonly Made[] =>
  [...items].map(([name, item]) => make(name, item));

suite('DuckDB reckons the same from the NDJSON', () => {
  const found = new Map<string, readonly Row[]>();
  const rows = (query: string): readonly Row[] => found.get(query) ?? [];
  const withoutShare = (query: string): readonly Row[] =>
    rows(query).map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'share')));

  suiteSetup(async function () {
    this.timeout(PATIENCE);
    const { folder, lines } = await saidOfFixture();
    writeFileSync(join(folder, 'records.ndjson'), lines);
    await withTables(folder, async (connection) => {
      for (const query of QUERIES) found.set(query, await rowsOf(connection, published(`duckdb/${query}.sql`)));
      found.set('repeats', await rowsOf(connection, REPEATS));
      found.set('actions', await rowsOf(connection, published('duckdb/actions.sql')));
    });
  });

  test('measures', () => {
    check(
      rows('measures'),
      all(values, (name, items) => ({ name, ...spreadOf(items.map(({ value }) => value)) })),
    );
  });

  test('measures by month', () => {
    const expected = all(values, (name, items) =>
      monthly(items, (some) => spreadOf(some.map(({ value }) => value)))
        .filter(({ n }) => n > 0)
        .map(({ month, ...spread }) => ({ name, month, ...spread })),
    );
    check(rows('measures-by-month'), expected.flat());
  });

  test('shares', () => {
    check(
      withoutShare('shares'),
      all(parts, (name, items) => ({ name, ...partOf(items) })),
    );
  });

  test('shares by month', () => {
    const expected = all(parts, (name, items) =>
      monthly(items, partOf)
        .filter(({ of }) => of > 0)
        .map(({ month, ...part }) => ({ name, month, ...part })),
    );
    check(withoutShare('shares-by-month'), expected.flat());
  });

  test('questions', () => {
    check(
      rows('questions'),
      all(answered, (question, part) => ({ question, ...part })),
    );
  });

  test('classes and repeats', () => {
    check(
      rows('classes'),
      all(classes, (name, numbers) => ({ class: name, ...numbers })),
    );
    check(
      rows('repeats'),
      repeats.map(({ path, date, class: name, after, days }) => ({
        path,
        date,
        class: name,
        after_path: after.path,
        after_date: after.date,
        days,
      })),
    );
  });

  test('actions by state', () => {
    const states = { done: 3, dropped: 1, late: 24, 'no date': 2, 'on time': 84, open: 9, overdue: 19 };
    check(
      rows('actions'),
      Object.entries(states).map(([state, n]) => ({ state, n })),
    );
  });

  test('as the command line prints', async () => {
    const { trends } = await saidOfFixture();
    const spreads = Object.entries(trends.measures).map(([name, { n, median, p90 }]) => ({ name, n, median, p90 }));
    const shares = Object.entries(trends.shares).map(([name, { count, of, share }]) => ({ name, count, of, share }));
    check(rows('measures'), spreads);
    check(rows('shares'), shares);
  });
});
