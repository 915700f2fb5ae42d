import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { maskProse } from '../../../server/core/parse/prose.ts';

/** `#` stands for what nobody judges. */
function check(text: string, expected: string): void {
  const prose = maskProse(text, [{ start: 0, end: text.length }]);
  assert.equal(prose.replaceAll('\uFFFC', '#'), expected);
}

const rows: readonly [string, string, string][] = [
  ['emphasis', '**Dave** _did_ ~~it~~', '  Dave    did    it  '],
  ['marks without a partner', 'add *.log to snake_case', 'add *.log to snake_case'],
  ['code', 'the `rm -rf` ran', 'the ######## ran'],
  ['code with backticks in it', '`` a`b `` c', '######### c'],
  ['a backtick alone', 'a ` b', 'a ` b'],
  [
    'a link keeps its text',
    'see [the log](https://a.example "title") now',
    'see  the log                             now',
  ],
  ['a picture', 'a ![graph of it](b.png) c', 'a ##################### c'],
  ['a reference', '[the log][1] [^2]', ' the log         '],
  ['placeholders are read', '[TODO] [...] {{ x }} <your name>', '[TODO] [...] {{ x }} <your name>'],
  ['addresses', 'at https://a.example/x(y). Then', 'at ######################. Then'],
  ['an address in brackets', '(https://a.example/x).', '(###################).'],
  ['an address in angles', '<https://a.example> a', '################### a'],
  ['comments', 'a <!-- Dave broke it --> b', 'a                        b'],
  ['tags', 'a <b>c</b><br>d', 'a    c    \n   d'],
  ['code in tags', '<code>a b</code> c', '################ c'],
  ['escapes', '\\*a\\* snake\\_case', ' *a * snake__case'],
  ['entities', 'a&nbsp;b &amp; c', 'a      b &     c'],
  ['quotations of three words', 'said "the disk is full" twice', 'said ################## twice'],
  ['short ones are the words of the writer', 'the "quick fix" ran', 'the "quick fix" ran'],
  ['curly quotation marks', '“one two three” «un deux trois»', '############### ###############'],
  [
    'single marks and apostrophes',
    "he said 'it didn't work then' but don't",
    "he said ##################### but don't",
  ],
  ['a possessive in a quotation', "'the users' data was lost' a", '########################## a'],
  ['a possessive alone', "the users' data and the teams' plan", "the users' data and the teams' plan"],
  ['decades', "the '90s were not 'like that at all'", "the '90s were not ##################"],
  ['a full stop at the end of a quotation stays', 'said "one two three." Next', 'said ##############.  Next'],
  ['a quotation that never ends', 'said "one two three', 'said "one two three'],
];

suite('prose', () => {
  for (const [name, text, expected] of rows)
    test(name, () => {
      check(text, expected);
    });

  test('what stands between lines is blank', () => {
    const text = '> one\n> **two';
    assert.equal(
      maskProse(text, [
        { start: 2, end: 5 },
        { start: 8, end: 13 },
      ]),
      'one   **two',
    );
  });
});
