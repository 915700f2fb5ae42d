import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../server/core/parse/parse.ts';
import { AUDIENCES } from '../../../server/core/model/sharing.ts';
import { summarise } from '../../../server/core/index.ts';
import { wordsOf } from '../../../server/core/summary/statement.ts';
import type { Statement, Summary } from '../../../server/core/summary/summary.ts';
import { randomMarkdown } from '../parse/random-markdown.ts';
import { TODAY } from './given.ts';

const RUNS = 120;
const WORD = /[\p{L}\p{N}]+/gu; // "alert"

/** Words beside all that can stand around a word: marks, halves of marks, links, HTML, facts of an action. */
const atom = fc.constantFrom(
  ...['alert', 'queue', 'rolled', 'back', 'don’t', '漢字', '🙂', 'e.g.', 'x.', 'y!', 'z?', '(see', ')', '—'],
  ...['**bold**', '*em*', '_so_', '__b__', '~~gone~~', '`code x`', '` code `', '`', '``', '````', '**', '*', '_'],
  ...['[link](https://a.example/x)', '[ref][1]', '[^2]', '[', '](', '\\*', '\\`', '\\|', '<br>', '<b>', '</b>'],
  ...['<!-- note -->', '![pic](https://a.example/p.png)', '&amp;', 'https://a.example/y', '<https://a.example/z>'],
  ...['14:05', '2026-03-01', '4,200 users', '78 %', '@jane', '#12', 'OPS-12', 'due 2026-07-01', 'P1', '| b |', '—@bo'],
);
const line = fc.array(atom, { maxLength: 9 }).map((atoms) => atoms.join(' '));
const glued = fc
  .array(fc.tuple(atom, fc.constantFrom(' ', ' ', '')), { maxLength: 9 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const broken = fc
  .array(fc.tuple(atom, fc.constantFrom(' ', '', '\n', '\r\n')), { maxLength: 9 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

const documents = fc
  .record({ title: glued, prose: broken, item: glued, cause: glued, event: glued, action: line, cell: line })
  .chain((parts) => randomMarkdown.map((rest) => ({ ...parts, rest })))
  .map(
    ({ title, prose, item, cause, event, action, cell, rest }) => `# Outage ${title} today

## Summary

It broke ${prose} and was mended.

## Impact

Logins failed ${cause} for users. ${prose}

- 300 users ${item}

## Root cause

The disk was full ${cause} of logs.

- A factor ${item} again

${rest}

## Timeline

- 2026-03-01 14:05 UTC It broke ${event} again
- 2026-03-01 15:05 UTC Resolved ${event} again

## Action items

- [ ] Add an alert ${action} soon — @ana, due 2026-07-01

| Action | Owner | Due |
|---|---|---|
| Mend ${cell} it | ana ${cell} | soon |
`,
  );

const ESCAPED = /\\[^\p{L}\p{N}\s]/gu; // "\*"
const BREAK = /<br>|&amp;/g; // "<br>"
const COMMENT = /<!--[\s\S]*?-->/g; // "<!-- note -->"
const AUTOLINK = /<(https?:[^<>]*)>/g; // "<https://a.example>"
const TAG = /<[^<>]*>/g; // "</b>"
const PICTURE = /!\[[^[\]]*\]\([^()]*\)/g; // "![pic](https://a.example/p.png)"
const TARGET = /\]\([^()\s]*\)|\]\[[^[\]]*\]|\[\^[^[\]]*\]/g; // "](https://a.example)"
const MARKS = [/[*~`[\]]/g, /[*~`[\]_]/g] as const; // "*"
const TICK = /`/g; // "`"

/** The source as a reader may see it: as it is written, or without its marks; what a mark is depends on what is around it. */
function readings(source: string): readonly string[] {
  const text = source.replace(ESCAPED, ' ').replace(BREAK, ' ').replace(COMMENT, '').replace(AUTOLINK, '$1');
  const plain = text.replace(TAG, '');
  const bare = [plain, plain.replace(PICTURE, '').replace(TARGET, '')];
  const apart = [...bare, ...bare.map((each) => each.replace(TICK, ' '))];
  return [source, ...apart.flatMap((each) => MARKS.map((marks) => each.replace(marks, '')))];
}

const statements = (summary: Summary): readonly Statement[] =>
  [
    summary.title,
    summary.outcome,
    ...summary.answers.flatMap((answer) => answer.statements),
    ...summary.factors,
    ...summary.events.map((event) => event.statement),
    ...summary.actions.map((action) => action.statement),
  ].filter((statement) => statement !== undefined);

/** Every word is one of the source: none is added, none grows out of two. */
function isFrom(words: string, source: string): void {
  const known = new Set(readings(source).flatMap((reading) => reading.match(WORD) ?? []));
  for (const word of words.match(WORD) ?? []) assert.ok(known.has(word), `"${word}" is not in ${source}`);
}

/** What the page says stands at the place that it names. */
function check(text: string): void {
  const postmortem = parse(text);
  for (const audience of AUDIENCES) {
    const summary = summarise(postmortem, TODAY, audience);
    const said = [
      ...statements(summary).map((statement) => [wordsOf(statement), statement.at] as const),
      ...summary.figures.map(({ value, label, at }) => [`${value} ${label}`, at] as const),
      ...summary.actions.flatMap(({ owners, at }) => owners.map(({ name }) => [name, at] as const)),
    ];
    for (const [words, at] of said) isFrom(words, text.slice(at.start, at.end));
  }
}

const ROWS: readonly (readonly [string, string])[] = [
  ['code in fences that hold marks of their own', '```` `code x` alert ````'],
  ['code with spaces inside, against a word', '` code `alert'],
  ['code over the end of a line', '`` code\n``alert'],
  ['a line that ends in a carriage return', 'code\ralert'],
  ['a sign that is no mark, before one that is', 'queue\\***em*'],
  ['a picture among words', 'queue ![pic](https://a.example/p.png) alert'],
];

suite('summary: every word of a statement stands at its place in the source', () => {
  for (const [name, words] of ROWS)
    test(name, () => {
      check(`# Outage ${words.replaceAll('\n', ' ')} x\n\n## Impact\n\nLogins failed ${words} for users.\n`);
    });

  test('of any document', () => {
    fc.assert(fc.property(documents, check), { numRuns: RUNS });
  });
});
