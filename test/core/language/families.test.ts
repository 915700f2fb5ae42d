import assert from 'node:assert/strict';
import { read } from '../../../server/core/language/read.ts';
import type { Claim } from '../../../server/core/language/reading.ts';
import { FAMILIES } from './families.table.ts';

const NOBODY_KNOWN = { people: [], products: [], roles: [] };

const check = (sentence: string, claim: Claim, expected: 'marked' | 'left'): void => {
  const isMarked = read(sentence, NOBODY_KNOWN).frames.some((frame) => frame.claim === claim);
  assert.equal(isMarked ? 'marked' : 'left', expected);
};

suite('families of expressions', () => {
  for (const { claim, marks, leaves } of FAMILIES) {
    suite(claim, () => {
      for (const sentence of marks)
        test(`marks: ${sentence}`, () => {
          check(sentence, claim, 'marked');
        });
      for (const sentence of leaves)
        test(`leaves: ${sentence}`, () => {
          check(sentence, claim, 'left');
        });
    });
  }
});
