import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, postmortem } from './process.ts';

const DOCUMENT = `---
people:
  Jane Doe: incident commander
---

# Login page down

Severity: SEV2

## Summary

The login page was down for 20 minutes on 1 March. Jane Doe restarted \`auth-1.eu.internal\` after Acme Ltd called.

## Timeline (UTC)

- 2026-03-01 14:00 Outage begins
- 14:05 Detected: the alert fires
- 14:20 Resolved: the login page is back

## Impact

1,200 customers could not log in for 20 minutes.

## Root cause

The pool of connections on 10.2.0.7 was full.

## Action items

- [ ] Add an alert (OPS-17) — Jane Doe, due 2026-03-20
`;

const FILES = { 'a.md': DOCUMENT, '.postmortemrc.yaml': 'customers: [Acme Ltd]\n', 'folder/': '' };

interface Expected {
  readonly code: number;
  readonly out?: RegExp;
  readonly not?: RegExp;
  readonly err?: RegExp;
}

const check = async (
  args: readonly string[],
  { code, out, not, err }: Expected,
  files: Readonly<Record<string, string>> = FILES,
): Promise<void> => {
  const outcome = await postmortem(['summary', ...args, '--today', '2026-03-10'], folderWith(files));
  assert.equal(outcome.code, code, outcome.err);
  if (out) assert.match(outcome.out, out);
  if (not) assert.doesNotMatch(outcome.out, not);
  if (err) assert.match(outcome.err, err);
};

const marked = (line: string): Readonly<Record<string, string>> => ({
  'a.md': DOCUMENT.replace('---\n', `---\n${line}\n`),
});

const ROWS: readonly (readonly [string, readonly string[], Expected, Readonly<Record<string, string>>?])[] = [
  [
    'HTML without a format, with an estimate',
    ['a.md'],
    { code: 0, out: /<!doctype html>/, err: /^estimate by words: / },
  ],
  ['the sheet', ['a.md', '--page', 'letter'], { code: 0, out: /@page \{ size: letter;/ }],
  ['Markdown', ['a.md', '--format', 'md'], { code: 0, out: /^# Login page down\n/ }],
  ['Slack', ['a.md', '--format', 'slack'], { code: 0, out: /^\*Login page down\*\n/ }],
  ['plain text', ['a.md', '--format', 'text'], { code: 0, out: /^Login page down\n={15}\n/ }],
  ['JSON', ['a.md', '--format', 'json'], { code: 0, out: /^\{\n {2}"version": 1,/ }],
  [
    'an unknown format',
    ['a.md', '--format', 'pdf'],
    { code: 2, err: /Allowed choices are html, md, slack, text, json/ },
  ],
  [
    'redaction takes out and tells',
    ['a.md', '--format', 'text', '--redact'],
    {
      code: 0,
      out: /The incident commander restarted \[host\]\s+after\s+\[customer\]\s+called\./,
      not: /Jane|Acme|internal|10\.2|OPS-17/,
      err: /redacted: person: Jane Doe -> The incident commander \(2 times\)\n/,
    },
  ],
  [
    'a page for others is always redacted, and has neither owners nor severity',
    ['a.md', '--format', 'md', '--audience', 'external'],
    { code: 0, out: /What are we doing about it\?\n\n- Add an alert/, not: /Jane|SEV2|Owner|learn/ },
  ],
  ['a document marked restricted', ['a.md'], { code: 2, err: /a\.md: is marked TLP:AMBER/ }, marked('tlp: amber')],
  [
    'a document marked restricted, allowed',
    ['a.md', '--allow-restricted'],
    { code: 0, out: /Login page down/ },
    marked('tlp: RED'),
  ],
  ['internal use is no restriction', ['a.md'], { code: 0 }, marked('confidentiality: internal')],
  [
    'internal use is one for others',
    ['a.md', '--audience', 'external'],
    { code: 2, err: /confidentiality: internal/ },
    marked('confidentiality: internal'),
  ],
  ['a folder as output', ['a.md', '-o', 'folder'], { code: 2, err: /folder: is a folder\n/ }],
  [
    'output into a missing folder',
    ['a.md', '-o', 'missing/a.html'],
    { code: 2, err: /missing\/a\.html: no such folder\n/ },
  ],
  ['a missing file', ['b.md'], { code: 2, err: /b\.md: no such file\n/ }],
];

suite('command line: summary', () => {
  for (const [name, args, expected, files] of ROWS) {
    test(name, () => check(args, expected, files));
  }

  for (const [file, start] of [
    ['a.html', '<!doctype html>'],
    ['page.md', '# Login'],
    ['a.txt', 'Login page down'],
    ['a.json', '{'],
  ] as const) {
    test(`${file} names its format by its ending, and nothing else is left behind`, async () => {
      const folder = folderWith({ 'a.md': DOCUMENT });
      assert.equal((await postmortem(['summary', 'a.md', '-o', file], folder)).code, 0);
      assert.ok(readFileSync(join(folder, file), 'utf8').startsWith(start));
      assert.deepEqual(readdirSync(folder).sort(), ['a.md', file].sort());
    });
  }
});
