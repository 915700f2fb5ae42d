import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { readFrontMatter } from '../../../server/core/parse/front-matter.ts';
import { parse } from '../../../server/core/parse/parse.ts';

const silenced = (text: string): readonly string[] =>
  parse(text).directives.map(({ scope }) => text.slice(scope.start, scope.end).trim());

suite('front matter', () => {
  for (const end of ['\n', '\r\n']) {
    test(`values have their place, with ${JSON.stringify(end)}`, () => {
      const text = [
        '\uFEFF---',
        'title: "A: b"',
        'tags: [x, y]',
        'people:',
        '  Jane: lead',
        'version: 1.10',
        '---',
        '# b',
      ].join(end);
      const { fields, problems } = readFrontMatter(text);
      const at = fields.get('title')?.at ?? { start: 0, end: 0 };
      assert.equal(text.slice(at.start, at.end), '"A: b"');
      assert.deepEqual(
        [...fields.values()].map(({ value, items }) => [value, items]),
        [
          ['A: b', ['A: b']],
          ['x, y', ['x', 'y']],
          ['Jane: lead', ['Jane']],
          ['1.10', ['1.10']],
        ],
      );
      assert.deepEqual(problems, []);
    });
  }

  test('broken YAML is told with its place, and the rest is kept', () => {
    const text = '---\ntitle: a\nseverity: [SEV1\nstatus: draft\n---\n';
    const { fields, problems } = readFrontMatter(text);
    assert.equal(fields.get('title')?.value, 'a');
    assert.ok(problems.length > 0);
    for (const { at } of problems) assert.ok(at.start >= 4 && at.end <= text.length);
  });

  test('aliases do not multiply', () => {
    const bomb = `---\na: &a [x,x]\n${Array.from('bcdefghijk', (key, index) => `${key}: &${key} [*${'abcdefghij'[index] ?? 'a'},*${'abcdefghij'[index] ?? 'a'}]`).join('\n')}\n---\n`;
    assert.ok((readFrontMatter(bomb).fields.get('k')?.value.length ?? 0) < 100);
  });

  test('only a cause is read as sentences', () => {
    const { sentences } = parse('---\ntitle: Dave broke it.\nroot_cause: Dave broke it.\n---\n');
    assert.deepEqual(
      sentences.map(({ text, section }) => [text, section]),
      [['Dave broke it.', 'why']],
    );
  });
});

suite('facts', () => {
  const rows: readonly [string, string | undefined, string | undefined][] = [
    ['status of front matter', parse('---\nstatus: In Review\n---\n').status, 'review'],
    ['status of a section', parse('# A\n\n## Status\n\nFinal\n').status, 'final'],
    ['a choice is none', parse('# A\n\n**Status**: Draft | Final\n').status, 'review'],
    ['severity', parse('---\nseverity: sev-2\n---\n').severity, 'SEV2'],
    ['severity of a field', parse('# A\n\n**Severity**: P1 – Critical\n').severity, 'P1'],
    ['severity of a label', parse('---\nseverity: severity::1\n---\n').severity, 'SEV1'],
    ['date of the file name', parse('# A', { path: 'x/2026-01-02-a.md' }).date, '2026-01-02'],
    ['date of front matter first', parse('---\ndate: 2026-03-04\n---\n', { path: '2026-01-02.md' }).date, '2026-03-04'],
    ['date of a field', parse('# A\n\n- **Date of incident**: 3 May 2026\n').date, '2026-05-03'],
    ['date of a label in italics', parse('# A\n\n*when:* 2026-05-03\n').date, '2026-05-03'],
    [
      'date of a window',
      parse('# A\n\n|a|b|\n|-|-|\n|Severity|S1|\n|Incident window|3 May 2026, 10:05 – 13:50|\n').date,
      '2026-05-03',
    ],
    [
      'date of a start in front matter',
      parse('---\nstarted_at: 2026-05-03T07:30:00Z\n---\n', { path: '2026-05-09-a.md' }).date,
      '2026-05-03',
    ],
    [
      'a byline is no day of the incident',
      parse('# A\n\nMay 9, 2026 · by Kim\n\n## Timeline\n\n- 10:00 it fails\n').date,
      undefined,
    ],
    [
      'date of a field in a table in HTML',
      parse(
        '# A\n\n<table>\n<tr><th>Severity</th><td>S2</td></tr>\n<tr><th><b>Incident date:</b></th>\n<td>3 May 2026</td></tr>\n</table>\n',
      ).date,
      '2026-05-03',
    ],
    [
      'date that a sentence of the summary tells',
      parse('# A\n\n## Summary\n\nOn 3 May 2026 the belt stood still.\n').date,
      '2026-05-03',
    ],
    [
      'a sentence that tells a day stands behind a field',
      parse('# A\n\n**Date**: 2026-05-04\n\n## Summary\n\nSince 3 May 2026 the belt was slow.\n').date,
      '2026-05-04',
    ],
    ['kind', parse('---\nkind: near miss\n---\n').kind, 'near-miss'],
    ['title', parse('# Checkout was slow\n\n## Impact\n').title?.text, 'Checkout was slow'],
  ];
  for (const [name, actual, expected] of rows)
    test(name, () => {
      assert.equal(actual, expected);
    });

  test('a byline tells the year', () => {
    const { timeline, actions } = parse(
      '# A\n\nMay 9, 2026 · by Kim\n\n## Timeline\n\n- May 3, 10:00 UTC it fails\n\n## Actions\n\n- [ ] Add an alert (@kim, by 1 June)\n',
      { today: '2028-01-01' },
    );
    assert.equal(timeline.entries[0]?.stamp.iso, '2026-05-03T10:00:00Z');
    assert.equal(actions[0]?.due?.date, '2026-06-01');
  });

  for (const facts of [
    '- **Date**: 2026-05-03\n',
    '| Item | Detail |\n|-|-|\n| Date | 2026-05-03 |\n| Status | Final |\n',
  ])
    test(`details that are facts answer nothing: ${facts.slice(0, 8)}`, () => {
      const { sections, date } = parse(`# A\n\n## Key information\n\n${facts}\n## Summary\n\nIt failed.\n`);
      assert.deepEqual(
        sections.filter(({ kind }) => kind === 'summary').map(({ heading }) => heading.text),
        ['Summary'],
      );
      assert.equal(date, '2026-05-03');
    });

  test('people of front matter, lists and handles', () => {
    const { people } = parse(
      '---\nparticipants: [Ana Ruiz, Platform team]\n---\n# A\n\n## Attendees\n\n- Jane Doe (lead)\n- everyone\n\n## Timeline\n\n- 14:05 @kim rolled back\n',
    );
    assert.deepEqual(people, ['Ana Ruiz', 'Jane Doe', '@kim']);
  });
});

