import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import type { QuestionsResult } from '../../server/core/index.ts';
import { clientInMemory } from '../support/lsp.ts';
import { CHECKOUT, rangeOf } from '../support/postmortem.ts';
import { check, codes, folderOf, pull, PULLS, URI } from '../support/pull.ts';

suite('server: clients that do not pull', () => {
  const options = { capabilities: {} };
  test('are told at the opening, at each change and at the end', () =>
    check(options, async (client) => {
      assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
      const opened = client.pushed(URI);
      await client.open(URI, CHECKOUT);
      assert.deepEqual(
        (await opened).diagnostics.map(({ code }) => code),
        ['person-as-cause'],
      );
      const changed = client.pushed(URI, ({ version }) => version === 2);
      await client.replace(URI, 'Dave misconfigured the firewall', 'The firewall was misconfigured');
      assert.deepEqual((await changed).diagnostics, []);
      const closed = client.pushed(URI, ({ version }) => version === undefined);
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
      assert.deepEqual((await closed).diagnostics, []);
    }));
  test('get settings from what they push', () =>
    check(options, async (client) => {
      const opened = client.pushed(URI);
      await client.open(URI, CHECKOUT);
      await opened;
      const quiet = client.pushed(URI);
      const settings = { postmortem: { rules: { 'person-as-cause': 'off' } } };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
      assert.deepEqual((await quiet).diagnostics, []);
    }));
  test('on save only, when they wish it', () =>
    check({ ...options, initializationOptions: { settings: { diagnostics: { run: 'onSave' } } } }, async (client) => {
      const opened = client.pushed(URI);
      await client.open(URI, CHECKOUT.replace('Dave misconfigured', 'The on-call fixed'));
      assert.deepEqual((await opened).diagnostics, []);
      const saved = client.pushed(URI);
      await client.replace(URI, 'The on-call fixed', 'Dave misconfigured');
      await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: URI } });
      assert.equal((await saved).diagnostics.length, 1);
    }));
});

suite('server: clients that pull', () => {
  test('get the same answer only once', () =>
    check({}, async (client) => {
      await client.open(URI, CHECKOUT);
      const first = await pull(client);
      assert.deepEqual(codes(first), ['person-as-cause']);
      assert.equal(codes(await pull(client, URI, first.resultId)), 'unchanged');
      await client.replace(URI, 'Orders', 'All orders');
      assert.deepEqual(codes(await pull(client, URI, first.resultId)), ['person-as-cause']);
    }));
  test('are asked to pull again when the settings change', () => {
    const options = { settings: { postmortem: {} as unknown } };
    return check(options, async (client) => {
      await client.open(URI, CHECKOUT);
      const first = await pull(client);
      const refresh = client.heard('workspace/diagnostic/refresh');
      options.settings.postmortem = { wording: { enabled: false } };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await refresh;
      assert.deepEqual(codes(await pull(client, URI, first.resultId)), []);
    });
  });
  test('get nothing for ordinary Markdown, for other languages and for what is not open', () =>
    check({}, async (client) => {
      await client.open('file:///w/README.md', '# Read me\n\nDave broke the build.\n');
      await client.open('file:///w/a.txt', CHECKOUT, 'plaintext');
      for (const uri of ['file:///w/README.md', 'file:///w/a.txt', 'file:///w/none.md']) {
        assert.deepEqual(codes(await pull(client, uri)), [], uri);
      }
      const position = rangeOf('# Read me\n\nDave', 'Dave').start;
      const params = { textDocument: { uri: 'file:///w/README.md' }, position };
      assert.equal(await client.connection.sendRequest('textDocument/hover', params), null);
    }));
  test('see every edit, in whatever order they come', () =>
    check({}, async (client) => {
      await client.open(URI, CHECKOUT);
      for (const [words, by] of [
        ['Dave', 'Ann'],
        ['\n', '\n\n'],
        ['firewall', '🔥wall'],
        ['Ann', 'Dave 🙂 and Kim'],
      ] as const) {
        await client.replace(URI, words, by);
        await client.open('file:///w/again.md', client.textOf(URI));
        const inSteps = await pull(client);
        const afresh = await pull(client, 'file:///w/again.md');
        assert.deepEqual(inSteps.kind === 'full' && inSteps.items, afresh.kind === 'full' && afresh.items);
        await client.connection.sendNotification('textDocument/didClose', {
          textDocument: { uri: 'file:///w/again.md' },
        });
      }
    }));
});

