import { Disposable } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { DocumentDiagnosticRequest } from 'vscode-languageclient';
import type { ClientNotifications, ClientRequests, Notifications } from '../../../server/core/protocol.ts';
import { createSummaryPanel } from '../panels/summary-panel.ts';
import type { SummaryPanel } from '../panels/summary-panel.ts';
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
import { sessionCommands } from './session-commands.ts';

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The second stage: starts the server, keeps view, status and summary up to date, and runs the commands that need it. */
export async function startSession(stage: Stage, create: CreateClient): Promise<Session> {
  const held = holdBack(() => {
    askForDiagnostics(client);
  });
  const client = create(clientOptions(stage, held.middleware));
  const request = requester(client);
  const questions = showQuestions(stage, request);
  const summary = createSummaryPanel(stage, request);
  const folder = createFolderViews(stage, request);
  const subscriptions = [
    held,
    questions,
    summary,
    folder,
    ...answers(client),
    pasteProvider(stage.documents, request),
    ...news(client, { questions, summary, folder }),
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
  questions.refresh();
  const commands = sessionCommands({ stage, request, client, questions, summary });
  return {
    run: (command: SessionCommand, args) => commands[command](args),
    restore: (panel, state) => summary.restore(panel, state),
    roots: (view) => folder.roots(view),
    stop,
  };
}

interface Listeners {
  readonly questions: Questions;
  readonly summary: SummaryPanel;
  readonly folder: FolderViews;
}

const news = (client: BaseLanguageClient, { questions, summary, folder }: Listeners): Disposable[] => [
  client.onNotification('postmortem/changed', ({ uri }: Notifications['postmortem/changed']) => {
    questions.changed(uri);
    summary.changed(uri);
    folder.changed();
  }),
  client.onNotification('postmortem/folderChanged' satisfies keyof Notifications, () => {
    folder.changed();
  }),
];

const answers = (client: BaseLanguageClient): Disposable[] => [
  client.onRequest('workspace/readFile', ({ uri }: ClientRequests['workspace/readFile']['params']) => readFile(uri)),
  client.onRequest('workspace/listMarkdown', listMarkdown),
];

function askForDiagnostics(client: BaseLanguageClient): void {
  client.getFeature(DocumentDiagnosticRequest.method).refresh();
}
