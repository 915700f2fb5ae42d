import { l10n, ViewColumn, window } from 'vscode';
import type { WebviewPanel } from 'vscode';
import type { Owned } from '../owned.ts';
import type { Request } from '../session/request.ts';
import type { Stage } from '../stage.ts';
import { createConsent } from './consent.ts';
import { panelOptions } from './panel-page.ts';
import { readPageState } from './read-page.ts';
import type { View } from './summary-messages.ts';
import { createSummaryView } from './summary-view.ts';
import type { SummaryView } from './summary-view.ts';

/**
 * The live one-pager. There is at most one; it follows the postmortem in front unless it is locked, and keeps the last
 * when there is none.
 */
export interface SummaryPanel extends Owned {
  open(column: ViewColumn): Promise<void>;
  /** Opens the share menu, and the panel beside the text when there is none. */
  share(): Promise<void>;
  restore(panel: WebviewPanel, state: unknown): Promise<void>;
  changed(uri: string): void;
}

export function createSummaryPanel(stage: Stage, request: Request): SummaryPanel {
  const place = createPlace(stage, request);
  const showCurrent = async (): Promise<void> => {
    const view = place.view();
    const current = stage.documents.current();
    if (view?.isLocked() === false && current?.recognition.postmortem === true) await view.show(current.document.uri);
  };
  const follow = stage.documents.onDidChange(showCurrent);
  const inView = (column: ViewColumn): SummaryView =>
    place.view() ?? place.adopt(createWebviewPanel(stage, column), undefined);
  return {
    async open(column) {
      inView(column).panel.reveal(undefined, true);
      await showCurrent();
    },
    async share() {
      const view = inView(ViewColumn.Beside);
      view.panel.reveal(undefined, false);
      view.openShare();
      await showCurrent();
    },
    async restore(panel, state) {
      panel.webview.options = panelOptions(stage.context.extensionUri);
      const { uri, view } = readPageState(state);
      const restored = place.adopt(panel, view);
      await (uri === undefined ? showCurrent() : restored.show(uri));
    },
    changed(uri) {
      const view = place.view();
      if (view?.uri()?.toString() === uri) view.refresh();
    },
    dispose() {
      follow.dispose();
      place.view()?.panel.dispose();
    },
  };
}

/** Room for one view; another one takes its place. */
interface Place {
  view(): SummaryView | undefined;
  adopt(panel: WebviewPanel, kept: View | undefined): SummaryView;
}

function createPlace(stage: Stage, request: Request): Place {
  const consent = createConsent(stage.context.workspaceState);
  let view: SummaryView | undefined;
  return {
    view: () => view,
    adopt(panel, kept) {
      view?.panel.dispose();
      const adopted = createSummaryView(panel, { stage, request, consent }, kept);
      panel.onDidDispose(() => {
        adopted.dispose();
        if (view === adopted) view = undefined;
      });
      view = adopted;
      return adopted;
    },
  };
}

const createWebviewPanel = (stage: Stage, viewColumn: ViewColumn): WebviewPanel =>
  window.createWebviewPanel(
    'postmortem.summary',
    l10n.t('Summary'),
    { viewColumn, preserveFocus: viewColumn === ViewColumn.Beside },
    { ...panelOptions(stage.context.extensionUri), enableFindWidget: true },
  );
