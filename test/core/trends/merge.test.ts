import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRecords } from '../../../server/core/record/read-records.ts';
import type { PostmortemRecord } from '../../../server/core/record/postmortem-record.ts';
import { recordOf, trends } from './given.ts';

const DATES = ['2025-12-31', '2026-01-01', '2026-01-20', '2026-03-01', '2026-06-30', '2027-01-01'] as const;
const orNothing = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);

const action = fc.record({
  due: fc.constantFrom(null, ...DATES),
  done: fc.boolean(),
  settled: fc.boolean(),
  doneOn: fc.constantFrom(null, ...DATES),
  openedOn: fc.constantFrom(null, ...DATES),
});

/** Records of few paths, identities and dates, so that they meet. */
const record: fc.Arbitrary<PostmortemRecord> = fc
  .record({
    path: fc.constantFrom('a.md', 'b.md', 'c/d.md', 'e.md'),
    id: orNothing(['INC-1', 'INC-2', 'b.md']),
    date: fc.constantFrom(null, ...DATES),
    class: orNothing(['dns', 'DNS', 'disk']),
    drafted: orNothing(DATES),
    detect: fc.constantFrom(null, 0, 7, 90),
    lag: orNothing([1, 5, 9]),
    accounts: fc.nat(3),
    answered: fc.nat(5),
    actions: fc.array(action, { maxLength: 3 }),
  })
  .map(({ path, ...given }) =>
    recordOf(path, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))),
  );

/** Each record with the shard that it falls into, and where in it. */
const sharded = fc.array(fc.record({ record, shard: fc.nat(4), place: fc.nat(1000) }), { maxLength: 24 });

const ndjson = (records: readonly PostmortemRecord[]): string =>
  records.map((each) => `${JSON.stringify(each)}\n`).join('');

suite('trends: merging shards', () => {
  for (const since of [undefined, '2026-01-01'])
    test(`any shards, one behind the other, equal one run${since === undefined ? '' : ' since a day'}`, () => {
      fc.assert(
        fc.property(sharded, (each) => {
          const one = trends(
            each.map((item) => item.record),
            since,
          );
          const files = [4, 2, 0, 3, 1].map((shard) =>
            ndjson(
              each
                .filter((item) => item.shard === shard)
                .sort((a, b) => a.place - b.place)
                .map((item) => item.record),
            ),
          );
          const merged = files.flatMap((file) => readRecords(file).records);
          assert.deepEqual(trends(merged, since), one);
        }),
        { numRuns: 150 },
      );
    });
});
