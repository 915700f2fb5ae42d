import assert from 'node:assert/strict';
import { join } from 'node:path';
import { staleFiles } from '../scripts/generate.ts';

suite('generated files', () => {
  test('are what "npm run generate" would write', () => {
    assert.deepEqual(staleFiles(join(import.meta.dirname, '..')), []);
  });
});
