import assert from 'node:assert/strict';
import { createAnalyzer } from '../server/core/analysis/analyzer.ts';
import type { Configuration } from '../server/core/configuration/configuration.ts';
import { mergeConfigurations } from '../server/core/configuration/merge.ts';

const TODAY = '2026-11-23';

/** What is found, as "rule severity: words marked", for a text under a configuration. */
function check(text: string, expected: readonly string[], configuration: Partial<Configuration> = {}): void {
  const { findings } = createAnalyzer(mergeConfigurations([configuration]), TODAY).analyze({ text });
  const shown = findings.filter(({ rule }) => rule !== 'missing-question');
  assert.deepEqual(
    shown.map(({ rule, severity, text: words }) => `${rule} ${severity}: ${words}`),
    expected,
  );
  for (const { at, text: words } of findings) assert.equal(text.slice(at.start, at.end), words);
}

const document = (status: string, body: string): string =>
  `---\nstatus: ${status}\n---\n\n# Outage of the login page\n\n${body}\n`;

const OPEN = '## Impact\n\nThe outage lasted TBD.';

suite('levels of findings', () => {
  test('by the status of the document', () => {
    const mild = { 'unquantified-impact': 'off' } as const;
    check(document('draft', OPEN), ['placeholder information: TBD'], { rules: mild });
    check(document('review', OPEN), ['placeholder warning: TBD'], { rules: mild });
    check(document('final', OPEN), ['placeholder error: TBD'], { rules: mild });
  });
  test("the team's choice comes first", () => {
    check(document('final', OPEN), ['placeholder hint: TBD'], {
      rules: { placeholder: 'hint', 'unquantified-impact': 'off' },
    });
    check(document('final', OPEN), [], { rules: { placeholder: 'off', 'unquantified-impact': 'off' } });
  });
  test('a ticket makes a missing owner and date milder', () => {
    check(
      document('review', '## Action items\n\n- Read the hosts from the inventory ([#12](https://example.com/12))'),
      [
        'action-without-deadline information: Read the hosts from the inventory ([#12](https://example.com/12))',
        'action-without-owner information: Read the hosts from the inventory ([#12](https://example.com/12))',
      ],
    );
  });
});

suite('what is left out', () => {
  const off = { rules: { 'unquantified-impact': 'off' } } as const;
  test('phrases that the team allows', () => {
    check(document('review', OPEN), [], { ...off, allow: ['tbd'] });
    check(document('review', OPEN), [], { ...off, allow: ['lasted TBD'] });
    check(document('review', OPEN), ['placeholder warning: TBD'], { ...off, allow: ['TB', ''] });
  });
  test('what an ignore comment hides', () => {
    check(
      document('review', '## Impact\n\n<!-- postmortem-ignore placeholder: known -->\nThe outage lasted TBD.'),
      [],
      off,
    );
    check(document('review', '## Impact\n\nThe outage lasted TBD. <!-- postmortem-ignore -->'), [], off);
  });
  test('an ignore comment that hides nothing is told', () => {
    check(
      document('review', '## Impact\n\n<!-- postmortem-ignore judgement: known -->\nThe outage lasted TBD.'),
      ['unused-ignore hint: <!-- postmortem-ignore judgement: known -->', 'placeholder warning: TBD'],
      off,
    );
  });
  test('but not while its rule is off', () => {
    check(document('review', '## Impact\n\n<!-- postmortem-ignore placeholder -->\nThe outage lasted 5 minutes.'), [], {
      rules: { placeholder: 'off' },
    });
  });
});

suite('wording', () => {
  const blame = document(
    'review',
    '## Why did it happen?\n\nDave misconfigured the firewall. The pipeline accepts any rule.',
  );
  test('is marked from the agent through the predicate', () => {
    check(blame, ['person-as-cause warning: Dave misconfigured']);
  });
  test('is silent when paused', () => {
    check(blame, [], { wording: false });
  });
  test('a name that is a product is no person', () => {
    check(blame, [], { products: ['Dave'] });
  });
  test('the first fix is a rewrite that reads clean', () => {
    const { findings } = createAnalyzer(mergeConfigurations([]), TODAY).analyze({ text: blame });
    const finding = findings.find(({ rule }) => rule === 'person-as-cause');
    assert.notEqual(finding?.fixes.length ?? 0, 0);
  });
});
