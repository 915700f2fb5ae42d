import assert from 'node:assert/strict';
import { RULES } from '../../server/core/rules/index.ts';
import type { Rule } from '../../server/core/rules/rule.ts';
import { runExample } from '../../scripts/example.ts';

const NOT_SAID = /\byou(?:r|rs)?\b|\bviolat|!|\bscore\b/i; // "you broke the rule!"
const CALLS_IT_AN_ERROR = /(?<!")\berror\b(?!")/i; // "Error: names a person"
const SENTENCE = /^[A-Z"].*[.?"]$/s; // "No owner yet."
const LONGEST = 90;

const messagesOf = (rule: Rule): readonly string[] =>
  rule.examples.flatMap(({ bad, section }) =>
    runExample(bad, rule, section)
      .findings.filter((finding) => finding.rule === rule.id)
      .map(({ message }) => message),
  );

function check(message: string): void {
  assert.ok(message.length <= LONGEST, `longer than ${LONGEST}: ${message}`);
  assert.doesNotMatch(message, NOT_SAID);
  assert.doesNotMatch(message.replaceAll('"Human error"', ''), CALLS_IT_AN_ERROR);
}

suite('tone of the messages', () => {
  for (const rule of RULES) {
    test(rule.id, () => {
      const messages = messagesOf(rule);
      assert.notEqual(messages.length, 0);
      for (const message of messages) {
        check(message);
        if (rule.id !== 'broken-front-matter') assert.match(message, SENTENCE);
      }
    });
  }
});

suite('facts of the rules', () => {
  test('ids are unique', () => {
    assert.equal(new Set(RULES.map((rule) => rule.id)).size, RULES.length);
  });
  test('summaries are one line without a final stop', () => {
    for (const { id, summary } of RULES) assert.match(summary, /^[^\n]+[^.\n]$/, id);
  });
});
