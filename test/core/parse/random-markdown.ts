import fc from 'fast-check';

const word = fc.constantFrom(
  'alert',
  'Dave',
  'rolled back',
  '14:05',
  'UTC',
  '😀',
  '漢字',
  '**bold**',
  '`code x`',
  '[link](https://a.example/x)',
  '\\|',
  '"three words here"',
  "don't",
  '<br>',
  '<!-- note -->',
  '@jane',
  '#12',
  '{{ x }}',
  'e.g.',
  '\uD800',
  '\0',
  '\u00A0',
  '_so_',
  '&amp;',
  'https://a.example/y.',
);
const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '  \n');
const prefix = fc.constantFrom(
  '',
  '',
  '',
  '- ',
  '* ',
  '1. ',
  '  - ',
  '\t- ',
  '> ',
  '> - ',
  '>',
  '    ',
  '\t',
  '# ',
  '## ',
  '### Impact',
  '| ',
  '- [ ] ',
  '- [x] ',
  '  ',
  '**Impact**: ',
  'Status: ',
  '```',
  '---',
  '===',
  '|---|---|',
  '- - ',
  '<h2>',
  '<!-- postmortem-ignore judgement -->',
  '-',
);
const tail = fc.constantFrom('', '', '', '.', ' |', ' | b | c |', ' ##', ':', '?', '</h2>', '```');

/** Markdown that nobody would write: every mark beside every other one. */
export const randomMarkdown = fc
  .array(fc.tuple(prefix, fc.array(word, { maxLength: 5 }), tail, end), { maxLength: 14 })
  .map((lines) => lines.map(([start, words, close, stop]) => start + words.join(' ') + close + stop).join(''));

/** The same, and any other string. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: randomMarkdown },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);
