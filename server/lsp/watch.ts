import type { Connection } from 'vscode-languageserver';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import type { ClientNotifications } from '../core/index.ts';
import type { Client } from './client.ts';
import type { ConfigurationFiles } from './configuration-files.ts';
import { CONFIGURATION_GLOB } from './configuration-files.ts';
import type { ConfigurationProblems } from './configuration-problems.ts';
import type { Documents } from './documents.ts';
import type { Folder } from './folder.ts';
import { isMarkdownFile } from './folders.ts';
import { logFault } from './guard.ts';
import { isRecord, isString } from './json.ts';
import type { SettingsStore } from './settings.ts';
import type { Updates } from './updates.ts';

const MARKDOWN_GLOB = '**/*.{md,markdown}';
const IGNORE_GLOB = '**/.{gitignore,postmortemignore}';

/** What changes around the documents, and what has to hear of it. */
export interface Surroundings {
  readonly connection: Connection;
  readonly client: Client;
  readonly settings: SettingsStore;
  readonly files: ConfigurationFiles;
  readonly folder: Folder;
  readonly folders: Set<string>;
  readonly choices: Map<string, boolean>;
  readonly problems: ConfigurationProblems;
  readonly documents: Documents;
  readonly updates: Updates;
}

/** Follows settings, configuration files, folders and the person's choices, and has every open document read again. */
export function watchSurroundings(around: Surroundings): void {
  const { connection, settings, files, folder, problems } = around;
  connection.onInitialized(() => {
    register(around).catch((fault: unknown) => {
      logFault(connection.console, 'registration', fault);
    });
  });
  connection.onDidChangeConfiguration(({ settings: pushed }: { readonly settings: unknown }) => {
    settings.changed(pushed);
    folder.changed();
    readAgain(around);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const configurations = changes.filter(({ uri }) => !isMarkdownFile(uri));
    for (const { uri } of changes) folder.changed(uri);
    if (configurations.length === 0) return;
    files.changed();
    folder.changed();
    for (const { uri, type } of configurations) if (type === FileChangeType.Deleted) problems.deleted(uri);
    readAgain(around);
  });
  connection.onNotification('postmortem/choose' satisfies keyof ClientNotifications, (params: unknown) => {
    choose(around, params);
  });
}

async function register(around: Surroundings): Promise<void> {
  const { connection, client, folders } = around;
  if (client.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) folders.delete(uri);
      for (const { uri } of added) folders.add(uri);
      around.folder.changed();
      readAgain(around);
    });
  }
  if (client.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'postmortem' });
  }
  if (client.registersWatchers) {
    const watchers = [CONFIGURATION_GLOB, MARKDOWN_GLOB, IGNORE_GLOB].map((globPattern) => ({ globPattern }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

function readAgain({
  connection,
  client,
  documents,
  updates,
}: Pick<Surroundings, 'connection' | 'client' | 'documents' | 'updates'>): void {
  documents.uris().forEach(updates.schedule);
  if (client.pullsDiagnostics && client.refreshesDiagnostics)
    connection.languages.diagnostics.refresh().catch(() => undefined);
  if (client.refreshesHints) connection.languages.inlayHint.refresh().catch(() => undefined);
}

function choose(around: Surroundings, params: unknown): void {
  if (!isRecord(params) || !isString(params.uri)) return;
  if (typeof params.postmortem === 'boolean') around.choices.set(params.uri, params.postmortem);
  else around.choices.delete(params.uri);
  around.folder.changed(params.uri);
  readAgain(around);
}
