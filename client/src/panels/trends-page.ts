import { l10n } from 'vscode';
import type { Uri, Webview } from 'vscode';
import { panelPage } from './panel-page.ts';

/** The page of the trends panel. Its words are ours alone; the trends arrive by message. */
export const trendsPage = (webview: Webview, extension: Uri): string =>
  panelPage({
    webview,
    extension,
    title: l10n.t('Trends'),
    script: 'trends',
    styles: ['summary', 'trends'],
    body: bodyWith(l10n.t('Reading the postmortems of the folder…')),
  });

const bodyWith = (reading: string): string => `<header class="bar">
<button type="button" class="main" id="save" disabled>${l10n.t('Save as HTML…')}</button>
<p id="state" role="status">${reading}</p>
</header>
<main id="trends" data-nothing="${l10n.t('The folder could not be read; the output of Postmortem says why.')}" data-reading="${reading}"></main>`;