suite('server: what the person chooses', () => {
  test('a file is a postmortem, or none, until it is taken back', () =>
    check({ initializationOptions: { choices: { [URI]: false } } }, async (client) => {
      await client.open(URI, CHECKOUT);
      assert.deepEqual(codes(await pull(client)), []);
      await client.connection.sendNotification('postmortem/choose', { uri: URI, postmortem: null });
      assert.deepEqual(codes(await pull(client)), ['person-as-cause']);
    }));
  test('globs of the settings', () =>
    check({ settings: { postmortem: { files: { exclude: ['docs/**'] } } }, folders: ['file:///w'] }, async (client) => {
      await client.open(URI, CHECKOUT);
      const result = await client.connection.sendRequest<QuestionsResult>('postmortem/questions', { uri: URI });
      assert.deepEqual([result.recognised, result.reason], [false, 'excluded: docs/**']);
    }));
});

suite('server: requests of ours', () => {
  test('a change is told to views that want it', () =>
    check({ initializationOptions: { changed: true } }, async (client) => {
      const changed = client.heard('postmortem/changed');
      await client.open(URI, CHECKOUT);
      assert.deepEqual(await changed, { uri: URI, version: 1 });
    }));
  test('sections are inserted where they belong', () =>
    check({}, async (client) => {
      await client.open(URI, CHECKOUT.replace(/## What did we learn\?[^#]*/, ''));
      const edits = await client.connection.sendRequest<unknown[]>('postmortem/insertSections', { uri: URI });
      assert.equal(edits.length, 1);
      const none = await client.connection.sendRequest('postmortem/insertSections', { uri: URI, question: 'why' });
      assert.deepEqual(none, []);
    }));
  test('a new postmortem', () =>
    check({}, async (client) => {
      const params = { kind: 'security', title: 'Key in a log', today: '2026-11-23' };
      const result = await client.connection.sendRequest<{ name: string; text: string }>('postmortem/new', params);
      assert.equal(result.name, '2026-11-23-key-in-a-log.md');
    }));
  test('the command opens the page of a rule', () =>
    check({ capabilities: { window: { showDocument: { support: true } } } }, async (client) => {
      const shown = client.heard('window/showDocument');
      const params = { command: 'postmortem.explainRule', arguments: ['human-error'] };
      await client.connection.sendRequest('workspace/executeCommand', params);
      const uri = 'https://github.com/five-questions/postmortem/blob/main/docs/rules/human-error.md';
      assert.deepEqual(await shown, { uri, external: true });
    }));
});

suite('server: bad luck', () => {
  test('requests without sense are answered with nothing, and logged without words of the document', () =>
    check({}, async (client) => {
      await client.open(URI, CHECKOUT);
      for (const method of ['textDocument/hover', 'textDocument/codeAction', 'textDocument/documentSymbol']) {
        assert.equal(await client.connection.sendRequest(method, {}), null, method);
      }
      assert.equal(await client.connection.sendRequest('postmortem/questions', {}), null);
      assert.deepEqual(codes(await pull(client)), ['person-as-cause']);
      assert.ok(client.log.some((line) => line.startsWith('hover')));
      assert.ok(client.log.every((line) => !line.includes('Dave')));
    }));
  test('a request that is cancelled leaves the next ones alone', () =>
    check({}, async (client) => {
      await client.open(URI, CHECKOUT);
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri: URI } };
      const cancelled = client.connection.sendRequest('textDocument/documentSymbol', params, source.token);
      source.cancel();
      await assert.rejects(cancelled, /cancel/i);
      assert.deepEqual(codes(await pull(client)), ['person-as-cause']);
    }));
  test('a configuration file that cannot be read counts as absent', async () => {
    const environment = { ...folderOf(), readFile: () => Promise.reject(new Error('EACCES')) };
    const client = await clientInMemory(environment, { capabilities: PULLS, folders: ['file:///w'] });
    await client.open(URI, CHECKOUT);
    assert.deepEqual(codes(await pull(client)), ['person-as-cause']);
    assert.ok(client.log.some((line) => line.includes('file:///w/.postmortemrc.yaml: cannot be read')));
    await client.stop();
  });
});
