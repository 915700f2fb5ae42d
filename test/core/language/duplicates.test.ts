import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'server/core/language/lexicon';
const TABLE = /words\(`([^`]*)`\)/g; // "words(`a b`)"

/** Words that stand twice in one table. */
function check(table: string): void {
  const words = table.split(/\s+/).filter((word) => word !== '');
  assert.deepEqual(
    words.filter((word, at) => words.indexOf(word) !== at),
    [],
  );
}

suite('words stand once in a table', () => {
  for (const file of readdirSync(FOLDER)) {
    const tables = [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(TABLE)];
    tables.forEach((table, at) =>
      test(`${file}, table ${at + 1}`, () => {
        check(table[1] ?? '');
      }),
    );
  }
});
