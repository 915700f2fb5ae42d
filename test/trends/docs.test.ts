import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PATIENCE, saidOfFixture } from './run.ts';
import { shellWithCommands } from './shell.ts';
import { FIXTURE } from './truth.ts';

const PAGE = new URL('../../docs/trends.md', import.meta.url);
const page = readFileSync(PAGE, 'utf8');

const SHELL_BLOCK = /^```sh\n([^`]*)^```/gm; // "```sh … ```"
const LINK = /\]\((trends\/[^)]*)\)/g; // "](trends/spark.sql)"
const FIGURE = /^\| ([A-Z][^|]*) \| ([^|[]*) \| [^|]* \|$/gm; // "| Time to detect | detected − start | … |"

const commands = [...page.matchAll(SHELL_BLOCK)]
  .flatMap(([, block = '']) => block.trimEnd().split('\n'))
  .filter((line) => line.startsWith('postmortem '));

const folder = mkdtempSync(join(tmpdir(), 'postmortem-docs-'));
cpSync(join(FIXTURE, 'near-misses'), join(folder, 'postmortems'), { recursive: true });
const shell = shellWithCommands({ postmortem: 0 });

suite('docs/trends.md', () => {
  test('every figure stands in the table with the formula that the report prints, and no other', async function () {
    this.timeout(PATIENCE);
    const { trends } = await saidOfFixture();
    const told = [...page.matchAll(FIGURE)].map(([, title, formula]) => `${title}: ${formula}`);
    const printed = [...Object.values(trends.measures), ...Object.values(trends.shares)];
    assert.deepEqual(told.sort(), printed.map(({ title, formula }) => `${title}: ${formula}`).sort());
  });

  test('every file that it links to is there', () => {
    for (const [, path = ''] of page.matchAll(LINK)) assert.ok(existsSync(fileURLToPath(new URL(path, PAGE))), path);
  });

  test('there are commands to run', () => {
    assert.ok(commands.length > 6);
  });

  for (const command of commands) {
    test(command, async function () {
      this.timeout(PATIENCE);
      const { code, err } = await shell(command, folder);
      assert.equal(code, 0, err);
    });
  }
});
