import { Uri } from 'vscode';
import type { Webview, WebviewOptions, WebviewPanel } from 'vscode';

/** What a page of ours may do: run scripts, and load them from `dist` alone. */
export const panelOptions = (extension: Uri): WebviewOptions => ({
  enableScripts: true,
  localResourceRoots: [Uri.joinPath(extension, 'dist')],
});

/** The icon of the extension, for a panel's tab. */
export function panelIcon(extension: Uri): NonNullable<WebviewPanel['iconPath']> {
  const media = Uri.joinPath(extension, 'media');
  return { light: Uri.joinPath(media, 'postmortem.svg'), dark: Uri.joinPath(media, 'postmortem-dark.svg') };
}

export interface PanelPage {
  readonly webview: Webview;
  /** Where the extension is installed. */
  readonly extension: Uri;
  readonly title: string;
  /** Names of a script and of style sheets in `dist`, without their endings. */
  readonly script: string;
  readonly styles: readonly string[];
  /** HTML of ours alone; text of documents arrives by message. */
  readonly body: string;
}

/** A page that runs our script and no other, and loads nothing from anywhere. */
export function panelPage({ webview, extension, title, script, styles, body }: PanelPage): string {
  const inDist = (file: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', file)).toString();
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
${styles.map((name) => `<link rel="stylesheet" href="${inDist(`${name}.css`)}">`).join('\n')}
<title>${title}</title>
</head>
<body>
${body}
<script nonce="${nonce}" src="${inDist(`${script}.js`)}"></script>
</body>
</html>`;
}

const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
