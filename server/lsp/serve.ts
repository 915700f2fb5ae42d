import type { Connection } from 'vscode-languageserver';
import type { ClientRequests, Notifications } from '../core/index.ts';
import type { Client } from './client.ts';
import { createConfigurationFiles } from './configuration-files.ts';
import type { ConfigurationProblems } from './configuration-problems.ts';
import { createConfigurationProblems } from './configuration-problems.ts';
import { diagnosticsOf, waitsForSave } from './diagnostics.ts';
import { answerEditing } from './editing.ts';
import { listenToDocuments } from './documents.ts';
import type { Environment } from './environment.ts';
import type { Shell } from './features.ts';
import { answerFeatures, answerPulls } from './features.ts';
import { createFolder } from './folder.ts';
import { answerFolder } from './folder-requests.ts';
import { logFault } from './guard.ts';
import { createReader } from './reader.ts';
import { answerRequests } from './requests.ts';
import { createSettings } from './settings.ts';
import { createUpdates } from './updates.ts';
import { watchSurroundings } from './watch.ts';
import { numberWorlds } from './worlds.ts';

/** Everything that serves a client, once it has said what it can do. */
export function serve(connection: Connection, client: Client, environment: Environment): void {
  const settings = createSettings(connection, client);
  const disk = client.options.readFile === true ? filesThrough(connection, environment) : environment;
  const unreadable = (uri: string): void => {
    connection.console.warn(`${uri}: cannot be read, so it counts as absent`);
  };
  const files = createConfigurationFiles({ readFile: disk.readFile, unreadable });
  const folders = new Set(client.folders);
  const choices = new Map(Object.entries(client.options.choices ?? {}));
  const problems = createConfigurationProblems(connection);
  const updates = createUpdates((uri) => update(shell, problems, uri));
  const documents = listenToDocuments(connection, {
    changed: updates.schedule,
    saved: (uri) => {
      if (!client.registersWatchers) files.changed();
      updates.schedule(uri);
    },
    closed: (uri) => {
      updates.forget(uri);
      reader.forget(uri);
      settings.forget(uri);
      folder.changed(uri);
      if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  });
  const ground = { documents, settings, files, choices, now: environment.now, worldOf: numberWorlds() };
  const reader = createReader({ ...ground, folders: () => [...folders] });
  const shell: Shell = { connection, client, reader, folders: () => [...folders] };
  const watched = client.registersWatchers;
  const folder = createFolder({ reader, documents, environment: disk, folders: shell.folders, watched }, () => {
    tellFolderChanged(shell);
  });
  answerFeatures(shell);
  answerEditing(shell, folder);
  answerRequests(shell, environment.now);
  answerFolder(shell, { folder, settings, readFile: disk.readFile, now: environment.now });
  if (client.pullsDiagnostics) answerPulls(shell);
  watchSurroundings({ connection, client, settings, files, folder, folders, choices, problems, documents, updates });
}

/** Reads files through the client: in a worker, and where the client keeps files of its own. What is ignored is left out. */
function filesThrough(
  connection: Connection,
  { withoutIgnored = (uris) => uris }: Environment,
): Pick<Environment, 'readFile' | 'listMarkdown'> {
  type Read = ClientRequests['workspace/readFile'];
  type List = ClientRequests['workspace/listMarkdown'];
  return {
    readFile: (uri) => connection.sendRequest<Read['result']>('workspace/readFile', { uri } satisfies Read['params']),
    listMarkdown: async () =>
      withoutIgnored(
        await connection.sendRequest<List['result']>('workspace/listMarkdown', {} satisfies List['params']),
      ),
  };
}

function tellFolderChanged({ connection, client }: Shell): void {
  if (client.options.changed !== true) return;
  const name = 'postmortem/folderChanged' satisfies keyof Notifications;
  connection.sendNotification(name, {}).catch((fault: unknown) => {
    logFault(connection.console, name, fault);
  });
}

/** Tells a client that does not ask, and views that wait. Never rejects. */
async function update(shell: Shell, problems: ConfigurationProblems, uri: string): Promise<void> {
  const { connection, client, reader } = shell;
  try {
    const reading = await reader.read(uri);
    if (!reading) return;
    problems.tell(reading.files);
    const { version } = reading.document;
    if (!client.pullsDiagnostics && !waitsForSave(reading)) {
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(reading, client) });
    }
    if (client.options.changed !== true) return;
    await connection.sendNotification('postmortem/changed', {
      uri,
      version,
    } satisfies Notifications['postmortem/changed']);
  } catch (fault) {
    logFault(connection.console, `update ${uri}`, fault);
  }
}
