import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { CHECKOUT, rangeOf, read } from '../support/postmortem.ts';

const CONTEXT = { recognised: true, candidate: false, reason: 'chosen', configuredBy: [] };

suite('features: diagnostics', () => {
  test('source, code, page and range of a finding', () => {
    const { service, analysis } = read(CHECKOUT);
    const [diagnostic, ...others] = service.diagnostics(analysis, {});
    assert.deepEqual(others, []);
    assert.deepEqual(diagnostic, {
      range: rangeOf(CHECKOUT, 'Dave misconfigured'),
      severity: 2,
      code: 'person-as-cause',
      codeDescription: {
        href: 'https://github.com/five-questions/postmortem/blob/main/docs/rules/person-as-cause.md',
      },
      source: 'postmortem',
      message: analysis.findings[0]?.message,
    });
  });

  test('an open question leads to where its section would stand', () => {
    const text = CHECKOUT.replace(/## What did we learn\?[^#]*/, '');
    const { service, analysis } = read(text);
    const open = service.diagnostics(analysis, { uri: 'file:///a.md' }).find(({ code }) => code === 'missing-question');
    assert.equal(
      open?.relatedInformation?.[0]?.location.range.start.line,
      rangeOf(text, '## What are we doing').start.line,
    );
  });

  test('a cap keeps the most severe in the order of the text, and says how many are left', () => {
    const text = CHECKOUT.replace(' — @kim, due 2027-01-15', '').replace('Dave', 'Ann broke the proxy. Dave');
    const { service, analysis } = read(text, { rules: { 'action-without-owner': 'error', 'person-as-cause': 'hint' } });
    const capped = service.diagnostics(analysis, { maxPerFile: 2 });
    assert.deepEqual(
      capped.map(({ code }) => code),
      ['action-without-deadline', 'action-without-owner', undefined],
    );
    assert.match(JSON.stringify(capped[2]?.message), /^"2 more/);
  });
});

suite('features: hover', () => {
  test('why, an example, the source and a link', () => {
    const { service, analysis } = read(CHECKOUT);
    const hover = service.hover(analysis, rangeOf(CHECKOUT, 'misconfigured').start, 'markdown');
    const { value } = hover?.contents as { value: string };
    for (const part of [
      `**${analysis.findings[0]?.message ?? ''}**`,
      '*Instead of:*',
      '*Consider:*',
      '*Reads as:*',
      '*After:*',
      '[person-as-cause](https://',
    ]) {
      assert.ok(value.includes(part), `${part} in ${value}`);
    }
    assert.ok(!value.includes('«'));
    assert.deepEqual(hover?.range, rangeOf(CHECKOUT, 'Dave misconfigured'));
  });
  test('plain text has no marks', () => {
    const { service, analysis } = read(CHECKOUT);
    const hover = service.hover(analysis, rangeOf(CHECKOUT, 'misconfigured').start, 'plaintext');
    assert.doesNotMatch((hover?.contents as { value: string }).value, /\*|\]\(/);
  });
  test('nothing elsewhere', () => {
    const { service, analysis } = read(CHECKOUT);
    assert.equal(service.hover(analysis, rangeOf(CHECKOUT, 'accepted').start, 'markdown'), null);
  });
});

suite('features: document symbols', () => {
  const outline = (symbols: readonly DocumentSymbol[]): unknown[] =>
    symbols.map(({ name, detail, children }) => [name, detail ?? '', ...(children ? [outline(children)] : [])]);
  const check = (text: string, expected: unknown): void => {
    const { service, analysis } = read(text);
    assert.deepEqual(outline(service.documentSymbols(analysis)), expected);
  };
  test('the questions are the names, the headings the details', () => {
    check('# Outage\n\n## Timeline\n\nx\n\n### Detection\n\nx\n\n## Impact\n\nx\n\n## Notes\n\nx\n', [
      [
        'Outage',
        '',
        [
          ['What happened?', 'Timeline', [['Detection', '']]],
          ['What was the impact?', 'Impact'],
          ['Notes', ''],
        ],
      ],
    ]);
  });
  test('a question that is its own heading has no detail', () => {
    check('## What did we learn?\n\nx\n', [['What did we learn?', '']]);
  });
});

suite('features: five questions', () => {
  const states = (text: string): readonly string[] => {
    const { service, analysis } = read(text);
    return service.questions(analysis, CONTEXT).questions.map(({ state }) => state);
  };
  test('answered, with facts and findings', () => {
    const { service, analysis } = read(CHECKOUT);
    const result = service.questions(analysis, CONTEXT);
    assert.deepEqual(
      result.questions.map(({ state }) => state),
      Array(5).fill('answered'),
    );
    assert.equal(result.questions[0]?.facts, '6 events, 14:05–15:53 UTC');
    assert.equal(result.questions[4]?.facts, '1 action');
    assert.deepEqual(
      result.questions.map(({ findings }) => findings.length),
      [1, 0, 0, 0, 0],
    );
    assert.deepEqual(result.elsewhere, []);
  });
  test('what is no longer planned is asked for nothing', () => {
    const { service, analysis } = read(
      '## Action items\n\n- [x] Add an alert — @ana\n- [ ] ~~Buy a broker~~\n- [ ] Rotate the keys\n',
    );
    const facts = '3 actions, 1 done, 1 no longer planned, 1 without an owner, 1 without a date';
    assert.equal(service.questions(analysis, CONTEXT).questions[4]?.facts, facts);
  });
  test('empty without a section or without words, started with something left to fill in', () => {
    assert.deepEqual(
      states('## Timeline\n\n14:05 UTC The alert fires.\n\n## Impact\n\nTBD\n\n## Root cause\n\n<!-- ask Kim -->\n'),
      ['answered', 'started', 'empty', 'empty', 'empty'],
    );
  });
  test('an open question is its own finding', () => {
    const { service, analysis } = read('## Timeline\n\n14:05 UTC The alert fires.\n');
    const { questions } = service.questions(analysis, CONTEXT);
    assert.deepEqual(
      questions.map(({ findings }) => findings.map(({ rule }) => rule)).slice(1),
      Array(4).fill(['missing-question']),
    );
  });
});
