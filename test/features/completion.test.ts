import assert from 'node:assert/strict';
import { read } from '../support/postmortem.ts';
import { indexLines } from '../../server/core/index.ts';

const FRONT = '---\nseverity: SEV2\n---\n\n';
const DOCUMENT = `${FRONT}# Postmortem: refused rules

## Timeline

- 2026-03-14 14:05 UTC A deploy.

## What are we doing about it?

- [ ] Check rules before they are deployed — @kim, due 2027-01-15, OPS-12
`;

/** What is offered at `¦`, as labels; the text before and behind it is what the document holds. */
function check(marked: string, expected: readonly string[], snippets: 'snippets' | 'plain' = 'snippets'): void {
  assert.deepEqual(
    offers(marked, snippets).map(({ label }) => label),
    expected,
  );
}

function offers(marked: string, snippets: 'snippets' | 'plain' = 'snippets') {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const { service, analysis } = read(text);
  const position = indexLines(text).positionAt(offset);
  return service.completion(analysis, position, { snippets: snippets === 'snippets' });
}

suite('features: completion', () => {
  test('never in prose', () => {
    for (const prose of ['The alert fired¦', 'It was due to a¦', 'At 14:05 UTC:¦', 'Ask in #¦', 'See a | b |¦'])
      check(`${DOCUMENT}\n${prose}\n`, []);
    check(DOCUMENT.replace('A deploy', 'A dep¦loy'), []);
  });
  test('questions that are still open, where a heading begins and on a free line', () => {
    const open = ['## What was the impact?', '## Why did it happen?', '## What did we learn?'];
    check(`${DOCUMENT}\n#¦\n`, open);
    check(`${DOCUMENT}\n## Wh¦\n`, open);
    check(`${DOCUMENT}\n\n¦\n`, open);
    check(`${DOCUMENT}\nProse.\n¦\nMore.\n`, []);
  });
  test('a section comes with its prompts, and with a tab stop where the editor has them', () => {
    const [first] = offers(`${DOCUMENT}\n#¦\n`);
    assert.match(first?.textEdit?.newText ?? '', /^## What was the impact\?\n\n<!-- [^$]+ -->\n\n\$0$/);
    const [plain] = offers(`${DOCUMENT}\n#¦\n`, 'plain');
    assert.doesNotMatch(plain?.textEdit?.newText ?? '$0', /\$0/);
    assert.equal(plain?.insertTextFormat, 1);
  });
  test('keys and values of the front matter', () => {
    const keys = offers(DOCUMENT.replace('---\n\n', 'sta¦\n---\n\n')).map(({ label }) => label);
    assert.ok(keys.includes('status') && keys.includes('detected') && !keys.includes('severity'));
    check(DOCUMENT.replace('---\n\n', 'status: ¦\n---\n\n'), ['draft', 'review', 'final']);
    check(DOCUMENT.replace('---\n\n', 'kind:¦\n---\n\n'), ['outage', 'security', 'data', 'near-miss']);
    check(DOCUMENT.replace('---\n\n', 'tz: ¦\n---\n\n'), ['UTC']);
    check(DOCUMENT.replace('---\n\n', 'participants:\n  - ¦\n---\n\n'), ['@kim']);
    check(DOCUMENT.replace('---\n\n', 'services:\n  - ¦\n---\n\n'), []);
  });
  test('owners in an action, and nowhere else', () => {
    check(`${DOCUMENT}- [ ] Alert on certificates — @¦\n`, ['@kim']);
    check(`${DOCUMENT}- [ ] Alert on certificates — owner: ¦\n`, ['@kim']);
    check(DOCUMENT.replace('A deploy.', 'A deploy, said @¦'), []);
  });
  test('the date of the policy first', () => {
    check(`${DOCUMENT}- [ ] Alert on certificates — @kim, due ¦\n`, ['2026-12-23', '2026-11-30', '2026-12-07']);
  });
  test('the next time, in the notation of the entry above', () => {
    const [next] = offers(DOCUMENT.replace('A deploy.\n', 'A deploy.\n- ¦\n'));
    assert.equal(next?.label, '2026-03-14 14:05 UTC');
    assert.equal(next.textEdit?.newText, '2026-03-14 14:${1:05} UTC$0');
  });
  test('tickets that are named already', () => {
    check(`${DOCUMENT}- [ ] Alert on certificates, OP¦\n`, []);
    check(`${DOCUMENT}- [ ] Alert on certificates, OPS-¦\n`, ['OPS-12']);
  });
});
