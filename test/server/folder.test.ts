import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import type { FolderResult, TrendsResult } from '../../server/core/index.ts';
import type { LspClient } from '../support/lsp.ts';
import { clientInMemory } from '../support/lsp.ts';
import { CHECKOUT } from '../support/postmortem.ts';
import { folderOf, PULLS } from '../support/pull.ts';

const A = 'file:///w/docs/a.md';
const LOGIN = CHECKOUT.replace('checkout outage', 'login outage').replace('due 2027-01-15', 'due 2026-11-28');
const WATCHES = { workspace: { ...PULLS.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } };

interface Watched {
  readonly client: LspClient;
  readonly files: Map<string, string>;
  /** The files that the server has read, in order. */
  readonly reads: readonly string[];
}

/** An editor that watches its folder and wants to hear of changes. */
async function check(body: (watched: Watched) => Promise<void>, settings: unknown = {}): Promise<void> {
  const files = new Map([
    [A, CHECKOUT],
    ['file:///w/README.md', '# Read me\n\n## Install\n\nRun it.\n'],
    ['file:///w/old/b.md', LOGIN],
  ]);
  const reads: string[] = [];
  const folder = folderOf(files);
  const environment = {
    ...folder,
    readFile: (uri: string) => {
      if (uri.endsWith('.md')) reads.push(uri);
      return uri.includes('broken') ? Promise.reject(new Error('no permission')) : folder.readFile(uri);
    },
  };
  const client = await clientInMemory(environment, {
    capabilities: { ...PULLS, ...WATCHES },
    initializationOptions: { changed: true },
    folders: ['file:///w'],
    settings: { postmortem: settings },
  });
  await body({ client, files, reads });
  await client.stop();
}

const ask = async (client: LspClient): Promise<FolderResult> => {
  const result = await client.connection.sendRequest<FolderResult | null>('postmortem/folder', {});
  assert.ok(result);
  return result;
};

const shown = ({ postmortems, groups }: FolderResult): readonly string[] => [
  ...postmortems.map(({ title }) => title),
  ...groups.flatMap(({ id, actions }) => actions.map(({ text, path }) => `${id}: ${text} (${path})`)),
];

const changed = (client: LspClient, uri: string): Promise<void> =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });

