import assert from 'node:assert/strict';
import { keepWording } from '../../server/core/features/actions/keep-wording.ts';
import { pageOf } from '../../server/core/features/page.ts';
import type { Finding } from '../../server/core/index.ts';
import { applyEdits, RULES } from '../../server/core/index.ts';
import { CHECKOUT, read } from '../support/postmortem.ts';

const RULES_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
/** An action may be marked to the end of its line, comment included. */
const signature = ({ rule, text }: Finding): string => `${rule}: ${text.split(' <!--')[0] ?? ''}`;

/** Keeping one finding hides that one, wherever it stands, and shows all others as before. */
function check(text: string): void {
  const { service, analysis } = read(text);
  assert.ok(analysis.findings.length > 0, 'nothing to keep');
  for (const finding of analysis.findings) {
    const edit = keepWording(pageOf(analysis, RULES_BY_ID), finding, 'kept as written');
    const after = applyEdits(text, [edit]);
    const expected = analysis.findings
      .filter((other) => other.rule !== finding.rule || !sameBlock(text, finding, other))
      .map(signature);
    assert.deepEqual(service.analyze({ text: after }).findings.map(signature).sort(), expected.sort(), after);
  }
}

/** On one line, or about the whole document: what a comment hides together. */
const sameBlock = (text: string, a: Finding, b: Finding): boolean =>
  RULES_BY_ID.get(a.rule)?.scope === 'document' ||
  !text.slice(Math.min(a.at.start, b.at.start), Math.max(a.at.start, b.at.start)).includes('\n');

suite('features: keep this wording', () => {
  test('a paragraph of one line', () => {
    check(CHECKOUT);
  });
  test('a paragraph of several lines', () => {
    check(CHECKOUT.replace('Dave', 'The alert fired.\nDave').replace('firewall.', 'firewall.\nIt was late.'));
  });
  test('a list item, nested and not', () => {
    check(CHECKOUT.replace('Dave', '- Dave'));
    check(CHECKOUT.replace('Dave', '- The alert fired.\n  - Dave'));
  });
  test('a table cell, first and last', () => {
    check(CHECKOUT.replace('The first alert fires.', 'Dave deleted the table.'));
    check(
      CHECKOUT.replace('| Time (UTC) | Event |', '| Time (UTC) | Event | Who |')
        .replace('| --- | --- |', '|---|---|---|')
        .replace('The first alert fires. |', 'Dave deleted the table. | n/a |'),
    );
  });
  test('right under a heading, and with Windows line ends', () => {
    check(CHECKOUT.replace('happen?\n\n', 'happen?\nDave broke the cache.\n'));
    check(CHECKOUT.replaceAll('\n', '\r\n'));
  });
  test('an action and an open question', () => {
    check(CHECKOUT.replace(' — @kim, due 2027-01-15', ''));
    check(CHECKOUT.slice(0, CHECKOUT.indexOf('## What are we doing')));
    check(`---\npostmortem: true\n---\n\n${CHECKOUT.slice(0, CHECKOUT.indexOf('## What did we learn'))}`);
  });
});
