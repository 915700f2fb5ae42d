import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { folderWith, postmortem } from './process.ts';

const page = readFileSync(new URL('../../docs/actions.md', import.meta.url), 'utf8');

const MARKDOWN_BLOCK = /^```markdown\n([\s\S]*?)^```$/m; // "```markdown … ```"
const CONSOLE_BLOCK = /^```console\n\$ postmortem (.*)\n([\s\S]*?)^```$/gm; // "$ postmortem actions … ```"
const INTO_FILE = / > \S+$/; // " > actions.ics"

const [, example = ''] = MARKDOWN_BLOCK.exec(page) ?? [];
const blocks = [...page.matchAll(CONSOLE_BLOCK)].map(([, command = '', shown = '']) => ({ command, shown }));

/** What the page shows of a command is what it prints; what goes to a file is not shown. */
const check = async (command: string, shown: string): Promise<void> => {
  const folder = folderWith({ 'postmortems/2026-03-01-login.md': example });
  const { code, out, err } = await postmortem(command.replace(INTO_FILE, '').split(' '), folder);
  assert.equal(code, 0);
  assert.equal((INTO_FILE.test(command) ? '' : out) + err, shown);
};

suite('docs/actions.md', () => {
  test('every format is shown', () => {
    assert.ok(example !== '');
    assert.deepEqual(
      blocks.map(({ command }) => / --format (\S+)/.exec(command)?.[1] ?? 'table'),
      ['table', 'json', 'csv', 'md', 'ics', 'github', 'jira-csv'],
    );
  });

  for (const { command, shown } of blocks) test(`postmortem ${command}`, () => check(command, shown));
});