suite('ignore comments', () => {
  const rows: readonly [string, string, readonly string[]][] = [
    ['above a block', '<!-- postmortem-ignore judgement: a quote -->\nDave.\n\nMore.', ['Dave.']],
    ['above a list', '<!-- postmortem-ignore -->\n- a\n- b\n\nc', ['- a\n- b']],
    [
      'at the end of a line',
      'One.\nTwo. <!-- postmortem-ignore judgement -->',
      ['Two. <!-- postmortem-ignore judgement -->'],
    ],
    ['a stretch', '<!-- postmortem-ignore-start judgement -->\n\na\n\n<!-- postmortem-ignore-end -->\n\nb', ['a']],
    ['the file', 'a\n\n<!-- postmortem-ignore-file -->', ['a\n\n<!-- postmortem-ignore-file -->']],
    ['in code', '```\n<!-- postmortem-ignore-file -->\n```\n\n`<!-- postmortem-ignore -->` a', []],
  ];
  for (const [name, text, expected] of rows)
    test(name, () => {
      assert.deepEqual(silenced(text), expected);
    });

  test('rules and reason', () => {
    const [directive] = parse('<!-- postmortem-ignore judgement, hindsight: her words: all of them -->\na').directives;
    assert.deepEqual([directive?.rules, directive?.reason], [['judgement', 'hindsight'], 'her words: all of them']);
  });
});

suite('sentences', () => {
  const rows: readonly [string, string, readonly string[]][] = [
    [
      'wrapped lines read on',
      'It failed on\n2026-01-02 and came back. Good.',
      ['It failed on\n2026-01-02 and came back.', 'Good.'],
    ],
    ['lines that begin with a time do not', '14:05 a fails\n14:07 b fails', ['14:05 a fails', '14:07 b fails']],
    ['bold labels begin anew', '**Who**: a\n**What**: b', ['**Who**: a', '**What**: b']],
    ['header rows are not judged', '|a|b|\n|-|-|\n|cat|e|', ['cat', 'e']],
    [
      'quotes, code and logs are not',
      '> a\n\n```\nb\n```\n\n2026-01-02T10:00:00Z ERROR disk full\nIt filled.',
      ['It filled.'],
    ],
    ['lists of people are not', '## Authors\n\nJane Doe\n\n## Impact\n\nTwo.', ['## Impact', 'Two.']],
  ];
  for (const [name, text, expected] of rows) {
    test(name, () => {
      assert.deepEqual(
        parse(text).sentences.map((sentence) =>
          sentence.container === 'heading' ? `## ${sentence.text}` : sentence.text,
        ),
        expected,
      );
    });
  }
});
