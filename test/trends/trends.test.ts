import assert from 'node:assert/strict';
import type { Trends } from '../../server/core/trends/trends.ts';
import type { Part } from './figures.ts';
import { answered, classes, halved, monthly, partOf, parts, repeats, spreadOf, values } from './figures.ts';
import { PATIENCE, saidOfFixture } from './run.ts';
import { counted, DURATIONS, REPEAT_WINDOW_DAYS, TODAY } from './truth.ts';

/** Counted and interpolated by hand from the table, so that the reckoning of this test is itself held to something. */
const BY_HAND = [
  { name: 'timeToDetect', n: 61, median: 42, p90: 435 },
  { name: 'timeToAcknowledge', n: 59, median: 6, p90: 25 },
  { name: 'timeToMitigate', n: 58, median: 116, p90: 605 },
  { name: 'timeToResolve', n: 61, median: 180, p90: 1785 },
  { name: 'reportingLag', n: 9, median: 4, p90: 54 }, // 2 2 2 3 4 4 12 30 150
  { name: 'daysToDraft', n: 59, median: 1, p90: 8.4 },
  { name: 'ageOfOpenActions', n: 28, median: 121.5, p90: 305.4 },
  { name: 'firstPersonAccounts', n: 69, median: 0, p90: 2 },
] as const;

const COUNTED_BY_HAND = [
  { name: 'repeats', count: 15, of: 60 },
  { name: 'actionsDone', count: 108, of: 127 },
  { name: 'actionsOnTime', count: 84, of: 127 },
  { name: 'actionsOverdue', count: 19, of: 30 },
  { name: 'answeredQuestions', count: 332, of: 345 },
  { name: 'volunteered', count: 13, of: 69 },
] as const;

/** What is wrong in the fixture, each with a word that its note must have. */
const NOTED = [
  { path: 'data/2026-06-16-warehouse-clock.md', says: 'resolved lies before start' },
  { path: 'data/2026-10-20-streaming-lag.md', says: 'detected lies before start' },
  { path: 'identity/2026-10-09-audit-log.md', says: 'reported lies before noticed' },
  { path: 'platform/2026-09-24-mixed-clocks.md', says: 'time zone' },
  { path: 'payments/2026-06-12-voucher-mails.md', says: 'INC-2031' },
  { path: 'notes/printer-queue.md', says: 'no date' },
  { path: 'notes/translation-outage.md', says: 'no date' },
  { path: 'payments/2026-02-26-umlauts.md', says: 'UTF-8' },
] as const;

/** Floating point differs in the last places with the order of additions. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'number' ? Math.round(inner * 1e6) / 1e6 : inner,
  );

const check = (actual: unknown, expected: unknown): void => {
  assert.deepEqual(rounded(actual), rounded(expected));
};

suite('the figures of a folder equal the table of truth', () => {
  let trends: Trends;
  suiteSetup(async function () {
    this.timeout(PATIENCE);
    ({ trends } = await saidOfFixture());
  });

  test('what was counted', () => {
    const dates = counted.flatMap(({ date }) => date ?? []);
    const { today, repeatWindowDays, postmortems, from, to } = trends;
    check(
      { today, repeatWindowDays, postmortems, from, to },
      { today: TODAY, repeatWindowDays: REPEAT_WINDOW_DAYS, postmortems: 69, from: dates[0], to: dates.at(-1) },
    );
  });

  for (const [name, expected] of values) {
    test(`${name}: median, p90 and n, overall and by month, with sources`, () => {
      const measure = Object.entries(trends.measures).find(([key]) => key === name)?.[1];
      assert.ok(measure);
      const { n, median, p90, months, sources } = measure;
      check(sources, expected);
      check({ n, median, p90 }, spreadOf(expected.map(({ value }) => value)));
      check(
        months,
        monthly(expected, (items) => spreadOf(items.map(({ value }) => value))),
      );
    });
  }

  for (const [name, expected] of parts) {
    test(`${name}: how many of how many, overall and by month, with sources`, () => {
      const share = Object.entries(trends.shares).find(([key]) => key === name)?.[1];
      assert.ok(share);
      const { count, of, months, sources } = share;
      check(sources, expected);
      check({ count, of }, partOf(expected));
      check(
        months.map(({ month, ...part }) => ({ month, count: part.count, of: part.of })),
        monthly(expected, partOf),
      );
      assert.equal(share.share, count / of);
    });
  }

  test('each measure in its earlier and its later half', () => {
    for (const [name, { halves }] of Object.entries(trends.measures))
      check(
        { name, halves },
        { name, halves: halved(values.get(name) ?? [], (items) => spreadOf(items.map(({ value }) => value))) },
      );
  });

  test('each share in its earlier and its later half', () => {
    const share = (items: readonly Part[]): object => {
      const { count, of } = partOf(items);
      return { count, of, share: count / of };
    };
    for (const [name, { halves }] of Object.entries(trends.shares))
      check({ name, halves }, { name, halves: halved(parts.get(name) ?? [], share) });
  });

  for (const { name, ...spread } of BY_HAND) {
    test(`${name} as worked out by hand`, () => {
      const { n, median, p90 } = trends.measures[name];
      check({ n, median, p90 }, spread);
    });
  }

  for (const { name, ...part } of COUNTED_BY_HAND) {
    test(`${name} as counted by hand`, () => {
      const { count, of } = trends.shares[name];
      check({ count, of }, part);
    });
  }

  test('how many postmortems answer each question', () => {
    const found = Object.entries(trends.questions).map(([question, { count, of }]) => [question, { count, of }]);
    check(found, [...answered]);
  });

  test('repeats by class, each with the nearest incident before it', () => {
    check(trends.repeats, repeats);
    const found = trends.classes.map(({ class: name, ...numbers }) => [name, numbers] as const);
    check(Object.fromEntries(found), Object.fromEntries(classes));
  });

  test('every figure says which postmortems it could not use', () => {
    for (const name of [...DURATIONS, 'daysToDraft'] as const) {
      const used = new Set(values.get(name)?.map(({ path }) => path));
      const unused = counted.filter(({ path }) => !used.has(path)).map(({ path }) => path);
      check(
        trends.measures[name].missing.map(({ path }) => path),
        unused.sort(),
      );
    }
  });

  for (const { path, says } of NOTED) {
    test(`names what is wrong with ${path}`, () => {
      const notes = trends.notes.filter((note) => note.path === `postmortems/${path}`).map(({ why }) => why);
      assert.ok(
        notes.some((why) => why.includes(says)),
        `notes: ${notes.join('; ')}`,
      );
    });
  }
});
