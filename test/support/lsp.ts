import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type {
  ClientCapabilities,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import {
  createProtocolConnection,
  ExitNotification,
  InitializedNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { indexLines } from '../../server/core/index.ts';
import type { Environment } from '../../server/lsp/environment.ts';
import { startServer } from '../../server/lsp/server.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a client says about itself, and what it answers when it is asked. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly folders?: readonly string[];
  /** The answer to `workspace/configuration`; may be changed between requests. */
  readonly settings?: { postmortem: unknown };
}

/** A client at the other end of a real connection. */
export interface LspClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Everything the server logged. */
  readonly log: readonly string[];
  /** Methods that the server registered. */
  readonly registered: readonly string[];
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  /** Replaces the first occurrence of some words by others, as an incremental edit. */
  readonly replace: (uri: string, words: string, by: string) => Promise<void>;
  readonly textOf: (uri: string) => string;
  /** The next diagnostics that are pushed for a document and pass. */
  readonly pushed: (
    uri: string,
    passes?: (params: PublishDiagnosticsParams) => boolean,
  ) => Promise<PublishDiagnosticsParams>;
  /** The next notification or request of this name from the server. */
  readonly heard: (method: string) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** The server as a process of its own, over standard input and output. */
export async function clientOverStdio(options: ClientOptions = {}): Promise<LspClient> {
  const main = join(ROOT, 'server/lsp/node/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, '--stdio'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const client = await start(connection, options);
  return {
    ...client,
    stop: async () => {
      const exited = once(child, 'exit');
      await client.connection.sendRequest(ShutdownRequest.type);
      await client.connection.sendNotification(ExitNotification.type);
      await exited;
      client.connection.dispose();
    },
  };
}

/** The server in this process, over streams in memory. */
export async function clientInMemory(environment: Environment, options: ClientOptions = {}): Promise<LspClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const reader = new StreamMessageReader(toServer);
  startServer(createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(toClient)), environment);
  return start(createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)), options);
}

async function start(connection: ProtocolConnection, options: ClientOptions): Promise<LspClient> {
  const texts = new Map<string, { text: string; version: number }>();
  const log: string[] = [];
  const registered: string[] = [];
  const events = new EventEmitter();
  const hear = (method: string, params: unknown): void => {
    events.emit(method, params);
  };

  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
  });
  for (const method of ['textDocument/publishDiagnostics', 'postmortem/changed', 'postmortem/folderChanged']) {
    connection.onNotification(method, (params: unknown) => {
      hear(method, params);
    });
  }
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
    items.map(() => options.settings?.postmortem ?? null),
  );
  connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
    registered.push(...registrations.map(({ method }) => method));
    hear('client/registerCapability', registrations);
    return null;
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    hear('workspace/diagnostic/refresh', null);
    return null;
  });
  connection.onRequest('window/showDocument', (params: unknown) => {
    hear('window/showDocument', params);
    return { success: true };
  });
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', initializeParams(options));
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    connection,
    initialized,
    log,
    registered,
    async open(uri, text, languageId = 'markdown') {
      texts.set(uri, { text, version: 1 });
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    async replace(uri, words, by) {
      const known = texts.get(uri);
      const index = known?.text.indexOf(words) ?? -1;
      if (!known || index < 0) throw new Error(`no ${words} in ${uri}`);
      const lines = indexLines(known.text);
      const range = { start: lines.positionAt(index), end: lines.positionAt(index + words.length) };
      const version = known.version + 1;
      texts.set(uri, { text: known.text.replace(words, () => by), version });
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: by }],
      });
    },
    textOf: (uri) => texts.get(uri)?.text ?? '',
    pushed: (uri, passes = () => true) =>
      new Promise((resolve) => {
        const listen = (params: PublishDiagnosticsParams): void => {
          if (params.uri !== uri || !passes(params)) return;
          events.off('textDocument/publishDiagnostics', listen);
          resolve(params);
        };
        events.on('textDocument/publishDiagnostics', listen);
      }),
    heard: async (method) => {
      const [params] = (await once(events, method)) as [unknown];
      return params;
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
    },
  };
}

const initializeParams = ({ capabilities = {}, initializationOptions, folders = [] }: ClientOptions) => ({
  processId: null,
  capabilities,
  workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  ...(initializationOptions !== undefined && { initializationOptions }),
});
