import { l10n, window, workspace } from 'vscode';
import type { WebviewPanel, Uri } from 'vscode';
import type { Paper, SummaryResult } from '../../../server/core/protocol.ts';
import { sayShared, shareSummary } from '../commands/share-summary.ts';
import { reveal } from '../documents/reveal.ts';
import { disposeAll } from '../owned.ts';
import type { Owned } from '../owned.ts';
import type { Request } from '../session/request.ts';
import type { Stage } from '../stage.ts';
import type { Consent } from './consent.ts';
import { cursorIn } from './cursor.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { panelIcon } from './panel-page.ts';
import { readPageMessage } from './read-page.ts';
import type { PageMessage, PanelMessage, ShareForm, ShowSummary, View } from './summary-messages.ts';
import { summaryPage } from './summary-page.ts';

export interface SummaryParts {
  readonly stage: Stage;
  readonly request: Request;
  readonly consent: Consent;
}

/** One webview and the document that it shows. */
export interface SummaryView extends Owned {
  readonly panel: WebviewPanel;
  uri(): Uri | undefined;
  isLocked(): boolean;
  show(uri: Uri): Promise<void>;
  /** Asks the server again. */
  refresh(): void;
  openShare(): void;
}

/** What stands in the view now; `view` is undefined until the person has chosen something. */
interface Shown {
  uri: Uri | undefined;
  view: View | undefined;
  result: SummaryResult | undefined;
  isShareWanted: boolean;
  isReady: boolean;
}

interface Held extends SummaryParts {
  readonly panel: WebviewPanel;
  readonly shown: Shown;
  readonly post: (message: PanelMessage) => void;
  readonly refresh: () => void;
}

export function createSummaryView(panel: WebviewPanel, parts: SummaryParts, kept: View | undefined): SummaryView {
  const shown: Shown = { uri: undefined, view: kept, result: undefined, isShareWanted: false, isReady: false };
  const post = (message: PanelMessage): void => {
    void panel.webview.postMessage(message);
  };
  const update = oneAtATime(() => read(held));
  const held: Held = { ...parts, panel, shown, post, refresh: () => void update() };
  const subscriptions = [
    panel.webview.onDidReceiveMessage((received: unknown) => hear(held, readPageMessage(received))),
    window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
      if (document.uri.toString() === shown.uri?.toString())
        post({ type: 'cursor', offset: document.offsetAt(selection.active) });
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('postmortem.summary')) held.refresh();
    }),
  ];
  dress(held);
  return {
    panel,
    uri: () => shown.uri,
    isLocked: () => shown.view?.locked === true,
    show(uri) {
      shown.uri = uri;
      return update();
    },
    refresh: held.refresh,
    openShare() {
      shown.isShareWanted = true;
      if (shown.isReady) showAll(held);
    },
    dispose: () => {
      disposeAll(subscriptions);
    },
  };
}

function dress({ panel, stage: { context } }: Held): void {
  panel.iconPath = panelIcon(context.extensionUri);
  panel.webview.html = summaryPage(panel.webview, context.extensionUri);
}

const settingsFor = (uri: Uri): { readonly redact: boolean; readonly paper: Paper } => {
  const settings = workspace.getConfiguration('postmortem.summary', uri);
  return {
    redact: settings.get<boolean>('redact', false),
    paper: settings.get<string>('pageSize', 'A4') === 'Letter' ? 'letter' : 'a4',
  };
};

const viewOf = ({ view }: Shown, uri: Uri): View =>
  view ?? { audience: 'leadership', redact: settingsFor(uri).redact, locked: false };

/** A document that cannot be opened any more leaves the panel with what it shows. */
async function read(held: Held): Promise<void> {
  const { shown, request, stage } = held;
  const { uri } = shown;
  if (uri === undefined) return;
  const { audience, redact } = viewOf(shown, uri);
  try {
    await workspace.openTextDocument(uri);
    const result = await request('postmortem/summary', { uri: uri.toString(), audience, redact });
    if (result === null || uri !== shown.uri) return;
    shown.result = result;
  } catch (reason) {
    stage.output.debug(`postmortem/summary: ${String(reason)}`);
  }
  showAll(held);
}

function showAll({ panel, shown, consent, post }: Held): void {
  const { uri, result } = shown;
  if (uri === undefined || result === undefined) {
    post({ type: 'nothing' });
    return;
  }
  panel.title = result.title === '' ? l10n.t('Summary') : l10n.t('Summary: {0}', result.title);
  post(showing(shown, { uri, result, restricted: consent.openFor(uri, result.restricted) }));
  if (shown.isShareWanted && shown.isReady) {
    shown.isShareWanted = false;
    post({ type: 'openShare' });
  }
}

interface Showing {
  readonly uri: Uri;
  readonly result: SummaryResult;
  readonly restricted: string | undefined;
}

function showing(shown: Shown, { uri, result, restricted }: Showing): ShowSummary {
  const cursor = cursorIn(uri);
  return {
    type: 'show',
    uri: uri.toString(),
    body: result.body,
    view: viewOf(shown, uri),
    paper: settingsFor(uri).paper,
    redactions: result.redactions,
    ...(restricted !== undefined && { restricted }),
    ...(cursor !== undefined && { cursor }),
  };
}

async function hear(held: Held, said: PageMessage | undefined): Promise<void> {
  switch (said?.type) {
    case 'ready':
      held.shown.isReady = true;
      showAll(held);
      break;
    case 'reveal':
      await lead(held.shown.uri, said.offset);
      break;
    case 'choose':
      choose(held, said.view);
      break;
    case 'copied':
      sayShared(said.done ? 'copied' : 'notCopied');
      break;
    case 'allow':
    case 'share':
      await hearSharing(held, said);
  }
}

/** What is said of a document that the panel has left meanwhile is let go. */
async function hearSharing(
  held: Held,
  said: Extract<PageMessage, { readonly type: 'allow' | 'share' }>,
): Promise<void> {
  const { shown, consent } = held;
  if (shown.uri === undefined || said.uri !== shown.uri.toString()) return;
  const restricted = shown.result?.restricted;
  if (said.type === 'share') await share(held, shown.uri, said.form);
  else if (restricted !== undefined) {
    consent.give(shown.uri, restricted);
    showAll(held);
  }
}

/** Unlocked, the panel is where it would be had it never been locked. */
function choose(held: Held, view: View): void {
  const { shown, stage } = held;
  const wasLocked = shown.view?.locked === true;
  shown.view = view;
  const current = stage.documents.current();
  if (wasLocked && !view.locked && current?.recognition.postmortem === true) shown.uri = current.document.uri;
  held.refresh();
}

/** A restricted document that was not agreed to is not shared, whatever the page asks for. */
async function share(held: Held, uri: Uri, form: ShareForm): Promise<void> {
  const { request, stage, shown, consent, post } = held;
  if (consent.openFor(uri, shown.result?.restricted) !== undefined) {
    showAll(held);
    return;
  }
  const { audience, redact } = viewOf(shown, uri);
  const params = { uri: uri.toString(), audience, redact, page: settingsFor(uri).paper };
  const answer = await shareSummary({ request, stage, params }, form);
  if (answer !== undefined) post(answer);
}

async function lead(uri: Uri | undefined, offset: number): Promise<void> {
  if (uri === undefined) return;
  const document = await workspace.openTextDocument(uri);
  const at = document.positionAt(offset);
  await reveal(uri, { start: at, end: at });
}