suite('server: the lists over the folder', () => {
  test('postmortems and their actions; ordinary Markdown is none', () =>
    check(async ({ client }) => {
      assert.deepEqual(shown(await ask(client)), [
        'Postmortem: checkout outage',
        'Postmortem: login outage',
        'this-week: Check firewall rules before they are deployed (old/b.md)',
        'later: Check firewall rules before they are deployed (docs/a.md)',
      ]);
    }));
  test('how far this week reaches, and which files are left out, is set', () =>
    check(
      async ({ client }) => {
        assert.deepEqual(shown(await ask(client)), [
          'Postmortem: login outage',
          'later: Check firewall rules before they are deployed (old/b.md)',
        ]);
      },
      { actions: { dueSoonDays: 3 }, files: { exclude: ['docs/**'] } },
    ));
  test('a file is read once, and again when it has changed; the client is told once', () =>
    check(async ({ client, files, reads }) => {
      await ask(client);
      await client.connection.sendRequest('workspace/symbol', { query: 'outage' });
      assert.equal(reads.length, 3);
      files.set(A, LOGIN.replace('login', 'mail'));
      const told = client.heard('postmortem/folderChanged');
      await changed(client, A);
      await told;
      assert.ok(shown(await ask(client)).includes('Postmortem: mail outage'));
      assert.deepEqual(reads.slice(3), [A]);
    }));
  test('what is open is read as it stands in the editor, and as on the disk when it is closed', () =>
    check(async ({ client }) => {
      await client.open(A, CHECKOUT.replace('- [ ] Check', '- [x] Check'));
      assert.ok(shown(await ask(client)).includes('done: Check firewall rules before they are deployed (docs/a.md)'));
      await client.replace(A, '- [x] Check firewall', '- [x] Test firewall');
      assert.ok(shown(await ask(client)).includes('done: Test firewall rules before they are deployed (docs/a.md)'));
      const told = client.heard('postmortem/folderChanged');
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: A } });
      await told;
      assert.ok(shown(await ask(client)).includes('later: Check firewall rules before they are deployed (docs/a.md)'));
    }));
  test('files that cannot be read are named, and the rest is right', () =>
    check(async ({ client, files }) => {
      files.set('file:///w/broken.md', CHECKOUT);
      const result = await ask(client);
      assert.deepEqual(result.unreadable, ['broken.md']);
      assert.equal(result.postmortems.length, 2);
    }));
  test('a thousand files, and a question that is answered between them', () =>
    check(async ({ client, files }) => {
      for (let number = 0; number < 1000; number += 1) files.set(`file:///w/many/${number}.md`, CHECKOUT);
      await client.open(A, CHECKOUT);
      const order: string[] = [];
      await Promise.all([
        ask(client).then(({ postmortems }) => order.push(`${postmortems.length} postmortems`)),
        client.connection.sendRequest('postmortem/questions', { uri: A }).then(() => order.push('questions')),
      ]);
      assert.deepEqual(order, ['questions', '1002 postmortems']);
    })).timeout(60_000);
  test('a reading that is cancelled ends, and the next one is whole', () =>
    check(async ({ client, files }) => {
      for (let number = 0; number < 100; number += 1) files.set(`file:///w/many/${number}.md`, CHECKOUT);
      const source = new CancellationTokenSource();
      const cancelled = client.connection.sendRequest('postmortem/folder', {}, source.token);
      source.cancel();
      assert.equal(await Promise.resolve(cancelled).catch(() => null), null);
      assert.equal((await ask(client)).postmortems.length, 102);
    }));
  test('no folder: what is open is listed', async () => {
    const client = await clientInMemory(folderOf(), { capabilities: PULLS });
    assert.deepEqual(shown(await ask(client)), []);
    await client.open('untitled:Untitled-1', CHECKOUT);
    assert.equal((await ask(client)).postmortems[0]?.title, 'Postmortem: checkout outage');
    await client.stop();
  });
  test('an action as an issue', () =>
    check(async ({ client }) => {
      const { groups } = await ask(client);
      const action = groups.find(({ id }) => id === 'later')?.actions[0];
      assert.ok(action);
      const { uri, text, range } = action;
      const issue = (params: object): Promise<{ title: string; body: string } | null> =>
        client.connection.sendRequest('postmortem/issue', { uri, text, range, ...params });
      assert.equal((await issue({}))?.title, 'Check firewall rules before they are deployed');
      assert.match(
        (await issue({ base: 'https://example.com/b' }))?.body ?? '',
        /\(https:\/\/example\.com\/b\/docs\/a\.md#L\d+\)/,
      );
      assert.equal(await issue({ text: 'gone' }), null);
      assert.equal(await issue({ uri: 'file:///w/none.md' }), null);
    }));
  test('trends: the page, its day and its sources; what has changed is analysed again', () =>
    check(async ({ client, files, reads }) => {
      const ask = (): Promise<TrendsResult> => client.connection.sendRequest('postmortem/trends', {});
      const { page, today, sources } = await ask();
      assert.match(page, /^<!doctype html>[\s\S]*<article class="pm-trends">/i);
      assert.equal(today, '2026-11-23');
      assert.deepEqual(
        sources.map(({ path }) => path),
        ['docs/a.md', 'old/b.md'],
      );
      files.set(A, CHECKOUT.replace('14:05', '14:01'));
      const [before, told] = [reads.length, client.heard('postmortem/folderChanged')];
      await changed(client, A);
      await told;
      await ask();
      assert.deepEqual(reads.slice(before), [A]);
    }));
});
