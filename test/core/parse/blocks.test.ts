import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { readBlocks } from '../../../server/core/parse/page.ts';
import type { Block } from '../../../server/core/parse/block.ts';

/** `kind depth: line / line`, `>` for quoted blocks, cells between pipes, marker and checkbox before the lines. */
function show(text: string, block: Block): string {
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const lines =
    block.kind === 'row' ? block.cells.map(({ at }) => cut(at)).join(' | ') : block.lines.map(cut).join(' / ');
  const marks =
    block.kind === 'item' ? [cut(block.marker), ...(block.checkbox ? [cut(block.checkbox)] : [])].join(' ') + ' ' : '';
  return `${block.kind}${block.depth > 0 ? ` ${block.depth}` : ''}${block.quoted ? ' >' : ''}: ${marks}${lines}`;
}

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(
    readBlocks(text).map((block) => show(text, block)),
    expected,
  );
}

const rows: readonly [string, string, readonly string[]][] = [
  ['a paragraph of two lines', 'one\n  two', ['paragraph: one / two']],
  [
    'headings with and without closing marks',
    '# One\n\n## Two ##\n\n### C#',
    ['heading: One', 'heading: Two', 'heading: C#'],
  ],
  ['a setext heading of two lines', 'One\nmore\n===', ['heading: One / more']],
  ['headings as tags', '<h2 id="a">Impact</h2>\ntext', ['heading: Impact', 'html: text']],
  ['a numbered title with dashes below it', '1. Impact\n---------\n\ntext', ['heading: 1. Impact', 'paragraph: text']],
  ['dashes below two items', '1. a\n2. b\n---', ['item 1: 1. a', 'item 1: 2. b']],
  ['dashes below a line of its own', '1. a\n\n---', ['item 1: 1. a']],
  [
    'headings in the summary of details',
    '<details>\n<summary><h2>Impact</h2></summary>\n\ntext\n\n</details>',
    ['html: <details>', 'heading: Impact', 'paragraph: text', 'html: </details>'],
  ],
  ['nested items', '- a\n  - b\n    1. c\n- d', ['item 1: - a', 'item 2: - b', 'item 3: 1. c', 'item 1: - d']],
  ['two markers on one line', '- - a', ['item 2: - a']],
  ['an item with two paragraphs', '- a\n\n  b', ['item 1: - a', 'paragraph 1: b']],
  ['an item that goes on lazily', '- a\nb', ['item 1: - a / b']],
  ['an item below its marker', '-\n  a', ['item 1: - a']],
  ['empty items', '- \n- a\n-', ['item 1: - ', 'item 1: - a', 'item 1: - ']],
  [
    'checkboxes',
    '- [ ] a\n- [x] b\n- [X]\n- [y] c',
    ['item 1: - [ ] a', 'item 1: - [x] b', 'item 1: - [X] ', 'item 1: - [y] c'],
  ],
  ['a list in a quote, with lazy lines', '> - a\n>   b\nc', ['item 1 >: - a / b / c']],
  ['a quote in a list', '- > a\n  > b', ['paragraph 1 >: a / b']],
  ['tabs', '-\ta\n\n\tb', ['item 1: - a', 'paragraph 1: b']],
  ['line ends of all kinds', 'a\r\nb\rc\r\n\r\n- d\r\n', ['paragraph: a / b / c', 'item 1: - d']],
  ['a table with outer pipes', '| a | b |\n|---|---|\n| c | |\n||d|', ['row: a | b', 'row: c | ', 'row:  | d']],
  ['a table without them', 'a | b\n--|--\nc | d', ['row: a | b', 'row: c | d']],
  ['escaped pipes', '|a|b|\n|-|-|\n| x \\| y | z |', ['row: a | b', 'row: x \\| y | z']],
  ['ragged rows', '|a|b|\n|-|-|\n|c|\n|d|e|f|', ['row: a | b', 'row: c', 'row: d | e']],
  ['a table in a quote', '> |a|b|\n> |-|-|\n> |c|d|', ['row >: a | b', 'row >: c | d']],
  ['wide characters', '|😀|漢字|\n|-|-|\n|é|\uD800|', ['row: 😀 | 漢字', 'row: é | \uD800']],
  ['a NUL byte', 'a\0b', ['paragraph: a\0b']],
  ['code in fences and by indentation', '```js\na\n```\n\n    b', ['code: ```js / a / ```', 'code: b']],
  ['a comment', '<!-- a\n\nb -->\nc', ['html: <!-- a /  / b -->', 'paragraph: c']],
  ['front matter is left out', '---\ntitle: x\n---\na', ['paragraph: a']],
  ['a byte order mark', '\uFEFF# a', ['heading: a']],
  ['lines drawn across the page are not front matter', '---\n\na\n\n---', ['paragraph: a']],
  ['nothing', '', []],
];

suite('blocks', () => {
  for (const [name, text, expected] of rows)
    test(name, () => {
      check(text, expected);
    });

  test('lists and tables have numbers of their own', () => {
    const blocks = readBlocks('- a\n  - b\n- c\n\ntext\n\n- d\n\n|a|\n|-|\n\ntext\n\n|b|\n|-|');
    assert.deepEqual(
      blocks.flatMap((block) => (block.kind === 'item' ? [block.list] : [])),
      [1, 2, 1, 3],
    );
    assert.deepEqual(
      blocks.flatMap((block) => (block.kind === 'row' ? [block.table] : [])),
      [1, 2],
    );
  });

  test('an empty cell is where a value would be written', () => {
    const text = '|a|b|\n|-|-|\n| x |   |';
    const row = readBlocks(text).at(-1);
    assert.ok(row?.kind === 'row');
    const at = row.cells[1]?.at ?? { start: 0, end: 0 };
    assert.equal(`${text.slice(0, at.start)}y${text.slice(at.end)}`, '|a|b|\n|-|-|\n| x | y  |');
  });

  test('deep nesting ends', () => {
    assert.ok(readBlocks('> '.repeat(5000) + 'a').length <= 1);
    assert.ok(readBlocks('- '.repeat(5000) + 'a').length <= 1);
  });
});
