import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import type { CompletionItem, InlayHint, SymbolInformation } from 'vscode-languageserver-protocol/node';
import type { EditsResult, QuestionsResult } from '../../server/core/index.ts';
import { CHECKOUT } from '../support/postmortem.ts';
import { check, PULLS, URI } from '../support/pull.ts';

const folders = ['file:///w'];
const README = '# Read me\n\n## Install\n\nRun it.\n';
const DATED = `---\ndate: 2026-03-14\n---\n\n${CHECKOUT}`;

const textDocument = { uri: URI };
const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

suite('server: while writing', () => {
  test('hints, unless they are turned off', async () => {
    const hintsWith = (settings: unknown): Promise<number> =>
      new Promise((resolve) => {
        void check({ settings: { postmortem: settings } }, async (client) => {
          await client.open(URI, DATED);
          const hints = await client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', {
            textDocument,
            range,
          });
          resolve(hints.length);
        });
      });
    assert.ok((await hintsWith({})) >= 2);
    assert.equal(await hintsWith({ inlayHints: { enabled: false } }), 0);
  });
  test('nothing for ordinary Markdown', () =>
    check({}, async (client) => {
      await client.open(URI, README);
      const position = { line: 2, character: 2 };
      for (const [method, params] of [
        ['textDocument/inlayHint', { textDocument, range }],
        ['textDocument/completion', { textDocument, position }],
        ['textDocument/foldingRange', { textDocument }],
        ['textDocument/selectionRange', { textDocument, positions: [position] }],
      ] as const)
        assert.equal(await client.connection.sendRequest(method, params), null, method);
      const params = { uri: URI, command: 'sortTimeline' };
      const { edits, nothing } = await client.connection.sendRequest<EditsResult>('postmortem/edits', params);
      assert.deepEqual([edits, typeof nothing], [[], 'string']);
    }));
  test('lists without tab stops for editors that have none', () =>
    check({}, async (client) => {
      await client.open(URI, CHECKOUT.replace('## What did we learn?', '#'));
      const line = CHECKOUT.split('\n').indexOf('## What did we learn?');
      const params = { textDocument, position: { line, character: 1 } };
      const [item] = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', params);
      assert.deepEqual([item?.label, item?.insertTextFormat], ['## What did we learn?', 1]);
    }));
});

suite('server: the search over the folder', () => {
  const files = new Map([
    ['file:///w/docs/a.md', CHECKOUT],
    ['file:///w/README.md', README],
    ['file:///w/old/b.md', CHECKOUT.replace('checkout outage', 'login outage')],
  ]);
  const search = (query: string, settings: unknown = {}): Promise<readonly string[]> =>
    new Promise((resolve) => {
      void check({ files, folders, settings: { postmortem: settings } }, async (client) => {
        const found = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
        resolve(found.map(({ name, location }) => `${location.uri.slice('file:///w/'.length)} ${name}`));
      });
    });
  test('titles and actions of postmortems, and of nothing else', async () => {
    assert.deepEqual(await search('outage'), [
      'docs/a.md Postmortem: checkout outage',
      'docs/a.md Check firewall rules before they are deployed',
      'old/b.md Postmortem: login outage',
      'old/b.md Check firewall rules before they are deployed',
    ]);
    assert.deepEqual(await search('firewall kim'), [
      'docs/a.md Check firewall rules before they are deployed',
      'old/b.md Check firewall rules before they are deployed',
    ]);
    assert.deepEqual(await search('install'), []);
  });
  test('files that the globs leave out are left out', async () => {
    assert.deepEqual(await search('login', { files: { exclude: ['old/**'] } }), []);
  });
  test('what is open is read as it stands in the editor', () =>
    check({ files, folders }, async (client) => {
      await client.open(URI, CHECKOUT.replace('checkout outage', 'payment outage'));
      const found = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'payment' });
      assert.ok(found.some(({ name }) => name === 'Postmortem: payment outage'));
    }));
  test('a search that is cancelled ends', () =>
    check({ files, folders }, async (client) => {
      const source = new CancellationTokenSource();
      const cancelled = client.connection.sendRequest('workspace/symbol', { query: 'a' }, source.token);
      source.cancel();
      await Promise.resolve(cancelled).catch(() => undefined);
      assert.ok((await client.connection.sendRequest<unknown[]>('workspace/symbol', { query: 'login' })).length > 0);
    }));
});

suite('server: globs and new files', () => {
  const recognised = (file: string, text: string): Promise<boolean> =>
    new Promise((resolve) => {
      void check({ files: new Map([[file, text]]), folders, capabilities: PULLS }, async (client) => {
        await client.open(URI, CHECKOUT);
        resolve(
          (await client.connection.sendRequest<QuestionsResult>('postmortem/questions', { uri: URI })).recognised,
        );
      });
    });
  test('globs of a file start from its folder', async () => {
    assert.equal(await recognised('file:///w/docs/.postmortemrc.yaml', 'exclude: ["a.md"]\n'), false);
    assert.equal(await recognised('file:///w/docs/.postmortemrc.yaml', 'exclude: ["docs/a.md"]\n'), true);
    assert.equal(await recognised('file:///w/.postmortemrc.yaml', 'exclude: ["docs/a.md"]\n'), false);
  });
  test('an unknown kind is a blank one, and a missing day is today', () =>
    check({}, async (client) => {
      const params = { kind: 'nonsense', title: 'x' };
      const { name } = await client.connection.sendRequest<{ name: string }>('postmortem/new', params);
      assert.equal(name, '2026-11-23-x.md');
    }));
  test('a template of the workspace is filled in, and says where the cursor goes', () =>
    check({}, async (client) => {
      const template = '---\nseverity: ${severity}\n---\n\n# ${title}\n\n${cursor}\n\n${other}\n';
      const params = { kind: 'blank', title: 'Late mail', severity: 'SEV3', today: '2026-11-23', template };
      assert.deepEqual(await client.connection.sendRequest('postmortem/new', params), {
        name: '2026-11-23-late-mail.md',
        text: '---\nseverity: SEV3\n---\n\n# Late mail\n\n\n\n${other}\n',
        cursor: 37,
      });
    }));
});
