import assert from 'node:assert/strict';
import { readRecords } from '../../../server/core/record/read-records.ts';
import { FULL, recordOf } from './given.ts';

const RECORD = recordOf(FULL);

/** What is told of one line between two good ones. */
function check(line: string, why: string): void {
  const good = JSON.stringify(RECORD);
  const { records, unread } = readRecords([good, line, good, ''].join('\n'));
  assert.deepEqual(records, [RECORD, RECORD]);
  assert.deepEqual(unread, [{ line: 2, why }]);
}

const change = (keys: object): string => JSON.stringify({ ...RECORD, ...keys });

suite('record: reading back', () => {
  test('what was written is read, blank lines and carriage returns left aside', () => {
    const line = JSON.stringify(RECORD);
    assert.deepEqual(readRecords(`${line}\r\n\r\n\n${line}`), { records: [RECORD, RECORD], unread: [] });
    assert.deepEqual(readRecords(''), { records: [], unread: [] });
  });

  test('a key of a later release is left alone', () => {
    assert.deepEqual(readRecords(change({ later: 1 })).unread, []);
  });

  const NO_RECORD = 'is no record: ';
  const ROWS: readonly (readonly [line: string, why: string])[] = [
    ['{"version":1,"id":"IN', 'is no JSON; the file may have been cut off'],
    ['null', `${NO_RECORD}is no object`],
    ['[]', `${NO_RECORD}is no object`],
    ['{}', `${NO_RECORD}version is missing`],
    [change({ version: 2 }), 'is a record of version 2, and this reads version 1; a newer release reads it'],
    [change({ version: 0 }), `${NO_RECORD}version is not 1`],
    [change({ id: 7 }), `${NO_RECORD}id is no text`],
    [change({ date: '2026-02-30' }), `${NO_RECORD}date is no date such as 2026-03-01`],
    [change({ status: 'done' }), `${NO_RECORD}status is none of draft, review, final`],
    [change({ services: 'api' }), `${NO_RECORD}services is no list`],
    [change({ contributors: -1 }), `${NO_RECORD}contributors is no whole number`],
    [change({ findings: { punitive: 'many' } }), `${NO_RECORD}findings.punitive is no whole number`],
    [change({ milestones: {} }), `${NO_RECORD}milestones.start is missing`],
    [
      change({ actions: [{ ...RECORD.actions[0], due: 'soon' }] }),
      `${NO_RECORD}actions[0].due is no date such as 2026-03-01`,
    ],
    [
      change({ durations: { ...RECORD.durations, timeToDetect: { minutes: 1.5 } } }),
      `${NO_RECORD}durations.timeToDetect.minutes is no whole number`,
    ],
  ];
  for (const [line, why] of ROWS)
    test(`${why}: ${line.slice(0, 24)}`, () => {
      check(line, why);
    });
});
