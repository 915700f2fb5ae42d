import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/text/edit.ts';
import { RULES } from '../../server/core/rules/index.ts';
import type { Example, Rule } from '../../server/core/rules/rule.ts';
import { remark, runExample, unmark } from '../../scripts/example.ts';

/** What a fix leaves for the writer to fill in is theirs to tell. */
const LEFT_OPEN = new Set(['placeholder', 'empty-section']);

function check(rule: Rule, { bad, good, section }: Example): void {
  const run = runExample(bad, rule, section);
  const found = run.findings.filter((finding) => finding.rule === rule.id);
  assert.equal(remark(run.text, found), bad);

  const open = runExample(good, rule, section).findings.filter(
    (finding) => finding.rule === rule.id || !LEFT_OPEN.has(finding.rule),
  );
  assert.deepEqual(
    open.map(({ rule: id, text }) => ({ id, text })),
    [],
    'the good example has findings',
  );

  const fix = found[0]?.fixes[0];
  if (fix) assert.equal(applyEdits(unmark(bad), fix.edits), good);
}

for (const rule of RULES) {
  suite(`rule ${rule.id}`, () => {
    for (const example of rule.examples)
      test(example.title, () => {
        check(rule, example);
      });
    for (const text of rule.ignores) {
      test(`leaves alone: ${text.trim().slice(0, 60)}`, () => {
        for (const section of new Set(rule.examples.map((example) => example.section))) {
          const found = runExample(text, rule, section).findings.filter((finding) => finding.rule === rule.id);
          assert.equal(remark(text, found), text);
        }
      });
    }
  });
}
