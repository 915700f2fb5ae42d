import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { PostmortemRecord } from '../../../server/core/record/postmortem-record.ts';
import { readRecords } from '../../../server/core/record/read-records.ts';
import { RULES } from '../../../server/core/rules/index.ts';
import { FULL, recordOf } from './given.ts';
import { keyMismatches, optionalKeys } from './schema.ts';

const SCHEMA: unknown = JSON.parse(
  readFileSync(new URL('../../../schemas/record.schema.json', import.meta.url), 'utf8'),
);

function compile(schema: unknown): ValidateFunction {
  assert.ok(typeof schema === 'object' && schema !== null);
  return new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, formats: fullFormats }).compile(schema);
}

const validate = compile(SCHEMA);

function check(record: PostmortemRecord): void {
  assert.ok(validate(JSON.parse(JSON.stringify(record))), JSON.stringify(validate.errors));
}

const MARKS = /[«»]/g; // "«TBD»"

const TEXTS: readonly string[] = [
  FULL,
  '',
  '# Mail was late\n',
  ...RULES.flatMap(({ examples }) => examples.map(({ bad }) => bad.replace(MARKS, ''))),
];

/** Each value of a record in turn, in place of which something else stands. */
function* mutations(value: unknown, put: (changed: unknown) => unknown): Iterable<unknown> {
  for (const other of [null, true, 7, -1, 1.5, 'x', '2026-03-01', '2026-02-30', [], {}, [7]]) yield put(other);
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* mutations(item, (changed) => put(value.with(index, changed)));
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      yield put(Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)));
      yield* mutations(item, (changed) => put({ ...value, [key]: changed }));
    }
}

suite('record: the published schema', () => {
  test('holds for the records of many texts', () => {
    assert.ok(TEXTS.length > 60);
    for (const text of TEXTS) check(recordOf(text));
  });

  test('requires every key', () => {
    assert.deepEqual(optionalKeys(SCHEMA), []);
  });

  test('has the keys that a record has', () => {
    assert.deepEqual(keyMismatches(SCHEMA, recordOf(FULL)), []);
  });

  test('takes what is read back, and nothing else', () => {
    let taken = 0;
    for (const changed of mutations(recordOf(FULL), (value) => value)) {
      const line = JSON.stringify(changed);
      const isRead = readRecords(line).unread.length === 0;
      assert.equal(isRead, validate(JSON.parse(line)), line);
      taken += Number(isRead);
    }
    assert.ok(taken > 20);
  });
});
