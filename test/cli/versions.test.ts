import assert from 'node:assert/strict';
import { readVersions } from '../../server/cli/history/versions.ts';

const OLD = 'a'.repeat(40);
const MID = 'b'.repeat(40);
const NEW = 'c'.repeat(40);
const NONE = '0'.repeat(40);

const change = (blob: string, kind: string, mode = '100644'): string => `\n:100644 ${mode} ${NONE} ${blob} ${kind}`;

/** What is read from tokens, newest commit first, as `[path, [day, blob] …]`. */
const check = (tokens: readonly string[], expected: readonly (readonly [string, readonly string[][]])[]): void => {
  const versions = readVersions(tokens.map((token) => `${token}\0`).join(''));
  assert.deepEqual(
    [...versions].map(([path, known]) => [path, known.map(({ on, blob }) => [on, blob])]),
    expected,
  );
};

suite('versions of files, as git log tells them', () => {
  test('the oldest first, whatever stands in a name', () => {
    check(
      [
        '2026-02-01',
        change(NEW, 'M'),
        'a b\n.md',
        ':100644 100644 1 2 T',
        'x.md',
        '2026-01-01',
        change(OLD, 'A'),
        'a b\n.md',
      ],
      [
        [
          'a b\n.md',
          [
            ['2026-01-01', OLD],
            ['2026-02-01', NEW],
          ],
        ],
        ['x.md', [['2026-02-01', '2']]],
      ],
    );
  });

  test('a file that was moved keeps its versions', () => {
    check(
      [
        '2026-03-01',
        change(NEW, 'R098'),
        'a.md',
        'b.md',
        '2026-02-01',
        change(MID, 'M'),
        'a.md',
        '2026-01-01',
        change(OLD, 'A'),
        'a.md',
      ],
      [
        [
          'b.md',
          [
            ['2026-01-01', OLD],
            ['2026-02-01', MID],
            ['2026-03-01', NEW],
          ],
        ],
      ],
    );
  });

  test('a file that went by the name before is another one', () => {
    check(
      [
        '2026-03-01',
        change(NEW, 'R100'),
        'a.md',
        'b.md',
        '2026-02-01',
        change(NONE, 'D'),
        'b.md',
        '2026-01-01',
        change(OLD, 'A'),
        'b.md',
      ],
      [['b.md', [['2026-03-01', NEW]]]],
    );
  });

  test('a deletion is no version, and neither is a link or a merge without changes', () => {
    check(
      [
        '2026-04-01',
        '2026-03-01',
        change(NONE, 'D'),
        'a.md',
        '2026-02-01',
        change(NEW, 'M', '120000'),
        'a.md',
        '2026-01-01',
        change(OLD, 'A'),
        'a.md',
      ],
      [['a.md', [['2026-01-01', OLD]]]],
    );
  });

  test('nothing comes of nothing, or of words that are cut off', () => {
    check([], []);
    check(['2026-01-01', change(OLD, 'R1'), 'a.md'], []);
  });
});
