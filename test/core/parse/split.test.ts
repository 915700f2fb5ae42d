import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { splitSentences } from '../../../server/core/parse/split.ts';

/** `/` stands where one sentence ends and the next begins. */
function check(marked: string): void {
  const parts = marked.split(' / ');
  const text = parts.join(' ');
  assert.deepEqual(
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
    parts,
  );
}

const rows: readonly string[] = [
  'The disk filled. / Writes failed! / Did it page? / It did.',
  'Some teams (e.g. Payments) and others, i.e. Search, saw it.',
  'It began at 5 p.m. on Monday. / It ended at 6 a.m. / Nobody noticed.',
  'The U.S. region failed. / In the U.S. / Nothing else did.',
  'Dr. Jane Doe and J. Smith read the log of Mr. Lee.',
  'Version v1.2 of app.config.yaml at 10.0.0.1 failed. / kubectl hung.',
  'See item No. 5 of the list. / It says no. / We agreed.',
  'It was slow ... very slow… and then it stopped. / Then it ran.',
  'It took approx. five minutes vs. ten, etc. / After that it was fine.',
  '1. Restart the node. / 2. Wait.',
  '"Is it down?" / She looked. / (It was.) / Then it came back.',
  'Yahoo! mail failed.',
  'No full stop here',
  'まず停止した。 / 次に再開した。',
];

suite('sentences end where they end', () => {
  for (const row of rows)
    test(row, () => {
      check(row);
    });

  test('a broken line ends one', () => {
    const text = 'one \n two';
    assert.deepEqual(
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
      ['one', 'two'],
    );
  });
});
