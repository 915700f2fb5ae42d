import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/core/analysis/analyzer.ts';
import { mergeConfigurations } from '../../server/core/configuration/merge.ts';
import type { Configuration } from '../../server/core/configuration/configuration.ts';
import type { Finding } from '../../server/core/analysis/finding.ts';
import { applyEdits } from '../../server/core/text/edit.ts';

const HEAD = '# Outage of the shop\n\n## Action items\n\n';
const list = (items: readonly string[], end = '\n'): string =>
  HEAD + items.map((item) => `- [ ] ${item}${end}`).join('');
const many = (count: number, facts = ''): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Cap the queue of host ${index + 1}${facts}`);

function found(rule: string, text: string, configuration: Partial<Configuration> = {}): readonly Finding[] {
  const { findings } = createAnalyzer(mergeConfigurations([configuration]), '2026-11-23').analyze({ text });
  return findings.filter((finding) => finding.rule === rule);
}

/** The messages of the rule. */
function check(rule: string, text: string, messages: readonly string[]): void {
  assert.deepEqual(
    found(rule, text).map(({ message }) => message),
    messages,
  );
}

const five = (words: string, last: string): readonly string[] => [words, words, words, words, `${words}${last}`];

suite('actions that lack the same', () => {
  test('five are marked one by one', () => {
    check('action-without-owner', list(many(5)), five('No owner yet.', ''));
    check('action-without-deadline', list(many(5)), five('No date yet.', ''));
  });
  test('the fifth mark tells how many follow', () => {
    check('action-without-owner', list(many(6)), five('No owner yet.', ' 1 more action below needs one.'));
    check('action-without-deadline', list(many(30)), five('No date yet.', ' 25 more actions below need one.'));
  });
  test('what has an owner and a date does not count', () => {
    const owned = many(20, ' — @kim, due 2027-01-15');
    check('action-without-owner', list([...owned, ...many(5)]), five('No owner yet.', ''));
  });
  test('one fix mends all that the mark stands for', () => {
    const text = list(many(8), '\r\n');
    for (const [rule, added] of [
      ['action-without-owner', ' — @‹owner›'],
      ['action-without-deadline', ', due 2027-01-22'],
    ] as const) {
      const edits = found(rule, text).at(-1)?.fixes.at(-1)?.edits ?? [];
      const mended = [...many(4), ...many(8, added).slice(4)];
      assert.equal(applyEdits(text, edits), list(mended, '\r\n'));
    }
  });
});

suite('several owners', () => {
  const split = (before: string): string => {
    const [finding] = found('action-without-owner', HEAD + before);
    return applyEdits(HEAD + before, finding?.fixes[0]?.edits ?? []).slice(HEAD.length);
  };
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'in a list, with what is nested',
      '1. Cap it (@a, @b)\n   - see the graph\n',
      '1. Cap it (@a)\n1. Cap it (@b)\n   - see the graph\n',
    ],
    [
      'in a table',
      '| Action | Owner |\n|---|---|\n| Cap it | Ann Li and Bo Berg |\n',
      '| Action | Owner |\n|---|---|\n| Cap it | Ann Li |\n| Cap it | Bo Berg |\n',
    ],
    [
      'teams',
      '- [ ] Cap it. Owners: SRE, Storage team\n',
      '- [ ] Cap it. Owners: SRE\n- [ ] Cap it. Owners: Storage team\n',
    ],
    ['one that nobody is', '- [ ] Cap it. Owner: TBD\n', '- [ ] Cap it. Owner: @‹owner›\n'],
    ['with words between them', '- [ ] @ann to cap it, @bo to test it\n', '- [ ] @‹owner› to cap it, @bo to test it\n'],
  ];
  for (const [name, before, after] of rows)
    test(name, () => {
      assert.equal(split(before), after);
    });
  test('two teams are two where a team may own', () => {
    const [finding] = found('action-without-owner', `${HEAD}- [ ] Cap it. Owners: SRE, Storage team\n`, {
      teamsMayOwn: true,
    });
    assert.equal(finding?.message, 'Several owners. Which one sees it through?');
  });
});
