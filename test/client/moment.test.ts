import assert from 'node:assert/strict';
import { dateIn, inUtc, readMoment } from '../../client/src/commands/moment.ts';

const TODAY = '2026-11-23';

const MOMENTS: readonly (readonly [written: string, timezone: string, iso: string | undefined])[] = [
  ['14:05', 'UTC', '2026-11-23T14:05:00Z'],
  ['9:05', 'UTC', '2026-11-23T09:05:00Z'],
  ['14:05', 'Europe/Berlin', '2026-11-23T14:05:00+01:00'],
  ['2026-07-01 14:05', 'Europe/Berlin', '2026-07-01T14:05:00+02:00'],
  ['2026-07-01 14:05', 'America/New_York', '2026-07-01T14:05:00-04:00'],
  ['2026-07-01 14:05', 'Asia/Kolkata', '2026-07-01T14:05:00+05:30'],
  ['yesterday 22:10', 'UTC', '2026-11-22T22:10:00Z'],
  ['Today, 02:10', 'UTC', '2026-11-23T02:10:00Z'],
  ['2026-11-23 14:05 UTC', 'Europe/Berlin', '2026-11-23T14:05:00Z'],
  ['2026-11-23T14:05:30+0100', 'UTC', '2026-11-23T14:05:00+01:00'],
  [' 2026-11-23T14:05Z ', 'Europe/Berlin', '2026-11-23T14:05:00Z'],
  ['2026-03-29 02:30', 'Europe/Berlin', '2026-03-29T02:30:00+01:00'],
  ['14:05', 'Mars/Olympus', '2026-11-23T14:05:00Z'],
  ['2026-02-30 14:05', 'UTC', undefined],
  ['24:05', 'UTC', undefined],
  ['14:61', 'UTC', undefined],
  ['last night', 'UTC', undefined],
  ['', 'UTC', undefined],
];

suite('reading the time of an incident', () => {
  for (const [written, timezone, iso] of MOMENTS) {
    test(`"${written}" in ${timezone}`, () => {
      assert.equal(readMoment(written, { today: TODAY, timezone }), iso);
    });
  }
  test('shown in UTC', () => {
    assert.equal(inUtc('2026-11-23T14:05:00+01:00'), '2026-11-23 13:05 UTC');
  });
  test('the day depends on the zone', () => {
    const instant = new Date('2026-11-23T23:30:00Z');
    assert.deepEqual([dateIn(instant, 'UTC'), dateIn(instant, 'Asia/Tokyo')], ['2026-11-23', '2026-11-24']);
  });
});
