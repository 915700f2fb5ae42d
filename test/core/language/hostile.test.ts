import assert from 'node:assert/strict';
import { read } from '../../../server/core/language/read.ts';
import { rewritesOf } from '../../../server/core/language/rewrite/rewrite.ts';

const NOBODY_KNOWN = { people: [], products: [], roles: [] };

/** Reads and rewrites; every span lies in the text. */
function check(text: string): void {
  const reading = read(text, NOBODY_KNOWN);
  for (const { at } of reading.frames) assert.ok(at.start >= 0 && at.end <= text.length && at.start <= at.end);
  for (const frame of reading.frames.slice(0, 20)) rewritesOf({ text, reading }, frame);
}

const many = (text: string, times = 5000): string => text.repeat(times);

suite('hostile sentences', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['only punctuation', many('.,;:!?()[]-– ')],
    ['no spaces', many('misconfigured', 2000)],
    ['five thousand words', many('Dave broke the build and ')],
    ['ten thousand nested clauses', many('the engineer who said that ', 10_000)],
    ['commas', many(', ')],
    ['opening brackets', many('( ')],
    ['auxiliaries', many('should not have been ')],
    ['names', many('Dave ')],
    ['apostrophes', many("Dave's ")],
    ['zero-width characters', many('\u200BDave\u200B broke\u200D it ', 500)],
    ['right to left', many('דייב שבר את הבנייה ', 500)],
    ['combining marks', many('D\u0301ave broke it ', 500)],
    ['lone surrogates', many('\uD800 Dave broke it ', 100)],
    ['words of the prototype', 'constructor broke the __proto__ and toString failed to hasOwnProperty the valueOf'],
    ['numbers', many('14:05 ')],
    ['opaque', many('\uFFFC ')],
  ];
  for (const [name, text] of rows)
    test(name, () => {
      check(text);
    });

  test('words take the same time each, however many there are', () => {
    const framesIn = (times: number): number => read(many('Dave broke the build. ', times), NOBODY_KNOWN).frames.length;
    assert.equal(framesIn(200), 200);
    assert.equal(framesIn(2000), 2000);
  });
});
