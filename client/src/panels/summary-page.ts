import { l10n } from 'vscode';
import type { Uri, Webview } from 'vscode';
import { panelPage } from './panel-page.ts';
import { summaryBar } from './summary-bar.ts';

/** The page of the summary panel. It holds no text of the document: that arrives by message. */
export const summaryPage = (webview: Webview, extension: Uri): string =>
  panelPage({
    webview,
    extension,
    title: l10n.t('Summary'),
    script: 'summary',
    styles: ['summary'],
    body: `${summaryBar()}
<main id="summary" aria-describedby="hint"></main>`,
  });
