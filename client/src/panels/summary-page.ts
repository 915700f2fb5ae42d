import { l10n, Uri } from 'vscode';
import type { Webview } from 'vscode';
import { summaryBar } from './summary-bar.ts';

/** The page of the summary panel. It holds no text of the document: that arrives by message. */
export function summaryPage(webview: Webview, extension: Uri): string {
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'summary.js')).toString();
  const style = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'summary.css')).toString();
  const nonce = newNonce();
  const policy = [
    `default-src 'none'`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>${l10n.t('Summary')}</title>
</head>
<body>
${summaryBar()}
<main id="summary" aria-describedby="hint"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
