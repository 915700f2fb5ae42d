import { Disposable } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { DocumentDiagnosticRequest, State } from 'vscode-languageclient';
import type { ClientNotifications, ClientRequests, Notifications } from '../../../server/core/protocol.ts';
import { createSummaryPanel } from '../panels/summary-panel.ts';
import { createTrendsPanel } from '../panels/trends-panel.ts';
import type { TrendsPanel } from '../panels/trends-panel.ts';
import type { SummaryPanel } from '../panels/summary-panel.ts';
import type { Owned } from '../owned.ts';
import type { Session, SessionCommand, Stage } from '../stage.ts';
import { createFolderViews } from '../views/folder-views.ts';
import type { FolderViews } from '../views/folder-views.ts';
import { clientOptions } from './client-options.ts';
import { holdBack } from './hold-back.ts';
import { showQuestions } from './questions.ts';
import type { Questions } from './questions.ts';
import { pasteProvider } from './paste-provider.ts';
import { listMarkdown, readFile } from './read-file.ts';
import { requester } from './request.ts';
import type { Request } from './request.ts';
import { sessionCommands } from './session-commands.ts';

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The second stage: starts the server, keeps view, status and summary up to date, and runs the commands that need it. */
export async function startSession(stage: Stage, create: CreateClient): Promise<Session> {
  const held = holdBack(() => {
    askForDiagnostics(client);
  });
  const client = create(clientOptions(stage, held.middleware));
  const request = requester(client);
  const shown = show(stage, request);
  const subscriptions = [
    held,
    ...[shown.questions, shown.summary, shown.folder, shown.trends],
    ...answers(client),
    pasteProvider(stage.documents, request),
    ...news(client, shown),
    stage.choices.onDidChange((choice: ClientNotifications['postmortem/choose']) => {
      void client.sendNotification('postmortem/choose', choice);
    }),
  ];
  const stop = async (): Promise<void> => {
    Disposable.from(...subscriptions).dispose();
    await client.dispose();
  };
  await client.start().catch(async (reason: unknown) => {
    await stop();
    throw reason;
  });
  shown.questions.refresh();
  const commands = sessionCommands({ stage, request, client, ...shown });
  return {
    run: (command: SessionCommand, args) => commands[command](args),
    restore: async (panel, state) => {
      if (panel.viewType.endsWith('trends')) shown.trends.restore(panel);
      else await shown.summary.restore(panel, state);
    },
    roots: (view) => shown.folder.roots(view),
    stop,
  };
}

/** What shows something of the server's. */
interface Shown {
  readonly questions: Questions;
  readonly summary: SummaryPanel;
  readonly folder: FolderViews;
  readonly trends: TrendsPanel;
}

const show = (stage: Stage, request: Request): Shown => ({
  questions: showQuestions(stage, request),
  summary: createSummaryPanel(stage, request),
  folder: createFolderViews(stage, request),
  trends: createTrendsPanel(stage, request),
});

function news(client: BaseLanguageClient, { questions, summary, folder, trends }: Shown): Owned[] {
  const folderChanged = (): void => {
    folder.changed();
    trends.changed();
  };
  return [
    client.onNotification('postmortem/changed', ({ uri }: Notifications['postmortem/changed']) => {
      questions.changed(uri);
      summary.changed(uri);
      folderChanged();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) folderChanged();
    }),
    client.onNotification('postmortem/folderChanged' satisfies keyof Notifications, folderChanged),
  ];
}

const answers = (client: BaseLanguageClient): Disposable[] => [
  client.onRequest('workspace/readFile', ({ uri }: ClientRequests['workspace/readFile']['params']) => readFile(uri)),
  client.onRequest('workspace/listMarkdown', listMarkdown),
];

function askForDiagnostics(client: BaseLanguageClient): void {
  client.getFeature(DocumentDiagnosticRequest.method).refresh();
}
