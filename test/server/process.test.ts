import assert from 'node:assert/strict';
import type {
  CodeAction,
  DocumentDiagnosticReport,
  DocumentSymbol,
  FullDocumentDiagnosticReport,
  Hover,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol/node';
import type { QuestionsResult, SummaryResult } from '../../server/core/index.ts';
import type { LspClient } from '../support/lsp.ts';
import { clientOverStdio } from '../support/lsp.ts';
import { CHECKOUT, rangeOf } from '../support/postmortem.ts';

const URI = 'file:///w/2026-11-23-checkout.md';
const textDocument = { uri: URI };

const pull = async (client: LspClient): Promise<FullDocumentDiagnosticReport> => {
  const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument,
  });
  assert.ok(report.kind === 'full');
  return report;
};

suite('server: a process over standard input and output', () => {
  test('from opening a postmortem to mending it', async () => {
    const client = await clientOverStdio({
      capabilities: {
        textDocument: {
          diagnostic: {},
          hover: { contentFormat: ['markdown'] },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
        },
        workspace: { workspaceEdit: { documentChanges: true } },
      },
    });
    const { capabilities } = client.initialized;
    assert.equal((capabilities.textDocumentSync as { change: number }).change, 2);
    assert.equal(capabilities.diagnosticProvider?.identifier, 'postmortem');

    await client.open(URI, CHECKOUT);
    const [finding, ...others] = (await pull(client)).items;
    assert.deepEqual(others, []);
    assert.equal(finding?.code, 'person-as-cause');

    const range = rangeOf(CHECKOUT, 'Dave misconfigured');
    const context = { diagnostics: [] };
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context,
    });
    const [edit] = (actions[0]?.edit?.documentChanges?.[0] as TextDocumentEdit).edits;
    assert.ok(edit && 'newText' in edit);

    const position = range.start;
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument, position });
    assert.match((hover.contents as { value: string }).value, /person-as-cause/);

    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    assert.equal(symbols[0]?.children?.length, 5);

    await client.replace(URI, 'Dave misconfigured the firewall', 'The firewall was misconfigured');
    assert.deepEqual((await pull(client)).items, []);

    const questions = await client.connection.sendRequest<QuestionsResult>('postmortem/questions', { uri: URI });
    assert.equal(questions.recognised, true);
    assert.deepEqual(new Set(questions.questions.map(({ state }) => state)), new Set(['answered']));
    const summary = await client.connection.sendRequest<SummaryResult>('postmortem/summary', { uri: URI });
    assert.match(summary.title, /checkout outage/);
    await client.stop();
  });
});
