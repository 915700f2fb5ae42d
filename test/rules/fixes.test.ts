import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/core/analysis/analyzer.ts';
import type { Configuration } from '../../server/core/configuration/configuration.ts';
import { mergeConfigurations } from '../../server/core/configuration/merge.ts';
import { applyEdits } from '../../server/core/text/edit.ts';

const TODAY = '2026-11-23';

/** The text after the first fix of the rule's first finding; the text itself when the rule finds nothing. */
function check(
  rule: string,
  [before, after]: readonly [string, string],
  configuration: Partial<Configuration> = {},
): void {
  const { findings } = createAnalyzer(mergeConfigurations([configuration]), TODAY).analyze({ text: before });
  const fix = findings.find((finding) => finding.rule === rule)?.fixes[0];
  assert.equal(fix ? applyEdits(before, fix.edits) : before, after);
}

const LEARNED = `## What did we learn?

<!-- What went well, what was hard, and where did we get lucky? -->
<!-- What surprised us, and who else would want to know? -->
`;

suite('inserting a missing section', () => {
  const rest = '## What happened?\n\nA.\n\n## Impact\n\nB.\n\n## Root causes\n\nC.\n';
  test('after the question before it', () => {
    check('missing-question', [`${rest}\n## Actions\n\n- D\n`, `${rest}\n${LEARNED}\n## Actions\n\n- D\n`]);
  });
  test('at the end, with or without a final line end', () => {
    const end = '## Actions\n\n- D';
    const all = `## What happened?\n\nA.\n\n## Impact\n\nB.\n\n## Lessons learned\n\nC.\n\n${end}`;
    const why = `## Why did it happen?

<!-- Which conditions came together? Name more than one. -->
<!-- How did it get there, and why was it not caught sooner? What in the system made it possible? -->
`;
    check('missing-question', [all, all.replace('## Lessons', `${why}\n## Lessons`)]);
    check('missing-question', [rest.trimEnd() + `\n\n${end}`, rest.trimEnd() + `\n\n${LEARNED}\n${end}`]);
  });
  test('on the level of the others, past their subsections', () => {
    const deep =
      '# Report\n\n### Timeline\n\nA.\n\n### Impact\n\nB.\n\n### Causes\n\n#### Root cause\n\nC.\n\n### Actions\n\n- D\n';
    check('missing-question', [deep, deep.replace('### Actions', `#${LEARNED}\n### Actions`)]);
  });
  test('with the line ends of the document', () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    check('missing-question', [crlf(`${rest}\n## Actions\n\n- D\n`), crlf(`${rest}\n${LEARNED}\n## Actions\n\n- D\n`)]);
  });
});

suite('prompts in an empty section', () => {
  test('where there is nothing', () => {
    check('empty-section', [
      `## Lessons learned\n\n## Actions\n\n- D\n`,
      `${LEARNED.replace('What did we learn?', 'Lessons learned')}\n## Actions\n\n- D\n`,
    ]);
  });
  test('not where there are some already', () => {
    check('empty-section', [LEARNED, LEARNED]);
  });
});

suite('due dates', () => {
  const item = (front: string, due = ''): string =>
    `---\n${front}\n---\n\n## Action items\n\n- [ ] Add an alert — @kim${due}\n`;
  const rows: readonly (readonly [string, string, Partial<Configuration>?])[] = [
    ['severity: SEV1', '2026-12-08'],
    ['severity: sev-2', '2026-12-23'],
    ['severity: low', '2027-01-22'],
    ['title: x', '2027-01-22'],
    ['severity: red', '2026-12-08', { severities: { red: 'SEV1' } }],
    ['severity: SEV1', '2026-11-28', { dueDays: { sev1: 5, default: 60 } }],
  ];
  for (const [front, date, configuration] of rows) {
    test(`${front} → ${date}`, () => {
      check('action-without-deadline', [item(front), item(front, `, due ${date}`)], configuration);
    });
  }
  test('in a table the cell takes the bare date and the bare owner', () => {
    const table = (owner: string, due: string): string =>
      `## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Add an alert | ${owner} | ${due} |\n`;
    check('action-without-deadline', [table('@kim', ''), table('@kim', '2027-01-22')]);
    check('action-without-deadline', [table('@kim', 'soon'), table('@kim', '2027-01-22')]);
    check('action-without-owner', [table('', '2027-01-01'), table('@‹owner›', '2027-01-01')]);
    check('action-without-owner', [table('TBD', '2027-01-01'), table('@‹owner›', '2027-01-01')]);
  });
});

suite('owners', () => {
  const item = (owner: string): string => `## Action items\n\n- [ ] Add an alert. Owner: ${owner}, due 2027-01-15\n`;
  const nobody = ['everyone', 'TBD', '?', 'the team', 'N/A', '(unassigned)', '@here'];
  for (const owner of nobody) {
    test(`${owner} is nobody yet`, () => {
      const { findings } = createAnalyzer(mergeConfigurations([]), TODAY).analyze({ text: item(owner) });
      assert.equal(findings.find(({ rule }) => rule === 'action-without-owner')?.message, 'No owner yet.');
    });
  }
  test('a team may own where the configuration says so', () => {
    const team = item('the platform team');
    check('action-without-owner', [team, item('@‹owner›')]);
    check('action-without-owner', [team, team], { teamsMayOwn: true });
  });
});

suite('removing an ignore comment', () => {
  test('with its line, or with the blank before it', () => {
    check('unused-ignore', ['<!-- postmortem-ignore judgement -->\nAll is well.\n', 'All is well.\n']);
    check('unused-ignore', ['# T\n\nAll is well. <!-- postmortem-ignore -->\n', '# T\n\nAll is well.\n']);
  });
});
