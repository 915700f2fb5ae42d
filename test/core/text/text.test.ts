import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { applyEdits } from '../../../server/core/text/edit.ts';
import { indexLines } from '../../../server/core/text/lines.ts';
import { contains, overlaps, shift, slice, span } from '../../../server/core/text/span.ts';

suite('spans', () => {
  const rows: readonly [string, boolean, boolean][] = [
    ['two that share a character', overlaps(span(0, 3), span(2, 5)), true],
    ['two that touch', overlaps(span(0, 3), span(3, 5)), false],
    ['an empty one inside', overlaps(span(2, 2), span(0, 3)), true],
    ['an empty one at the end', overlaps(span(3, 3), span(0, 3)), false],
    ['a part', contains(span(0, 5), span(1, 2)), true],
    ['equal ones', contains(span(1, 2), span(1, 2)), true],
    ['one that sticks out', contains(span(0, 5), span(4, 6)), false],
  ];
  for (const [name, actual, expected] of rows)
    test(name, () => {
      assert.equal(actual, expected);
    });

  test('slice and shift count UTF-16', () => {
    assert.equal(slice('a😀b', span(1, 3)), '😀');
    assert.deepEqual(shift(span(1, 3), 4), span(5, 7));
  });
});

suite('lines', () => {
  const text = 'a\r\nbc\rd\n';
  const rows: readonly [number, number, number][] = [
    [0, 0, 0],
    [2, 0, 2],
    [3, 1, 0],
    [6, 2, 0],
    [8, 3, 0],
    [-4, 0, 0],
    [99, 3, 0],
  ];
  for (const [offset, line, character] of rows) {
    test(`offset ${offset} is ${line}:${character}`, () => {
      assert.deepEqual(indexLines(text).positionAt(offset), { line, character });
    });
  }

  test('positions outside the text are clamped', () => {
    const lines = indexLines(text);
    assert.equal(lines.offsetAt({ line: -1, character: 5 }), 0);
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), text.length);
    assert.equal(lines.offsetAt({ line: 0, character: 50 }), 3);
  });

  test('every offset comes back from its position', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀'), maxLength: 30 }), (any) => {
        const lines = indexLines(any);
        for (let offset = 0; offset <= any.length; offset++)
          assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
      }),
    );
  });
});

suite('edits', () => {
  const rows: readonly [string, string, Parameters<typeof applyEdits>[1], string][] = [
    ['replace', 'one two', [{ at: span(0, 3), newText: '1' }], '1 two'],
    [
      'any order',
      'one two',
      [
        { at: span(4, 7), newText: '2' },
        { at: span(0, 3), newText: '1' },
      ],
      '1 2',
    ],
    [
      'insert and delete',
      'one two',
      [
        { at: span(3, 3), newText: '!' },
        { at: span(3, 7), newText: '' },
      ],
      'one!',
    ],
    [
      'overlaps are left out',
      'one two',
      [
        { at: span(0, 5), newText: 'x' },
        { at: span(4, 7), newText: 'y' },
      ],
      'xwo',
    ],
  ];
  for (const [name, text, edits, expected] of rows)
    test(name, () => {
      assert.equal(applyEdits(text, edits), expected);
    });
});
