import assert from 'node:assert/strict';
import { meterWords, type Measured } from '../../client/webview/meter-words.ts';

const WHY = { title: 'Why did it happen?', lines: 14 };
const WHAT = { title: 'What happened?', lines: 9 };
const DOING = { title: 'What are we doing about it?', lines: 4 };

const CASES: readonly (readonly [measured: Measured, words: string])[] = [
  [{ over: 0, answers: [WHY] }, 'Fits one A4 page'],
  [{ over: 1, answers: [] }, '1 line over one A4 page'],
  [{ over: 3, answers: [DOING] }, '3 lines over one A4 page. Longest: What are we doing about it? (4 lines)'],
  [
    { over: 12, answers: [WHAT, WHY, DOING] },
    '12 lines over one A4 page. Longest: Why did it happen? (14 lines), What happened? (9 lines)',
  ],
];

suite('words of the page meter', () => {
  for (const [measured, words] of CASES)
    test(words, () => {
      assert.equal(meterWords(measured, 'a4'), words);
    });

  test('the sheet is named', () => {
    assert.equal(meterWords({ over: 0, answers: [] }, 'letter'), 'Fits one Letter page');
  });
});
