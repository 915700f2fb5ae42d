import type { Connection, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { CODE_ACTION_KINDS, COMPLETION_TRIGGERS, EXPLAIN_COMMAND } from '../core/index.ts';
import type { Client } from './client.ts';
import { clientOf } from './client.ts';
import type { Environment } from './environment.ts';
import { serve } from './serve.ts';

/** Serves one editor over a connection until it goes; the connection is listened to here. */
export function startServer(connection: Connection, environment: Environment): void {
  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params);
    serve(connection, client, environment);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'postmortem' } };
  });
  connection.listen();
}

const capabilitiesFor = (client: Client): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  documentSymbolProvider: { label: 'Postmortem' },
  codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
  completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
  inlayHintProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  workspaceSymbolProvider: true,
  executeCommandProvider: { commands: [EXPLAIN_COMMAND] },
  ...(client.pullsDiagnostics && {
    diagnosticProvider: { identifier: 'postmortem', interFileDependencies: false, workspaceDiagnostics: false },
  }),
  ...(client.workspaceFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
});
