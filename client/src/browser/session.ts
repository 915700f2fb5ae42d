import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startSession } from '../session/session.ts';
import type { Session, Stage } from '../stage.ts';

/** Starts the server as a worker of the extension host's own worker. */
export const startWebSession = (stage: Stage): Promise<Session> =>
  startSession(stage, (options) => {
    const script = Uri.joinPath(stage.context.extensionUri, 'dist', 'server.web.js').toString(true);
    return new LanguageClient('postmortem', 'Postmortem', () => Promise.resolve(new Worker(script)), options);
  });
