import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answered, eventually, finding, findings, gone, show } from './window.ts';

const CHECKOUT = 'postmortems/2026-03-14-checkout.md';

const ask = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(command, ...args);

const quickFix = (document: vscode.TextDocument, range: vscode.Range, title: RegExp): Promise<vscode.CodeAction> =>
  answered(
    () =>
      ask<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
      ),
    (actions) => actions.find((action) => title.test(action.title)),
  );

const names = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] =>
  symbols.flatMap((symbol) => [symbol.name, ...names(symbol.children)]);

const webviewOpen = (viewType: string): true | undefined =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType)) || undefined;

const close = async (): Promise<void> => {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
};

suite('inside VS Code', () => {
  teardown(close);

  test('a postmortem gets findings, each on its exact words', async () => {
    const document = await show(CHECKOUT);
    assert.equal((await finding(document, 'person-as-cause')).text, 'Dave misconfigured');
    assert.ok(vscode.extensions.getExtension('five-questions.postmortem')?.isActive);
  });

  test('ordinary Markdown gets nothing', async () => {
    const ordinary = await show('README.md');
    const document = await show(CHECKOUT);
    await finding(document, 'person-as-cause');
    assert.deepEqual(findings(ordinary), []);
  });

  test('a quick fix rewrites the sentence, and its finding goes', async () => {
    const document = await show(CHECKOUT);
    const { range } = await finding(document, 'person-as-cause');
    const fix = await quickFix(document, range, /The firewall was misconfigured/);
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.match(document.getText(), /\nThe firewall was misconfigured\. The new rule/);
    await gone(document, 'person-as-cause');
  });

  test('the outline carries the five questions', async () => {
    const document = await show(CHECKOUT);
    const found = await answered(
      () => ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
      (symbols) => (names(symbols).includes('Why did it happen?') ? names(symbols) : undefined),
    );
    assert.ok(found.includes('What are we doing about it?'), found.join(', '));
  });

  test('hover tells why', async () => {
    const document = await show(CHECKOUT);
    const { range } = await finding(document, 'person-as-cause');
    const text = await answered(
      () => ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, range.start),
      (hovers) => {
        const all = hovers.flatMap(({ contents }) =>
          contents.map((each) => (each instanceof vscode.MarkdownString ? each.value : '')),
        );
        return all.find((each) => each.includes('person-as-cause'));
      },
    );
    assert.match(text, /blameless|cause/i);
  });

  test('the summary panel opens beside the text', async () => {
    const document = await show(CHECKOUT);
    await finding(document, 'person-as-cause');
    await vscode.commands.executeCommand('postmortem.showSummaryToSide');
    await eventually(vscode.window.tabGroups.onDidChangeTabs, () => webviewOpen('postmortem.summary'));
  });
});
