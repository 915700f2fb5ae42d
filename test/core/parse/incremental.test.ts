import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite, test } from 'mocha';
import { createParser, parse } from '../../../server/core/parse/parse.ts';

const OPTIONS = { today: '2026-11-23', headings: { 'what broke': 'impact' }, people: ['Jordan Lee'] };

/** A postmortem of the usual shape, with everything that can swallow or change what stands below it. */
const DOCUMENT = `---
title: Checkout down
date: 2026-11-20
---

# Checkout down on 20 November

**Severity:** SEV-2

## Summary

The checkout failed for 40 minutes. A stale [flag][docs] stood in the way,
and nobody saw it — see \`flags.yaml\` and https://example.com/a.

[docs]: https://example.com/flags "Flags"

## Timeline

All times in UTC.

| Time | What |
|---|---|
| 14:05 | The alert fired. |
| 14:20 | @jane rolled back, mitigated. |
| 14:45 | Recovered. |

## What went well

- The alert fired within a minute.
  - It named the right service.
- Rollback worked.

1. one
2. two

## Root cause

The parser took the new flag.
Detected: 14:06
It had no default.

\`\`\`yaml
flag: on
# Not a heading
\`\`\`

<details>
<summary>Log</summary>

2026-11-20 14:05:00 ERROR flag

</details>

> The vendor said it was human error.

What broke
----------

Users could not pay. CST (UTC+8) is the zone of the office.

### Monitoring

* **Impact**: 400 orders

## Action items

- [ ] Add a default for flags — @jane, due 2026-12-01
- [x] Roll back (owner: Sam Poe)

| Action | Owner | Due |
|---|---|---|
| Alert on flags | @kim | by 5 December |

<!-- postmortem-ignore-start human-error -->
The end.
`;

const PIECES = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '-',
    '- ',
    '#',
    '## ',
    '|',
    '`',
    '```\n',
    '~~~',
    '>',
    '---\n',
    '===\n',
    '    ',
    '\t',
    '\0',
    '\uFEFF',
  ],
  ...[
    '<div>\n',
    '</div>\n',
    '<!--',
    '-->',
    '<pre>\n',
    '<details>\n',
    '|---|---|\n',
    '| a | b |\n',
    '[x]: y\n',
    '1. ',
    '+++\n',
  ],
  ...[
    'word',
    '14:07 ',
    '@kim',
    '2026-11-21',
    '24/07/25 ',
    '**Impact**: ',
    'Date: 2026-11-19\n',
    'All times in PST.\n',
    '## Timeline\n',
  ],
  ...['- [ ] Do it\n', 'EST (UTC+9) ', 'Started at 14:01. ', 'status: draft\n', '😀', '\uD83D', 'x'],
];

interface TextEdit {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<TextEdit> = fc.record({
  at: fc.nat(4000),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  insert: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })),
});

/** Each edit is followed by one at the very start, so that everything moves, and by one that takes that back. */
function check(start: string, edits: readonly TextEdit[]): void {
  const read = createParser(OPTIONS);
  let text = start;
  assert.deepEqual(read(text, 'a.md'), parse(text, { ...OPTIONS, path: 'a.md' }));
  for (const { at, length, insert } of edits) {
    const from = at % (text.length + 1);
    text = text.slice(0, from) + insert + text.slice(from + length);
    for (const version of [text, `x${text}`, `\n${text}`, text])
      assert.deepEqual(read(version, 'a.md'), parse(version, { ...OPTIONS, path: 'a.md' }), JSON.stringify(version));
  }
}

const typed = (words: string, after: string, text = DOCUMENT): readonly TextEdit[] =>
  Array.from(words, (insert, index) => ({ at: text.indexOf(after) + after.length + index, length: 0, insert }));

suite('reading after an edit', () => {
  const rows: readonly [string, readonly TextEdit[]][] = [
    ['words in a paragraph', typed(' It was on, and @kim saw it.', 'no default.')],
    ['a time in a paragraph', typed(' At 14:03 UTC it broke.', 'no default.')],
    ['a field that is a milestone', typed('\nStart time: 14:01 UTC\n', 'no default.')],
    ['a fence that swallows the rest', typed('\n```\n', 'Rollback worked.')],
    ['a comment that swallows the rest', typed('\n\n<!-- a', 'Rollback worked.')],
    ['a tag that swallows the rest', typed('\n\n<pre>\n', 'Rollback worked.')],
    ['a table that becomes one', typed('\n\n| a | b |\n|---|---|\n| 1 | 2 |\n', 'Rollback worked.')],
    ['a heading within a timeline', typed('\n## Other\n', 'All times in UTC.')],
    ['an entry of a timeline', typed('\n| 14:47 | Users are back. |', '| 14:45 | Recovered. |')],
    ['an action', typed('\n- [ ] Add a check — @sam', '2026-12-01')],
    ['a list that is broken in two', typed('\n\ntext\n\n', 'Rollback worked.')],
    ['an underline below a paragraph', typed('\n---\n', 'no default.')],
    ['a definition', typed('\n[docs2]: https://example.com\n', 'Flags"')],
    ['front matter that is opened again', [{ at: DOCUMENT.indexOf('---\n\n#'), length: 3, insert: '' }]],
    ['a date in the front matter', [{ at: DOCUMENT.indexOf('2026-11-20'), length: 10, insert: '2026-11-21' }]],
  ];
  for (const [name, edits] of rows)
    for (const text of [DOCUMENT, DOCUMENT.replaceAll('\n', '\r\n')])
      test(`${name}${text === DOCUMENT ? '' : ', CRLF'}`, () => {
        check(text, edits);
      });

  for (const text of [DOCUMENT, DOCUMENT.replaceAll('\n', '\r\n'), ''])
    test(`random edits from ${String(text.length)} characters`, () => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
          check(text, edits);
        }),
        { numRuns: 15 },
      );
    });
});
