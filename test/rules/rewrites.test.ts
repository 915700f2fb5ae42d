import assert from 'node:assert/strict';
import { runExample } from '../../scripts/example.ts';
import { RULES } from '../../server/core/rules/index.ts';
import type { Example, Rule } from '../../server/core/rules/rule.ts';
import { applyEdits } from '../../server/core/text/edit.ts';

const WORDING = new Set(RULES.filter((rule) => rule.category === 'wording').map((rule) => rule.id));

/** Every rewrite that is offered, once applied and read again with its document, has nothing left to say about wording. */
function check(rule: Rule, { bad, section }: Example): void {
  const { text, findings } = runExample(bad, rule, section);
  for (const fix of findings.filter((finding) => WORDING.has(finding.rule)).flatMap((finding) => finding.fixes)) {
    const after = applyEdits(text, fix.edits);
    const left = runExample(after, rule, section).findings.filter((finding) => WORDING.has(finding.rule));
    assert.deepEqual(
      left.map((finding) => `${finding.rule}: ${finding.text}`),
      [],
      after,
    );
  }
}

suite('rewrites', () => {
  for (const rule of RULES.filter(({ id }) => WORDING.has(id))) {
    for (const example of rule.examples)
      test(`${rule.id}: ${example.title}`, () => {
        check(rule, example);
      });
  }
});
