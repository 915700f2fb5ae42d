import assert from 'node:assert/strict';
import { read } from '../../../server/core/language/read.ts';
import { rewritesOf } from '../../../server/core/language/rewrite/rewrite.ts';

/** Sentences that a passive would tear apart: marked, and left to the writer. */
const ROWS: readonly string[] = [
  'The engineer that broke the build went home.',
  'The operator who deleted the volume left for the day.',
  'The team neglected to update the list of exceptions that the scanner uses.',
];

suite('no rewrite where it would not be a sentence', () => {
  for (const text of ROWS) {
    test(text, () => {
      const reading = read(text, { people: [], products: [], roles: [] });
      const blaming = reading.frames.filter(({ claim }) => claim === 'person-as-cause');
      assert.ok(blaming.length > 0);
      assert.deepEqual(
        blaming.flatMap((frame) => rewritesOf({ text, reading }, frame)),
        [],
      );
    });
  }
});
