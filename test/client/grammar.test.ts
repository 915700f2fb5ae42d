import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';
import type { IGrammar, IRawGrammar } from 'vscode-textmate';

const PATH = resolve(import.meta.dirname, '../../syntaxes/postmortem.injection.tmLanguage.json');
const INJECTION = 'markdown.postmortem.injection';
const HOST = 'text.html.markdown';

/** Stands in for the editor's Markdown grammar: list marks, code and comments, as there. */
const MARKDOWN: IRawGrammar = {
  scopeName: HOST,
  patterns: [
    { name: 'comment.block.html', match: '<!--.*?-->' },
    { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    { include: '#inline' },
  ],
  repository: {
    inline: {
      patterns: [
        { name: 'markup.inline.raw.string.markdown', match: '`[^`]+`' },
        { name: 'markup.bold.markdown', begin: '\\*\\*', end: '\\*\\*' },
      ],
    },
  } as unknown as IRawGrammar['repository'],
};

async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) =>
      Promise.resolve(scope === HOST ? MARKDOWN : textmate.parseRawGrammar(readFileSync(PATH, 'utf8'), PATH)),
    getInjections: (scope) => (scope === HOST ? [INJECTION] : undefined),
  });
  const grammar = await registry.loadGrammar(HOST);
  assert.ok(grammar);
  return grammar;
}

/** What is coloured, as `kind:text`, line by line. */
function coloured(grammar: IGrammar, lines: string): string[] {
  const found: string[] = [];
  let state = textmate.INITIAL;
  for (const line of lines.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { scopes, startIndex, endIndex } of tokens) {
      const scope = scopes.at(-1) ?? '';
      const kind = /\.(\w+)\.postmortem$/.exec(scope)?.[1];
      if (kind !== undefined && !scope.startsWith('meta.')) found.push(`${kind}:${line.slice(startIndex, endIndex)}`);
    }
  }
  return found;
}

const ROWS: readonly (readonly [title: string, lines: string, found: readonly string[]])[] = [
  ['a time that begins an item', '- 14:05 UTC Alert fires', ['time:14:05 UTC']],
  ['a bold time that begins an item', '- **14:05** Alert fires', ['time:14:05']],
  ['a time in a nested item', '  - 14:05:09 Alert fires', ['time:14:05:09']],
  ['a numbered item', '1. 02:05 PM PST Alert fires', ['time:02:05 PM PST']],
  ['a time that begins a cell', '| 2026-03-01 14:05 | Alert fires at 14:06 |', ['time:2026-03-01 14:05']],
  ['a cell without a blank', '|14:05+01:00|Alert fires|', ['time:14:05+01:00']],
  ['ISO with a zone', '* 2026-03-01T14:05Z Alert fires', ['time:2026-03-01T14:05Z']],
  ['about', '- ~14:05 Alert fires', ['time:~14:05']],
  ['a time in a sentence', 'At 14:05 the alert fired - 14:06 by the wall clock.', []],
  ['a time further on in an item', '- Alert fires at 14:05', []],
  ['a ratio', '- 16:9 screens', []],
  ['no such time', '- 24:61 Alert fires', []],
  [
    'an owner and a date in a task',
    '- [ ] Reject open rules, @jane, due 2026-12-01',
    ['owner:@jane', 'due:due', 'date:2026-12-01'],
  ],
  [
    'a team and a date in words',
    '- [x] Alert on expiry @acme/platform due by 1 March 2027',
    ['owner:@acme/platform', 'due:due', 'date:1 March 2027'],
  ],
  ['a handle outside of a task', '- @jane reported it', []],
  ['an address in a task', '- [ ] Write to jane@example.com', []],
  ['due to in a task', '- [ ] Find what was due to the change', []],
  ['a task does not reach the next line', '- [ ] One\n@jane, due 2026-12-01', []],
  ['a severity', 'Declared SEV1, lowered to SEV-2.', ['severity:SEV1', 'severity:SEV-2']],
  ['seven is no severity', 'SEV7 and SEVERAL', []],
  ['traffic lights', 'TLP:AMBER+STRICT, later TLP:CLEAR', ['tlp:TLP:AMBER+STRICT', 'tlp:TLP:CLEAR']],
  ['another word', 'TLP:BLUE', []],
  ['code', 'Set `SEV1` here\n```\n- 14:05 SEV1\n```\nSEV2', ['severity:SEV2']],
  ['a comment', '<!-- SEV1 -->', []],
  ['code in a task', '- [ ] Run `@jane due 2026-12-01`', []],
];

suite('injection grammar', () => {
  let grammar: IGrammar;
  suiteSetup(async () => {
    grammar = await loadGrammar();
  });
  for (const [title, lines, found] of ROWS) {
    test(title, () => {
      assert.deepEqual(coloured(grammar, lines), found);
    });
  }
});
