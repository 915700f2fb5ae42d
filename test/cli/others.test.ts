import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLAMING } from './documents.ts';
import { converse, folderWith, postmortem } from './process.ts';

/** A page says beside itself how long it is; nothing else says more than it prints. */
const BESIDE = /^(?:estimate by words: [^\n]{1,80}\n)?$/; // "estimate by words: 77 words, fits one A4 page"

/** A run that ends well and prints what matches. */
const check = async (args: readonly string[], expected: RegExp): Promise<void> => {
  const { code, out, err } = await postmortem(args, folderWith({ 'a.md': BLAMING }));
  assert.equal(code, 0, err);
  assert.match(err, BESIDE);
  assert.match(out, expected);
};

const ROWS: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['summary prints a page', ['summary', 'a.md'], /^<!doctype html>[\s\S]*<h1[^>]*>Outage of the login page<\/h1>/],
  ['summary on Letter', ['summary', 'a.md', '--page', 'letter'], /@page \{ size: letter;/],
  [
    'summary as Markdown',
    ['summary', 'a.md', '--format', 'md'],
    /^# Outage of the login page\n[\s\S]*\*Not yet written\*/,
  ],
  ['rules', ['rules'], /^person-as-cause +warning +\S/m],
  ['rules as Markdown', ['rules', '--format', 'md'], /^\| rule \| level \| what it marks \|\n/],
  ['explain', ['explain', 'person-as-cause'], /^person-as-cause \(wording, [\s\S]*Source: /],
  [
    'new',
    ['new', '--kind', 'security', '--title', 'Open bucket', '--today', '2026-11-23'],
    /^---\npostmortem: true\n[\s\S]*# Open bucket\n/,
  ],
  ['help', ['--help'], /^Usage: postmortem/],
  ['help of a command', ['check', '--help'], /--fail-on <level>/],
  ['version', ['--version'], /^\d+\.\d+\.\d+\n$/],
];

suite('command line: the other commands', () => {
  for (const [name, args, expected] of ROWS) {
    test(name, () => check(args, expected));
  }

  test('rules as JSON', async () => {
    const { out } = await postmortem(['rules', '--format', 'json'], folderWith({}));
    const rules = JSON.parse(out) as { id: string }[];
    assert.ok(rules.some(({ id }) => id === 'missing-question'));
  });

  test('summary writes the file and leaves nothing else behind', async () => {
    const folder = folderWith({ 'a.md': BLAMING });
    const { code, out } = await postmortem(['summary', 'a.md', '-o', 'page.md'], folder);
    assert.deepEqual({ code, out }, { code: 0, out: '' });
    assert.match(readFileSync(join(folder, 'page.md'), 'utf8'), /^# Outage of the login page\n/);
    assert.deepEqual(readdirSync(folder).sort(), ['a.md', 'page.md']);
  });

  for (const started of ['nonsense', '2026-02-30T10:00Z', '14:05', '2026-11-23']) {
    test(`new refuses ${started} as a time`, async () => {
      const { code, out, err } = await postmortem(['new', '--started', started], folderWith({}));
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, /^postmortem new: .*ISO 8601, such as 2026-11-23T14:05Z/);
    });
  }

  test('new writes into a folder by date and title, and never over a file', async () => {
    const folder = folderWith({ 'postmortems/': '' });
    const args = ['new', '--title', 'Open bucket', '--today', '2026-11-23', '-o', 'postmortems'];
    const first = await postmortem(args, folder);
    assert.deepEqual(first, { code: 0, out: '', err: 'postmortems/2026-11-23-open-bucket.md\n' });
    const second = await postmortem(args, folder);
    assert.deepEqual(second, { code: 2, out: '', err: 'postmortems/2026-11-23-open-bucket.md: is there already\n' });
  });

  test('lsp answers over the standard streams and ends when asked to', async () => {
    const message = (body: object): string => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...body });
      return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    };
    const { code, out } = await converse(
      ['lsp', '--stdio'],
      [
        {
          after: '',
          send: message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
        },
        {
          after: '"id":1',
          send: message({ method: 'initialized', params: {} }) + message({ id: 2, method: 'shutdown' }),
        },
        { after: '"id":2', send: message({ method: 'exit' }) },
      ],
    );
    assert.equal(code, 0);
    assert.match(out, /"capabilities"/);
  });
});
