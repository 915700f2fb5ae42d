import type { ClientCapabilities, DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import type { Environment } from '../../server/lsp/environment.ts';
import type { ClientOptions, LspClient } from './lsp.ts';
import { clientInMemory } from './lsp.ts';

/** The document of these tests. */
export const URI = 'file:///w/docs/a.md';

/** A client that asks for diagnostics and answers for its settings. */
export const PULLS: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
};

/** A folder in memory. */
export const folderOf = (files: ReadonlyMap<string, string> = new Map()): Environment => ({
  now: () => new Date(2026, 10, 23),
  readFile: (uri) => Promise.resolve(files.get(uri) ?? null),
  listMarkdown: () => Promise.resolve([...files.keys()].filter((uri) => uri.endsWith('.md'))),
});

export const pull = (client: LspClient, uri = URI, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });

export const codes = (report: DocumentDiagnosticReport): unknown =>
  report.kind === 'full' ? report.items.map(({ code }) => code) : 'unchanged';

/** Opens a document at a client of its own, and closes the connection at the end. */
export async function check(
  options: ClientOptions & { readonly files?: ReadonlyMap<string, string> },
  body: (client: LspClient) => Promise<void>,
): Promise<void> {
  const client = await clientInMemory(folderOf(options.files), { capabilities: PULLS, ...options });
  await body(client);
  await client.stop();
}
