import assert from 'node:assert/strict';
import { isForeignSentence } from '../../../server/core/language/token/foreign.ts';

const ROWS: readonly (readonly [prose: string, foreign: boolean])[] = [
  ['Dave hat die falsche Tabelle gelöscht und nicht auf den Alarm reagiert.', true],
  ['Le serveur est tombé pour tous les clients et nous avons relancé la base.', true],
  ['El servidor no se pudo reiniciar por la falta de espacio en el disco.', true],
  ['Дейв удалил не ту таблицу на рабочем сервере.', true],
  ['デイブ が 間違った テーブル を 削除 しました', true],
  ['The table was dropped by an intern at 03:12.', false],
  ['Zbigniew Wójcik and José de la Cruz paged the Zürich team.', false],
  ['p99 1.2s rps 400 pods 12', false],
  ['constructor __proto__ toString valueOf hasOwnProperty', false],
  ['', false],
];

function check(prose: string, foreign: boolean): void {
  assert.equal(isForeignSentence(prose), foreign);
}

suite('sentences in other languages', () => {
  for (const [prose, foreign] of ROWS)
    test(prose || 'nothing', () => {
      check(prose, foreign);
    });
});
