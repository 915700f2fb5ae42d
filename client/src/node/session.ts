import { Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startSession } from '../session/session.ts';
import type { Session, Stage } from '../stage.ts';

/** Starts the server as a process beside the extension host, over IPC. */
export const startNodeSession = (stage: Stage): Promise<Session> =>
  startSession(stage, (options) => {
    const module = Uri.joinPath(stage.context.extensionUri, 'dist', 'server.cjs').fsPath;
    return new LanguageClient('postmortem', 'Postmortem', { module, transport: TransportKind.ipc }, options);
  });
