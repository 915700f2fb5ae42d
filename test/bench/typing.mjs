// One server over stdio and someone who types into a document: how long until the diagnostics are there.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import rpc from 'vscode-jsonrpc/node';
import { spread } from './measure.mjs';

const URI = 'file:///bench/2026-11-20-outage-postmortem.md';
const WORDS = ' The deploy was rolled back by the on-call engineer, who forgot to check the alert.';
const DOCUMENT = { uri: URI };
const FEATURES = {
  hover: ({ cursor }) => ['textDocument/hover', { textDocument: DOCUMENT, position: cursor }],
  completion: ({ cursor }) => ['textDocument/completion', { textDocument: DOCUMENT, position: cursor }],
  codeAction: ({ cursor, marked }) => [
    'textDocument/codeAction',
    { textDocument: DOCUMENT, range: marked ?? { start: cursor, end: cursor }, context: { diagnostics: [] } },
  ],
  documentSymbol: () => ['textDocument/documentSymbol', { textDocument: DOCUMENT }],
};
const CAPABILITIES = {
  workspace: { workspaceFolders: true },
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true } },
  },
};

/** In the prose nearest to the middle, behind a word. */
function middleOf(text) {
  const lines = text.split('\n');
  let line = lines.length >> 1;
  while (line < lines.length - 1 && !/^[A-Z][^|#]{40}/.test(lines[line])) line += 1;
  return { line, character: lines[line].indexOf(' ', lines[line].length >> 1) };
}

const residentMb = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** A server with a document open; `close` ends it. */
export async function openServer(script, text) {
  const started = performance.now();
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(child.stdout),
    new rpc.StreamMessageWriter(child.stdin),
  );
  connection.onRequest((method, params) =>
    method === 'workspace/configuration' ? params.items.map(() => null) : null,
  );
  connection.listen();
  const root = { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: CAPABILITIES };
  await connection.sendRequest('initialize', root);
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'markdown', version: 1, text },
  });
  const pull = async () => (await connection.sendRequest('textDocument/diagnostic', { textDocument: DOCUMENT })).items;
  let items = await pull();
  const startMs = performance.now() - started;
  const start = middleOf(text);
  let typed = 0;
  const cursor = () => ({ line: start.line, character: start.character + typed });
  return {
    startMs,
    async key() {
      const at = cursor();
      const from = performance.now();
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: typed + 2 },
        contentChanges: [{ range: { start: at, end: at }, text: WORDS[typed % WORDS.length] }],
      });
      typed += 1;
      items = await pull();
      return performance.now() - from;
    },
    async ask(feature) {
      const [method, params] = FEATURES[feature]({ cursor: cursor(), marked: items[0]?.range });
      const from = performance.now();
      await connection.sendRequest(method, params);
      return performance.now() - from;
    },
    memory: () => residentMb(child.pid),
    close() {
      connection.dispose();
      child.kill();
    },
  };
}

/** Types into two servers in turn; the second is the floor. */
export async function typing({ script, floor, text, keys }) {
  const servers = [await openServer(script, text), await openServer(floor, text)];
  const [own, least] = servers;
  for (let key = 0; key < 40; key += 1) for (const server of servers) await server.key();
  const times = [[], []];
  for (let key = 0; key < keys; key += 1)
    for (const [index, server] of servers.entries()) times[index].push(await server.key());
  const features = {};
  for (const feature of Object.keys(FEATURES)) {
    const asked = [];
    for (let round = 0; round < 40; round += 1) asked.push(await own.ask(feature));
    features[feature] = spread(asked);
  }
  const result = {
    key: spread(times[0]),
    floor: spread(times[1]),
    features,
    startMs: own.startMs,
    residentMb: own.memory(),
  };
  void least;
  for (const server of servers) server.close();
  return result;
}
