import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'mocha';
import { BASELINE, linesOf, SETS } from '../../scripts/score-baseline.ts';
import { scoresOf } from '../../scripts/scoring.ts';

suite('the wording engine', () => {
  test('finds what the stored baseline says; `npm run score -- --write-baseline` writes another', () => {
    const lines = linesOf(SETS.map((file) => [file, scoresOf(file)] as const));
    assert.equal(lines, readFileSync(BASELINE, 'utf8'));
  }).timeout(180_000);
});
