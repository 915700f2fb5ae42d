import type {
  CodeAction,
  CodeActionParams,
  Connection,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  DocumentSymbol,
  DocumentSymbolParams,
  ExecuteCommandParams,
  Hover,
  HoverParams,
  SymbolInformation,
} from 'vscode-languageserver';
import type { ConfigurationFile } from '../core/index.ts';
import { EXPLAIN_COMMAND, offersKinds, rulePage } from '../core/index.ts';
import type { Client } from './client.ts';
import { CONFIGURATION_NAMES } from './configuration-files.ts';
import { reportFor } from './diagnostics.ts';
import { childOf, folderAround, parentOf } from './folders.ts';
import { guarded } from './guard.ts';
import { isString } from './json.ts';
import type { Reader, Reading } from './reader.ts';

export interface Shell {
  readonly connection: Connection;
  readonly client: Client;
  readonly reader: Reader;
  readonly folders: () => readonly string[];
}

/** Answers what every editor asks. */
export function answerFeatures(shell: Shell): void {
  const { connection } = shell;
  const { console } = connection;
  connection.onHover(
    guarded(console, {
      name: 'hover',
      uriOf: documentOf,
      nothing: null,
      answer: (params: HoverParams) => hover(shell, params),
    }),
  );
  connection.onDocumentSymbol(
    guarded(console, {
      name: 'symbols',
      uriOf: documentOf,
      nothing: null,
      answer: ({ textDocument }: DocumentSymbolParams) => symbols(shell, textDocument.uri),
    }),
  );
  connection.onCodeAction(
    guarded(console, {
      name: 'code actions',
      uriOf: documentOf,
      nothing: null,
      answer: (params: CodeActionParams) => codeActions(shell, params),
    }),
  );
  connection.onExecuteCommand(
    guarded(console, {
      name: 'command',
      uriOf: ({ command }) => command,
      nothing: null,
      answer: (params: ExecuteCommandParams) => execute(shell, params),
    }),
  );
}

/** Answers clients that ask for diagnostics. */
export function answerPulls({ connection, client, reader }: Shell): void {
  connection.languages.diagnostics.on(
    guarded<DocumentDiagnosticParams, DocumentDiagnosticReport>(connection.console, {
      name: 'diagnostics',
      uriOf: documentOf,
      nothing: { kind: 'full', items: [] },
      async answer({ textDocument, previousResultId }) {
        const reading = await reader.read(textDocument.uri);
        return reading ? reportFor(reading, previousResultId, client) : { kind: 'full', items: [] };
      },
    }),
  );
}

export const documentOf = ({ textDocument }: { readonly textDocument: { readonly uri: string } }): string =>
  textDocument.uri;

/** Null when the document is not open or no postmortem. */
export async function postmortemAt({ reader }: Shell, uri: string): Promise<Reading | null> {
  const reading = await reader.read(uri);
  return reading?.recognition.postmortem === true ? reading : null;
}

async function hover(shell: Shell, { textDocument, position }: HoverParams): Promise<Hover | null> {
  const reading = await postmortemAt(shell, textDocument.uri);
  return reading && reading.service.hover(reading.analysis(), position, shell.client.hoverFormat);
}

async function symbols(shell: Shell, uri: string): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
  const reading = await postmortemAt(shell, uri);
  if (!reading) return null;
  const nested = reading.service.documentSymbols(reading.analysis());
  return shell.client.nestedSymbols ? nested : flattened(nested, uri);
}

const flattened = (nested: readonly DocumentSymbol[], uri: string, container?: string): SymbolInformation[] =>
  nested.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(container !== undefined && { containerName: container }) },
    ...flattened(children ?? [], uri, name),
  ]);

async function codeActions(
  shell: Shell,
  { textDocument, range, context }: CodeActionParams,
): Promise<CodeAction[] | null> {
  const { client, folders } = shell;
  if (!client.codeActionLiterals || !offersKinds(context.only)) return null;
  const reading = await postmortemAt(shell, textDocument.uri);
  if (!reading) return null;
  const { uri, version } = reading.document;
  const configurations = configurationsFor(reading, folders());
  return reading.service.codeActions(reading.analysis(), {
    uri,
    version,
    range,
    configurations,
    client: client.edits,
    ...(context.only && { only: context.only }),
  });
}

/** The files in force; where there is none, the one that would be created: in the workspace folder, else beside the document. */
function configurationsFor({ files, document }: Reading, folders: readonly string[]): readonly ConfigurationFile[] {
  if (files.length > 0) return files;
  const folder = folderAround(folders, document.uri) ?? parentOf(document.uri) ?? folders[0];
  const [name] = CONFIGURATION_NAMES;
  return folder === undefined || name === undefined ? [] : [{ uri: childOf(folder, name), text: null }];
}

async function execute(
  { connection, client }: Shell,
  { command, arguments: given }: ExecuteCommandParams,
): Promise<null> {
  const rule: unknown = given?.[0];
  if (command !== EXPLAIN_COMMAND || !isString(rule)) return null;
  const page = rulePage(rule);
  if (client.showsDocuments) await connection.window.showDocument({ uri: page, external: true });
  else connection.window.showInformationMessage(page);
  return null;
}
