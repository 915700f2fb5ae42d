import assert from 'node:assert/strict';
import { CONSTRUCTIONS } from '../../../server/core/language/constructions/index.ts';
import { read } from '../../../server/core/language/read.ts';

const NOBODY_KNOWN = { people: [], products: [], roles: [] };
const MARKS = /[«»]/g; // "«Dave misconfigured» the firewall"

/** The sentence with «marks» around what a claim was found in. */
function marked(sentence: string, claim: string): string {
  const frames = read(sentence, NOBODY_KNOWN).frames.filter((frame) => frame.claim === claim);
  return frames.reduceRight(
    (text, { at }) => `${text.slice(0, at.start)}«${text.slice(at.start, at.end)}»${text.slice(at.end)}`,
    sentence,
  );
}

suite('constructions', () => {
  for (const { id, claim, marks, leaves } of CONSTRUCTIONS) {
    suite(id, () => {
      for (const sentence of marks) {
        test(`marks: ${sentence}`, () => {
          assert.equal(marked(sentence.replace(MARKS, ''), claim), sentence);
        });
      }
      for (const sentence of leaves) {
        test(`leaves: ${sentence}`, () => {
          assert.equal(marked(sentence, claim), sentence);
        });
      }
    });
  }
});
