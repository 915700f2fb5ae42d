import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolveStamp } from '../../../server/core/time/resolve.ts';
import { readStamp } from '../../../server/core/time/stamp.ts';

/** What is read of the words, beside an incident on 2021-10-30: the stretch, the ISO time, the end of a range. */
type Row = readonly [words: string, stretch: string | null, iso?: string | null, endIso?: string];

const ROWS: readonly Row[] = [
  ['2024-12-04 00:30', '2024-12-04 00:30', '2024-12-04T00:30:00'],
  ['2024-01-17T14:05:03.123Z', '2024-01-17T14:05:03.123Z', '2024-01-17T14:05:03Z'],
  ['2024-01-17T14:05-05:00 x', '2024-01-17T14:05-05:00', '2024-01-17T14:05:00-05:00'],
  ['13:30-13:45 x', '13:30-13:45', '2021-10-30T13:30:00', '2021-10-30T13:45:00'],
  ['2024/01/17 14:05', '2024/01/17 14:05', '2024-01-17T14:05:00'],
  ['17.01.2024 14:05', '17.01.2024 14:05', '2024-01-17T14:05:00'],
  ['24/07/25', '24/07/25', '2025-07-24'],
  ['11/01/2021 10:00', '11/01/2021 10:00', '2021-11-01T10:00:00'],
  ['03/04/2019 10:00', '03/04/2019 10:00', null],
  ['Monday 7 January 2019, 9 am', 'Monday 7 January 2019, 9 am', '2019-01-07T09:00:00'],
  ['May 1 2019, 3:18 PM', 'May 1 2019, 3:18 PM', '2019-05-01T15:18:00'],
  ['24-Jul-2025 10:00', '24-Jul-2025 10:00', '2025-07-24T10:00:00'],
  ['October 29-30, 2025', 'October 29-30, 2025', '2025-10-29', '2025-10-30'],
  ['2023-06-01 to 2023-06-04', '2023-06-01 to 2023-06-04', '2023-06-01', '2023-06-04'],
  ['Jan 2, 6:43 AM', 'Jan 2, 6:43 AM', '2022-01-02T06:43:00'],
  ['22:30 UTC (Oct 29)', '22:30 UTC (Oct 29)', '2021-10-29T22:30:00Z'],
  ['Sun, 14:05', 'Sun, 14:05', '2021-10-31T14:05:00'],
  ['10:45a x', '10:45a', '2021-10-30T10:45:00'],
  ['12:29p x', '12:29p', '2021-10-30T12:29:00'],
  ['12:15 AM x', '12:15 AM', '2021-10-30T00:15:00'],
  ['7 p.m. x', '7 p.m.', '2021-10-30T19:00:00'],
  ['14h05 x', '14h05', '2021-10-30T14:05:00'],
  ['02.30 PM x', '02.30 PM', '2021-10-30T14:30:00'],
  ['1405 UTC x', '1405 UTC', '2021-10-30T14:05:00Z'],
  ['2019: nothing', null],
  ['24:00 x', '24:00', '2021-10-31T00:00:00'],
  ['noon x', 'noon', '2021-10-30T12:00:00'],
  ['16:05:57-58', '16:05:57-58', '2021-10-30T16:05:57', '2021-10-30T16:05:58'],
  ['1:10 - 1:20 PM', '1:10 - 1:20 PM', '2021-10-30T13:10:00', '2021-10-30T13:20:00'],
  ['23:50 - 00:10', '23:50 - 00:10', '2021-10-30T23:50:00', '2021-10-31T00:10:00'],
  ['14:05 - 2 pods', '14:05', '2021-10-30T14:05:00'],
  ['14:05 CET (GMT+1) x', '14:05 CET (GMT+1)', '2021-10-30T14:05:00+01:00'],
  ['21:33 PT x', '21:33 PT', '2021-10-30T21:33:00-07:00'],
  ['22:52 (maybe earlier?)', '22:52 (maybe earlier?)', '2021-10-30T22:52:00'],
  ['24:61', '24:61', null],
  ['15:48 PM', '15:48 PM', null],
  ['2021-02-30 10:00', '2021-02-30 10:00', null],
  ['2024-02-29 10:00', '2024-02-29 10:00', '2024-02-29T10:00:00'],
  ['T+5min : x', 'T+5min', null],
  ['12:?? x', '12:??', null],
  ['1.9.1 is out', null],
  ['10.12.8.2 answers', null],
  ['5 minutes later', null],
  ['may restart', null],
  ['3.5 GB', null],
];

function check([words, stretch, iso, endIso]: Row): void {
  const read = readStamp(words, 0);
  assert.equal(read === undefined ? null : words.slice(read.start, read.end), stretch);
  if (read === undefined) return;
  const resolved = resolveStamp(read, { date: '2021-10-30' });
  assert.equal(resolved.iso ?? null, iso ?? null);
  assert.equal(resolved.endIso, endIso);
}

const IMPOSSIBLE: readonly (readonly [string, string])[] = [
  ['24:61', '24:61 is not a time'],
  ['15:48 PM', '15:48 PM is not a time'],
  ['2021-02-30 10:00', '2021-02-30 is not a day'],
  ['20202-01-24 12:00', '20202 is not a year'],
  ['13/45/2024', '13/45/2024 has no such month'],
];

const PARTS = [
  '12',
  ':',
  '05',
  ' ',
  '-',
  '2024',
  '/',
  'T',
  'Z',
  'UTC',
  'PM',
  'Jan',
  '~',
  '(',
  ')',
  '?',
  'X',
  ',',
  '+',
  '–',
];

suite('time: stamps', () => {
  for (const row of ROWS)
    test(row[0], () => {
      check(row);
    });
  for (const [words, why] of IMPOSSIBLE) {
    test(`says why ${words} cannot be`, () => {
      const read = readStamp(words, 0);
      assert.equal(read && resolveStamp(read, {}).impossible, why);
    });
  }

  test('any words are read without an exception, within their length', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }), (parts) => {
        const words = parts.join('');
        const read = readStamp(words, 0);
        if (read === undefined) return;
        assert.ok(read.end <= words.length && read.end > read.start);
        resolveStamp(read, { date: '2024-02-29', zone: 'America/Los_Angeles' });
      }),
    );
  });
});
