import { l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { WebviewOptions, WebviewPanel } from 'vscode';
import type { SummaryResult } from '../../../server/core/protocol.ts';
import { reveal } from '../documents/reveal.ts';
import type { Request } from '../session/request.ts';
import type { Stage } from '../stage.ts';
import type { ShowSummary } from './summary-messages.ts';
import { readPageMessage, readPageUri } from './read-page.ts';
import type { Owned } from '../owned.ts';
import { summaryPage } from './summary-page.ts';

/** The live one-pager. There is at most one; it follows the postmortem in front and keeps the last when there is none. */
export interface SummaryPanel extends Owned {
  open(column: ViewColumn): Promise<void>;
  restore(panel: WebviewPanel, state: unknown): Promise<void>;
  changed(uri: string): void;
}

interface Page {
  show(uri: Uri): Promise<void>;
  readonly panel: WebviewPanel;
  readonly uri: () => Uri | undefined;
}

export function createSummaryPanel(stage: Stage, request: Request): SummaryPanel {
  let page: Page | undefined;
  const adopt = (panel: WebviewPanel): Page => {
    page?.panel.dispose();
    const adopted = createPage(panel, stage, request);
    panel.onDidDispose(() => {
      if (page === adopted) page = undefined;
    });
    page = adopted;
    return adopted;
  };
  const showCurrent = (shown: Page): Promise<void> => {
    const current = stage.documents.current();
    return current?.recognition.postmortem === true ? shown.show(current.document.uri) : Promise.resolve();
  };
  const follow = stage.documents.onDidChange(() => {
    if (page !== undefined) void showCurrent(page);
  });
  return {
    async open(column) {
      if (page === undefined) await showCurrent(adopt(createWebviewPanel(stage, column)));
      else page.panel.reveal(undefined, true);
    },
    async restore(panel, state) {
      panel.webview.options = webviewOptions(stage);
      const restored = adopt(panel);
      const uri = readPageUri(state);
      if (uri !== undefined) await restored.show(uri);
      else await showCurrent(restored);
    },
    changed(uri) {
      const shown = page?.uri();
      if (page !== undefined && shown?.toString() === uri) void page.show(shown);
    },
    dispose() {
      follow.dispose();
      page?.panel.dispose();
    },
  };
}

const webviewOptions = ({ context }: Stage): WebviewOptions => ({
  enableScripts: true,
  localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist')],
});

const createWebviewPanel = (stage: Stage, viewColumn: ViewColumn): WebviewPanel =>
  window.createWebviewPanel(
    'postmortem.summary',
    l10n.t('Summary'),
    { viewColumn, preserveFocus: viewColumn === ViewColumn.Beside },
    { ...webviewOptions(stage), enableFindWidget: true },
  );

function createPage(panel: WebviewPanel, { context, output }: Stage, request: Request): Page {
  let uri: Uri | undefined;
  let message: ShowSummary | undefined;
  const post = (): void => {
    if (message !== undefined) void panel.webview.postMessage(message);
  };
  const show = (shown: Uri, summary: SummaryResult | null): void => {
    if (summary === null || shown.toString() !== uri?.toString()) return;
    panel.title = summary.title === '' ? l10n.t('Summary') : l10n.t('Summary: {0}', summary.title);
    message = { type: 'show', uri: shown.toString(), body: summary.body };
    post();
  };
  panel.webview.onDidReceiveMessage(async (received: unknown) => {
    const said = readPageMessage(received);
    if (said?.type === 'ready') post();
    if (said?.type === 'reveal' && uri !== undefined) await revealOffset(uri, said.offset);
  });
  const media = Uri.joinPath(context.extensionUri, 'media');
  panel.iconPath = { light: Uri.joinPath(media, 'postmortem.svg'), dark: Uri.joinPath(media, 'postmortem-dark.svg') };
  panel.webview.html = summaryPage(panel.webview, context.extensionUri);
  return {
    panel,
    uri: () => uri,
    async show(next) {
      uri = next;
      try {
        await workspace.openTextDocument(next);
        show(next, await request('postmortem/summary', { uri: next.toString() }));
      } catch (reason) {
        output.debug(`postmortem/summary: ${String(reason)}`);
      }
    },
  };
}

async function revealOffset(uri: Uri, offset: number): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const at = document.positionAt(offset);
  await reveal(uri, { start: at, end: at });
}
