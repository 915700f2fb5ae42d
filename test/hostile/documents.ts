import fc from 'fast-check';

/** Words that are names of something in JavaScript, characters that are half of one, or that nobody sees. */
const STRANGE = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\uD83D',
  '\uDE00',
  '\0',
  '\u202E',
  'שלום',
  '\u200B',
  '\u2028',
  '\uFEFF',
  '\uFFFC',
  '\u00A0',
  '👩‍👩‍👧',
  'İ',
  'ß',
  '\t',
  '\r',
  '&lt;',
  '&#0;',
  '$&',
  '${title}',
  '%s',
] as const;

const PROSE = [
  'Dave misconfigured the firewall, and the page was slow.',
  'The on-call should have known better.',
  'Human error, said the vendor.',
  'The outage lasted TBD.',
  'Some users could not log in from 14:05 to 15:10 UTC, about 12% of 4,000.',
  'Jordan forgot to run the migration, because he was careless.',
  'Who approved the change?',
  'Unfortunately the alert was ignored by the on-call engineer.',
  'We will be more careful.',
  'The root cause was a bug in `config.yaml`.',
  'mail kim@example.org, call 10.0.3.7 or db1.internal',
] as const;

const MARKS = [
  '**',
  '_',
  '`',
  '``',
  '~~',
  '[',
  ']',
  '](',
  '](x)',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '|',
  '\\',
  '!',
  '<',
  '>',
  '@',
  '#',
  '#12',
  ':',
  '—',
  '(',
  ')',
] as const;

const LINES = [
  '---',
  'status: final',
  'status: __proto__',
  'people: { Jordan: on-call, constructor: lead }',
  'severity: SEV1',
  'started: 2026-03-04T14:05Z',
  'detected: 2026-03-04T13:05+02:00',
  'a: &a [*a, *a]',
  '# Outage of the login page',
  '## What happened?',
  '## Timeline (UTC)',
  '## Timeline',
  '## Impact',
  '## Why did it happen?',
  '## Root cause',
  '## What did we learn?',
  '## Action items',
  '#### Deep',
  'Setext heading',
  '===',
  '**Impact**',
  '**Severity:** SEV2',
  '<h2>Timeline</h2>',
  '<details><summary>Log</summary>',
  '</details>',
  '- 14:05 UTC Jordan ignored the alert.',
  '- 14:01 deploy',
  '* **24:61** — no such time',
  '- ~13:59 CET the alert fired',
  '14:12: mitigated',
  '- [ ] Add an alert — @kim',
  '- [x] Restart the pods, due 2026-13-45',
  '- [ ] Fix it',
  '  - nested 😀 `code`',
  '1. Investigate the logs (owner: TBD)',
  '| Action | Owner | Due |',
  '| Time | Event |',
  '|---|---|---|',
  '|---|---|',
  '| Add a check | | |',
  '| 14:05 | paged |',
  '| a \\| b | TBD | soon |',
  '<!-- postmortem-ignore person-as-cause: agreed -->',
  '<!-- postmortem-ignore -->',
  '<!-- postmortem-ignore-start -->',
  '<!-- postmortem-ignore-end -->',
  '<!-- What happened? -->',
  '<!--',
  '-->',
  '> quoted: he was careless',
  '> > deeper',
  '```',
  '~~~ mermaid',
  '    indented code',
  '[1]: https://example.org/issues/7',
  'Attendees: Jordan Lee, Dave',
  'TODO',
  '***',
  '',
  '',
  '',
] as const;

const inline = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PROSE),
      fc.constantFrom(...STRANGE),
      fc.constantFrom(...MARKS),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((pieces) => pieces.join(' '));

const prefix = fc.constantFrom('', '', '- ', '  - ', '> ', '## ', '| ', '- [ ] ', '14:05 ', '    ', '1) ');

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.constantFrom(...PROSE) },
  { weight: 2, arbitrary: fc.tuple(prefix, inline).map(([start, rest]) => start + rest) },
);

export const LINE_ENDS = ['\n', '\r\n'] as const;
export type LineEnd = (typeof LINE_ENDS)[number];

export interface Document {
  readonly text: string;
  readonly end: LineEnd;
}

const LONE = /[\r\n]/g; // a line end inside of a line

/** Pieces as people write them, shuffled, among characters that nobody expects; every line ends alike. */
export const documents: fc.Arbitrary<Document> = fc
  .record({ lines: fc.array(line, { minLength: 1, maxLength: 30 }), end: fc.constantFrom(...LINE_ENDS) })
  .map(({ lines, end }) => ({ text: lines.map((words) => words.replace(LONE, ' ') + end).join(''), end }));

/** Any text at all: line ends mixed, lone carriage returns, halves of characters. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(line, { maxLength: 20 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', ' ').map((end) => lines.join(end))),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

/** Values of every shape as JSON, for what reads data: keys that objects have anyway included. */
export const values: fc.Arbitrary<string> = fc
  .dictionary(
    fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'rules', 'version', 'people', 'dueDays', 'headings'),
      fc.string(),
    ),
    fc.jsonValue({ maxDepth: 3 }),
  )
  .map((value) => JSON.stringify(value));

/** Inputs of each property: few in every run, as many as `HOSTILE_RUNS` says in a long one. */
export const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 40);
