import assert from 'node:assert/strict';
import { readDue } from '../../../server/core/time/due.ts';
import { minutesBetween, readDuration } from '../../../server/core/time/duration.ts';
import { findDeclaredZone, findZone } from '../../../server/core/time/zone.ts';

/** What a reader makes of the words. */
const check = <T>(read: (words: string) => T, words: string, expected: T): void => {
  assert.deepEqual(read(words), expected);
};

const ZONES: readonly (readonly [string, string | undefined])[] = [
  ['All times in UTC.', 'UTC'],
  ['All times US/Pacific', 'US/Pacific'],
  ['Timeline (UTC)', 'UTC'],
  ['Timeline (times in BST)', '+01:00'],
  ['_All times in EEST_', '+03:00'],
  ['All times in CET (GMT+1)', '+01:00'],
  ['All times in UTC+1 (Zurich time)', '+01:00'],
  ['GMT+2', '+02:00'],
  ['PST (UTC-7)', '-07:00'],
  ['UC/Pacific', 'US/Pacific'],
  ['PST8PDT', 'America/Los_Angeles'],
  ['Time (PT)', 'America/Los_Angeles'],
  ['Date and Time in CET', '+01:00'],
  ['all Times in CET/CEST', 'Europe/Berlin'],
  ['Timeline(all times EAT Time):', '+03:00'],
  ['Central European Time (CET)', '+01:00'],
  ['All times are listed in Pacific time', 'America/Los_Angeles'],
  ['All times are approximate', undefined],
  ['Time', undefined],
  ['Timeline of the US team', undefined],
];

const DURATIONS: readonly (readonly [string, number | undefined])[] = [
  ['0h 38m', 38],
  ['1d 5h 47m', 1787],
  ['1 hour and 48 minutes', 108],
  ['20 hours 20 minutes.', 1220],
  ['279 minutes [^3]', 279],
  ['two days', 2880],
  ['4+ hours', 240],
  ['approximately 24 hours', 1440],
  ['half an hour', 30],
  ['PT47M', 47],
  ['01:48', 108],
  ['?', undefined],
  ['N/A', undefined],
  ['?mins', undefined],
];

/** Due dates of an incident on 2026-02-10, read on 2026-11-23; null is a due date that nobody can place. */
const DUES: readonly (readonly [string, string | null | undefined])[] = [
  ['2026-03-01', '2026-03-01'],
  ['Q1 2027', '2027-03-31'],
  ['end of March', '2026-03-31'],
  ['mid September', '2026-09-15'],
  ['2026-W14', '2026-04-05'],
  ['Jan 5', '2027-01-05'],
  ['01/04/2026', '2026-04-01'],
  ['H1 2026', '2026-06-30'],
  ['tomorrow', '2026-11-24'],
  ['next Friday', '2026-11-27'],
  ['in 2 weeks', '2026-12-07'],
  ['end of next month', '2026-12-31'],
  ['ASAP', null],
  ['next sprint', null],
  ['early March', null],
  ['reading the notes', undefined],
  ['30 February 2026', null],
];

const MINUTES: readonly (readonly [string, string | undefined, string | undefined, number | undefined])[] = [
  ['the same zone', '2026-03-01T14:05:00Z', '2026-03-01T14:52:30Z', 47],
  ['two zones', '2026-03-01T14:05:00Z', '2026-03-01T16:05:00+01:00', 60],
  ['both local', '2026-03-01T23:50:00', '2026-03-02T00:10:00', 20],
  ['one local', '2026-03-01T14:05:00Z', '2026-03-01T14:52:00', undefined],
  ['only a date', '2026-03-01', '2026-03-02T14:52:00', undefined],
  ['backwards', '2026-03-01T14:05:00Z', '2026-03-01T13:05:00Z', undefined],
  ['one absent', undefined, '2026-03-01T13:05:00Z', undefined],
];

const dueOf = (words: string): string | null | undefined => {
  const read = readDue(words, 0, { reference: '2026-02-10', today: '2026-11-23' });
  return read === undefined ? undefined : (read.date ?? null);
};

suite('time: words', () => {
  for (const [words, zone] of ZONES)
    test(`zone: ${words}`, () => {
      check(findZone, words, zone);
    });
  test('a zone in passing declares nothing', () => {
    check(findDeclaredZone, 'The deploy finished (UTC+2 is where the author lives)', undefined);
  });
  for (const [words, minutes] of DURATIONS) {
    test(`duration: ${words}`, () => {
      check((text) => readDuration(text)?.minutes, words, minutes);
    });
  }
  for (const [words, date] of DUES)
    test(`due: ${words}`, () => {
      check(dueOf, words, date);
    });
  for (const [name, from, to, minutes] of MINUTES) {
    test(`minutes: ${name}`, () => {
      assert.equal(minutesBetween(from, to), minutes);
    });
  }
});
