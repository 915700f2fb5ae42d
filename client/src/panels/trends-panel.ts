import { l10n, ProgressLocation, Uri, ViewColumn, window, workspace } from 'vscode';
import type { WebviewPanel } from 'vscode';
import type { TrendsResult } from '../../../server/core/protocol.ts';
import { reveal } from '../documents/reveal.ts';
import { settled } from '../documents/settled.ts';
import { disposeAll } from '../owned.ts';
import type { Owned } from '../owned.ts';
import { say } from '../say.ts';
import type { Request } from '../session/request.ts';
import type { Stage } from '../stage.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { panelIcon, panelOptions } from './panel-page.ts';
import { readTrendsMessage } from './read-trends.ts';
import type { TrendsMessage, TrendsPageMessage } from './trends-messages.ts';
import { trendsPage } from './trends-page.ts';

/** The trends over the folder, in at most one panel. */
export interface TrendsPanel extends Owned {
  open(): Promise<void>;
  /** Takes over a panel that survived a reload. */
  restore(panel: WebviewPanel): void;
  /** The folder may be different now. */
  changed(): void;
}

/** How long changes rest before the folder is reckoned again. */
const REST = 1000;

export function createTrendsPanel(stage: Stage, request: Request): TrendsPanel {
  let view: TrendsView | undefined;
  const adopt = (panel: WebviewPanel): void => {
    view?.panel.dispose();
    const adopted = createTrendsView(panel, { stage, request });
    view = adopted;
    panel.onDidDispose(() => {
      adopted.dispose();
      if (view === adopted) view = undefined;
    });
  };
  return {
    open() {
      if (view === undefined) adopt(createWebviewPanel(stage));
      else view.panel.reveal();
      return Promise.resolve();
    },
    restore(panel) {
      panel.webview.options = panelOptions(stage.context.extensionUri);
      adopt(panel);
    },
    changed: () => view?.changed(),
    dispose: () => {
      view?.panel.dispose();
    },
  };
}

interface TrendsView extends Owned {
  readonly panel: WebviewPanel;
  changed(): void;
}

interface Parts {
  readonly stage: Stage;
  readonly request: Request;
}

function createTrendsView(panel: WebviewPanel, { stage, request }: Parts): TrendsView {
  let shown: TrendsResult | undefined;
  const post = (message: TrendsMessage): void => void panel.webview.postMessage(message);
  const update = oneAtATime(async () => {
    if (shown === undefined) post({ type: 'reading' });
    shown = (await reckoned(request).catch((reason: unknown) => told(stage, reason))) ?? shown;
    post(messageOf(shown));
  });
  const afterChanges = settled(REST, () => void update());
  const subscriptions = [
    afterChanges,
    panel.webview.onDidReceiveMessage((received: unknown) => {
      const said = readTrendsMessage(received);
      if (said?.type === 'ready') void update();
      else if (said !== undefined && shown !== undefined) return hear(said, shown);
      return undefined;
    }),
  ];
  dress(panel, stage.context.extensionUri);
  return {
    panel,
    changed: () => {
      afterChanges.later();
    },
    dispose: () => {
      disposeAll(subscriptions);
    },
  };
}

function told({ output }: Stage, reason: unknown): null {
  output.error(`postmortem/trends: ${String(reason)}`);
  return null;
}

const reckoned = (request: Request): Promise<TrendsResult | null> => {
  const answer = request('postmortem/trends', {});
  const title = l10n.t('Working out the trends');
  void window.withProgress({ location: ProgressLocation.Window, title }, () => answer.catch(() => undefined));
  return answer;
};

const messageOf = (shown: TrendsResult | undefined): TrendsMessage =>
  shown === undefined
    ? { type: 'nothing' }
    : { type: 'show', page: shown.page, paths: shown.sources.map(({ path }) => path) };

async function hear(said: TrendsPageMessage, shown: TrendsResult): Promise<void> {
  if (said.type === 'save') await save(shown);
  if (said.type === 'open') await open(said, shown);
}

async function open({ path, line }: { path: string; line: number }, { sources }: TrendsResult): Promise<void> {
  const uri = sources.find((source) => source.path === path)?.uri;
  if (uri === undefined) return;
  const at = { line: line - 1, character: 0 };
  await reveal(Uri.parse(uri), { start: at, end: at });
}

/** The same file that `postmortem trends --format html` writes. */
async function save({ page, today }: TrendsResult): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
  const target = await window.showSaveDialog({
    title: l10n.t('Save Trends'),
    defaultUri: Uri.joinPath(folder, `postmortem-trends-${today}.html`),
    filters: { [l10n.t('Web page')]: ['html'] },
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(page));
  say(l10n.t('Trends saved as {0}', workspace.asRelativePath(target)));
}

function dress(panel: WebviewPanel, extension: Uri): void {
  panel.iconPath = panelIcon(extension);
  panel.webview.html = trendsPage(panel.webview, extension);
}

const createWebviewPanel = (stage: Stage): WebviewPanel =>
  window.createWebviewPanel('postmortem.trends', l10n.t('Trends'), ViewColumn.Active, {
    ...panelOptions(stage.context.extensionUri),
    enableFindWidget: true,
  });
