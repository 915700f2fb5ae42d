// The least that a server on these libraries does: it keeps the document and answers each pull with the same diagnostics.
import ls from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const COUNT = 100;
const items = Array.from({ length: COUNT }, (_, line) => ({
  range: { start: { line, character: 0 }, end: { line, character: 10 } },
  severity: 2,
  source: 'floor',
  code: 'floor',
  message: 'This wording names a person where the sentence could name the system; consider rephrasing.',
}));
const connection = ls.createConnection(ls.ProposedFeatures.all, process.stdin, process.stdout);
const documents = new ls.TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: 2,
    hoverProvider: true,
    completionProvider: {},
    codeActionProvider: true,
    documentSymbolProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(() => ({ kind: 'full', items }));
connection.onHover(() => null);
connection.onCompletion(() => []);
connection.onCodeAction(() => []);
connection.onDocumentSymbol(() => []);
documents.listen(connection);
connection.listen();
