import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { parse } from '../../../server/core/parse/parse.ts';
import { MORE_TEMPLATES } from './more-templates.table.ts';
import { TEMPLATES } from './templates.table.ts';

/** Which heading answers which question, in the order of the document. */
function check(text: string, expected: Readonly<Record<string, string>>): void {
  const { sections } = parse(text);
  const answers = sections.flatMap(({ heading, answers: ids }) => ids.map((id) => [id, heading.text] as const));
  for (const [question, heading] of Object.entries(expected)) {
    const found = answers.find(([id]) => id === question)?.[1];
    assert.equal(found, heading, question);
  }
  assert.deepEqual(Object.keys(expected).sort(), [...new Set(answers.map(([id]) => id))].sort());
}

suite('templates map without configuration', () => {
  for (const [name, text, expected] of TEMPLATES)
    test(name, () => {
      check(text, expected);
    });

  for (const [name, text, expected] of MORE_TEMPLATES)
    test(name, () => {
      const { sections } = parse(text);
      const answering = sections.filter(({ answers }) => answers.length > 0);
      assert.deepEqual(
        answering.map(({ heading, answers }) => `${heading.text}: ${answers.join(', ')}`),
        expected,
      );
    });

  test('sub-headings of actions only sort them', () => {
    const { sections } = parse('## Action items\n\n### Detection\n\n- a\n\n### Mitigation\n\n- b\n');
    assert.deepEqual(
      sections.map(({ kind, answers }) => [kind, answers.length]),
      [
        ['doing', 1],
        ['doing', 0],
        ['doing', 0],
      ],
    );
  });

  test('a team adds its own headings', () => {
    const { sections } = parse('## Wat ging er mis?\n\nx', { headings: { 'wat ging er mis': 'why' } });
    assert.deepEqual(sections[0]?.answers, ['why']);
  });

  test('a section is empty when only comments and empty items stand in it', () => {
    const { sections } = parse('## Impact\n\n<!-- how many? -->\n\n- [ ] \n\n## Timeline\n\n### Day 1\n\nx\n');
    assert.deepEqual(
      sections.map(({ empty }) => empty),
      [true, false, false],
    );
  });
});
