import { Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startSession } from '../session/session.ts';
import type { Session, Stage } from '../stage.ts';

/** Starts the server as a worker of the extension host's own worker. */
export const startWebSession = (stage: Stage): Promise<Session> =>
  startSession(
    stage,
    (options) =>
      new LanguageClient('postmortem', 'Postmortem', async () => new Worker(await serverScript(stage)), options),
  );

/** The server and the language service, which is in the package once and shared with the desktop, as one script. */
async function serverScript({ context }: Stage): Promise<string> {
  const read = (name: string): Thenable<Uint8Array> =>
    workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', name));
  const [core, server] = await Promise.all([read('core.cjs'), read('server.web.js')]);
  const script = [
    ...['const core={exports:{}};(function(module,exports){', core, '\n})(core,core.exports);'],
    ...['(function(require){', server, '\n})(()=>core.exports);'],
  ];
  return URL.createObjectURL(new Blob(script, { type: 'text/javascript' }));
}
