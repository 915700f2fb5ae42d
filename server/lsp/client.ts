import type { InitializeParams } from 'vscode-languageserver';
import type { EditCapabilities, InitializationOptions, MarkupFormat } from '../core/index.ts';
import { at, entriesOf, isBoolean, isString, strings } from './json.ts';

/** What the editor at the other end can do; what it does not say, it cannot. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly relatedInformation: boolean;
  readonly nestedSymbols: boolean;
  readonly codeActionLiterals: boolean;
  readonly showsDocuments: boolean;
  readonly completesSnippets: boolean;
  readonly refreshesHints: boolean;
  readonly hoverFormat: MarkupFormat;
  readonly edits: EditCapabilities;
  /** URIs of the folders that were open at the start. */
  readonly folders: readonly string[];
  readonly options: InitializationOptions;
}

export function clientOf(params: InitializeParams): Client {
  const can = (path: string): boolean => at(params.capabilities, path) === true;
  const has = (path: string): boolean => at(params.capabilities, path) !== undefined;
  const lists = (path: string, item: string): boolean => strings(at(params.capabilities, path)).includes(item);
  return {
    pullsDiagnostics: has('textDocument.diagnostic'),
    refreshesDiagnostics: can('workspace.diagnostics.refreshSupport'),
    answersConfiguration: can('workspace.configuration'),
    registersConfiguration: can('workspace.didChangeConfiguration.dynamicRegistration'),
    registersWatchers: can('workspace.didChangeWatchedFiles.dynamicRegistration'),
    workspaceFolders: can('workspace.workspaceFolders'),
    relatedInformation:
      can('textDocument.diagnostic.relatedInformation') || can('textDocument.publishDiagnostics.relatedInformation'),
    nestedSymbols: can('textDocument.documentSymbol.hierarchicalDocumentSymbolSupport'),
    codeActionLiterals: has('textDocument.codeAction.codeActionLiteralSupport'),
    completesSnippets: can('textDocument.completion.completionItem.snippetSupport'),
    refreshesHints: can('workspace.inlayHint.refreshSupport'),
    showsDocuments: can('window.showDocument.support'),
    hoverFormat: lists('textDocument.hover.contentFormat', 'markdown') ? 'markdown' : 'plaintext',
    edits: {
      documentChanges: can('workspace.workspaceEdit.documentChanges'),
      createFile: lists('workspace.workspaceEdit.resourceOperations', 'create'),
      snippets: can('workspace.workspaceEdit.snippetEditSupport'),
    },
    folders: foldersOf(params),
    options: optionsOf(params.initializationOptions),
  };
}

/** Editors older than workspace folders name one root. */
function foldersOf(params: InitializeParams): readonly string[] {
  const { workspaceFolders } = params;
  if (workspaceFolders && workspaceFolders.length > 0) return workspaceFolders.map(({ uri }) => uri);
  const root = at(params, 'rootUri');
  return isString(root) ? [root] : [];
}

function optionsOf(options: unknown): InitializationOptions {
  return {
    readFile: at(options, 'readFile') === true,
    changed: at(options, 'changed') === true,
    choices: entriesOf(at(options, 'choices'), isBoolean),
    settings: at(options, 'settings'),
  };
}
