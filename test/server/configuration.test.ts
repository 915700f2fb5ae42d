import assert from 'node:assert/strict';
import type { QuestionsResult } from '../../server/core/index.ts';
import { CHECKOUT } from '../support/postmortem.ts';
import { check, codes, pull, PULLS, URI } from '../support/pull.ts';

suite('server: configuration files', () => {
  const folders = ['file:///w'];
  test('nearest first, key by key, over the settings', () => {
    const files = new Map([
      ['file:///w/.postmortemrc.yaml', 'rules:\n  person-as-cause: hint\n  action-without-owner: off\n'],
      ['file:///w/docs/.postmortemrc.json', '{ "rules": { "person-as-cause": "error" } }'],
      ['file:///.postmortemrc.yaml', 'rules:\n  person-as-cause: off\n'],
    ]);
    const settings = { postmortem: { rules: { 'person-as-cause': 'information', 'action-without-deadline': 'off' } } };
    return check({ files, folders, settings }, async (client) => {
      await client.open(URI, CHECKOUT.replace(' — @kim, due 2027-01-15', ''));
      const report = await pull(client);
      assert.deepEqual(report.kind === 'full' && report.items.map(({ code, severity }) => [code, severity]), [
        ['person-as-cause', 1],
      ]);
      const result = await client.connection.sendRequest<QuestionsResult>('postmortem/questions', { uri: URI });
      assert.deepEqual(result.configuredBy, ['file:///w/docs/.postmortemrc.json', 'file:///w/.postmortemrc.yaml']);
    });
  });
  test('up to the repository where there is no workspace', () => {
    const files = new Map([
      ['file:///w/.git/HEAD', 'ref: refs/heads/main\n'],
      ['file:///w/.postmortemrc.yaml', 'rules:\n  person-as-cause: off\n'],
    ]);
    return check({ files }, async (client) => {
      await client.open(URI, CHECKOUT);
      assert.deepEqual(codes(await pull(client)), []);
    });
  });
  test('read again when they change', () => {
    const files = new Map<string, string>();
    const capabilities = {
      ...PULLS,
      workspace: { ...PULLS.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    };
    return check({ files, folders, capabilities }, async (client) => {
      await client.open(URI, CHECKOUT);
      const first = await pull(client);
      files.set('file:///w/.postmortemrc.yaml', 'allow:\n  - Dave misconfigured\n');
      const changes = [{ uri: 'file:///w/.postmortemrc.yaml', type: 1 }];
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      assert.deepEqual(codes(await pull(client, URI, first.resultId)), []);
      assert.ok(client.registered.includes('workspace/didChangeWatchedFiles'));
    });
  });
  test('what is wrong stands in the file and in the log, and the defaults hold', () => {
    const file = 'file:///w/.postmortemrc.yaml';
    return check({ files: new Map([[file, 'rules:\n  person-as-cuse: off\n']]), folders }, async (client) => {
      const told = client.pushed(file);
      await client.open(URI, CHECKOUT);
      assert.deepEqual(codes(await pull(client)), ['person-as-cause']);
      const [problem] = (await told).diagnostics;
      assert.equal(problem?.range.start.line, 1);
      assert.match(JSON.stringify(problem.message), /person-as-cause/);
      await pull(client); // the log was written before this is answered
      assert.ok(client.log.some((line) => line.includes(`${file}:2`)));
    });
  });
  test('through the client, when it says that it reads files', () =>
    check({ initializationOptions: { readFile: true }, folders }, async (client) => {
      client.connection.onRequest('workspace/readFile', ({ uri }: { uri: string }) =>
        uri === 'file:///w/.postmortemrc.yaml' ? 'rules:\n  person-as-cause: off\n' : null,
      );
      await client.open(URI, CHECKOUT);
      assert.deepEqual(codes(await pull(client)), []);
    }));
});
