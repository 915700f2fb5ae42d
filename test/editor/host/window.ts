import * as vscode from 'vscode';

/** Opens a file of the workspace in an editor. */
export const show = async (path: string): Promise<vscode.TextDocument> => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('No folder is open.');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path));
  await vscode.window.showTextDocument(document);
  return document;
};

/** Waits until `probe` finds something, looking again after each `event`. The test's own time limit ends the wait. */
export const eventually = <E, T>(event: vscode.Event<E>, probe: () => T | undefined): Promise<T> =>
  new Promise((resolve) => {
    const look = (): boolean => {
      const found = probe();
      if (found !== undefined) resolve(found);
      return found !== undefined;
    };
    if (look()) return;
    const subscription = event(() => {
      if (look()) subscription.dispose();
    });
  });

/** Our findings in a document, with the text that each marks. */
export const findings = (
  document: vscode.TextDocument,
): readonly { readonly rule: string; readonly text: string; readonly range: vscode.Range }[] =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'postmortem')
    .map(({ code, range }) => ({
      rule: String(typeof code === 'object' ? code.value : code),
      text: document.getText(range),
      range,
    }));

/** The first finding of a rule, once it is there. */
export const finding = (document: vscode.TextDocument, rule: string) =>
  eventually(vscode.languages.onDidChangeDiagnostics, () => findings(document).find((each) => each.rule === rule));

/** Waits until a rule finds nothing any more. */
export const gone = (document: vscode.TextDocument, rule: string): Promise<true> =>
  eventually(vscode.languages.onDidChangeDiagnostics, () =>
    findings(document).some((each) => each.rule === rule) ? undefined : true,
  );

/**
 * Asks a provider until its answer holds what is looked for: providers register one after the other while an extension
 * starts, and an early question is cancelled or answered without ours.
 */
export const answered = async <A, T>(ask: () => Thenable<A>, pick: (answer: A) => T | undefined): Promise<T> => {
  const answer = await Promise.resolve(ask()).catch((cause: unknown) => {
    if (cause instanceof Error && cause.name === 'Canceled') return undefined;
    throw cause;
  });
  const found = answer === undefined ? undefined : pick(answer);
  return found ?? answered(ask, pick);
};
