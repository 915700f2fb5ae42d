import assert from 'node:assert/strict';
import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import type { CodeActionRequest } from '../../server/core/index.ts';
import { offersKinds } from '../../server/core/index.ts';
import { CHECKOUT, rangeOf, read, requestAt } from '../support/postmortem.ts';

const actionsAt = (text: string, words: string, differing: Partial<CodeActionRequest> = {}): CodeAction[] => {
  const { service, analysis } = read(text);
  return service.codeActions(analysis, requestAt(rangeOf(text, words), differing));
};

function check(text: string, words: string, titles: readonly string[]): void {
  assert.deepEqual(
    actionsAt(text, words).map(({ title }) => title),
    titles,
  );
}

const titled = (actions: readonly CodeAction[], title: string): CodeAction => {
  const action = actions.find((one) => one.title.startsWith(title));
  assert.ok(action, `${title} in ${actions.map((one) => one.title).join(', ')}`);
  return action;
};

const editsFor = (action: CodeAction, uri: string): readonly (TextEdit | SnippetTextEdit)[] => {
  const change = action.edit?.documentChanges?.find(
    (one): one is TextDocumentEdit => 'textDocument' in one && one.textDocument.uri === uri,
  );
  return change?.edits ?? [];
};

suite('features: code actions', () => {
  test('nothing where nothing was found', () => {
    check(CHECKOUT, 'accepted a rule', []);
  });

  test('a finding: at most two rewrites, then what else can be done', () => {
    const actions = actionsAt(CHECKOUT, 'Dave misconfigured');
    const [first] = actions;
    const rest = actions.map(({ title }) => title).slice(-5);
    assert.ok(actions.length === 6 || actions.length === 7, `${actions.length} actions`);
    assert.ok(first?.title.includes('firewall was misconfigured'), first?.title ?? 'none');
    assert.deepEqual(rest, [
      'Keep this wording',
      '“Dave” is not a person (it is a product)',
      'Allow “Dave misconfigured” in this project',
      'Turn off person-as-cause',
      'Why this suggestion?',
    ]);
    for (const action of actions) {
      assert.equal(action.kind, 'quickfix');
      assert.equal(action.diagnostics?.[0]?.code, 'person-as-cause');
    }
  });

  test('a cursor inside, right before and right after the marked words is enough', () => {
    for (const character of [0, 4, 'Dave misconfigured'.length]) {
      const { line } = rangeOf(CHECKOUT, 'Dave').start;
      const at = { line, character };
      const { service, analysis } = read(CHECKOUT);
      assert.ok(service.codeActions(analysis, requestAt({ start: at, end: at })).length > 0, String(character));
    }
  });

  test('slots are tab stops where the client has them, and plain text elsewhere', () => {
    const text = CHECKOUT.replace(' — @kim', '');
    const withStops = titled(actionsAt(text, 'Check firewall'), 'Add an owner');
    assert.deepEqual(
      editsFor(withStops, 'file:///w/a.md').map((edit) => 'snippet' in edit && edit.snippet.value),
      [' — @${1:‹owner›}'],
    );
    const client = { documentChanges: true, createFile: true, snippets: false };
    const plain = titled(actionsAt(text, 'Check firewall', { client }), 'Add an owner');
    assert.deepEqual(
      editsFor(plain, 'file:///w/a.md').map((edit) => 'newText' in edit && edit.newText),
      [' — @‹owner›'],
    );
  });

  test('a client without versions gets plain changes, and no file that would have to be created', () => {
    const client = { documentChanges: false, createFile: false, snippets: false };
    const actions = actionsAt(CHECKOUT, 'Dave misconfigured', { client });
    const keep = titled(actions, 'Keep this wording');
    assert.deepEqual(Object.keys(keep.edit?.changes ?? {}), ['file:///w/a.md']);
    assert.ok(actions.every(({ title }) => !title.startsWith('Turn off')));
  });

  test('a choice creates the team’s file, or adds to the one that decides the key', () => {
    const created = titled(actionsAt(CHECKOUT, 'Dave misconfigured'), 'Turn off').edit?.documentChanges ?? [];
    assert.deepEqual(created[0], {
      kind: 'create',
      uri: 'file:///w/.postmortemrc.yaml',
      options: { ignoreIfExists: true },
    });
    const configurations = [
      { uri: 'file:///w/sub/.postmortemrc.yaml', text: 'teamsMayOwn: true\n' },
      { uri: 'file:///w/.postmortemrc.yaml', text: 'allow:\n  - one\n' },
    ];
    const actions = actionsAt(CHECKOUT, 'Dave misconfigured', { configurations });
    const allow = editsFor(titled(actions, 'Allow'), 'file:///w/.postmortemrc.yaml');
    assert.deepEqual(allow, [
      {
        range: { start: { line: 1, character: 7 }, end: { line: 1, character: 7 } },
        newText: '\n  - Dave misconfigured',
      },
    ]);
    assert.equal(editsFor(titled(actions, 'Turn off'), 'file:///w/sub/.postmortemrc.yaml').length, 1);
  });

  test('several open questions: one by one, or all', () => {
    const text =
      '# Postmortem: checkout outage\n\n## Timeline\n\n14:05 UTC The alert fires.\n\n## Impact\n\n12 orders.\n';
    const titles = actionsAt(text, 'checkout outage').map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.startsWith('Insert')),
      [
        'Insert "Why did it happen?"',
        'Insert "What did we learn?"',
        'Insert "What are we doing about it?"',
        'Insert all missing sections',
      ],
    );
    assert.equal(titles.filter((title) => title === 'Turn off missing-question').length, 1);
  });

  test('fix all only when it is asked for, and only with what is safe', () => {
    assert.ok(actionsAt(CHECKOUT, 'Dave').every(({ kind }) => kind === 'quickfix'));
    for (const only of [['source.fixAll.postmortem'], ['source.fixAll'], ['source']]) {
      const actions = actionsAt(CHECKOUT, '# Postmortem', { only });
      assert.ok(actions.every(({ kind }) => kind?.startsWith('source.')));
    }
  });

  test('kinds that are not offered need no reading', () => {
    for (const only of [
      ['refactor.extract'],
      ['source.organizeImports'],
      ['quickfix.other'],
      ['source.fixAll.eslint'],
    ]) {
      assert.equal(offersKinds(only), false, only.join());
      assert.deepEqual(actionsAt(CHECKOUT, 'Dave misconfigured', { only }), []);
    }
    for (const only of [undefined, ['quickfix'], [''], ['source.fixAll']]) assert.equal(offersKinds(only), true);
  });
});
