import type {
  CompletionItem,
  CompletionParams,
  FoldingRange,
  FoldingRangeParams,
  InlayHint,
  InlayHintParams,
  SelectionRange,
  SelectionRangeParams,
  SymbolInformation,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Shell } from './features.ts';
import { documentOf, postmortemAt } from './features.ts';
import type { Folder } from './folder.ts';
import { guarded } from './guard.ts';
import type { Reading } from './reader.ts';

/** Answers what helps while writing: hints, lists, folds, selections, and the search over the folder. */
export function answerEditing(shell: Shell, folder: Folder): void {
  const { connection, client } = shell;
  const about = aboutPostmortems(shell);
  connection.languages.inlayHint.on(
    about<InlayHintParams, InlayHint[]>('inlay hints', (reading, { range }) =>
      reading.settings.inlayHints ? reading.service.inlayHints(reading.analysis(), range) : [],
    ),
  );
  connection.onCompletion(
    about<CompletionParams, CompletionItem[]>('completion', ({ service, analysis }, { position }) =>
      service.completion(analysis(), position, { snippets: client.completesSnippets }),
    ),
  );
  connection.onFoldingRanges(
    about<FoldingRangeParams, FoldingRange[]>('folding', ({ service, analysis }) => service.foldingRanges(analysis())),
  );
  connection.onSelectionRanges(
    about<SelectionRangeParams, SelectionRange[]>('selection', ({ service, analysis }, { positions }) =>
      service.selectionRanges(analysis(), positions),
    ),
  );
  connection.onWorkspaceSymbol(
    guarded<WorkspaceSymbolParams, SymbolInformation[]>(connection.console, {
      name: 'workspace symbols',
      uriOf: () => '(folder)',
      nothing: [],
      answer: ({ query }, token) => folder.symbols(query, token),
    }),
  );
}

type OfDocument = { readonly textDocument: { readonly uri: string } };

/** A handler about one postmortem; null for everything else. */
const aboutPostmortems =
  (shell: Shell) =>
  <Params extends OfDocument, Result>(name: string, answer: (reading: Reading, params: Params) => Result) =>
    guarded<Params, Result | null>(shell.connection.console, {
      name,
      uriOf: documentOf,
      nothing: null,
      async answer(params) {
        const reading = await postmortemAt(shell, params.textDocument.uri);
        return reading && answer(reading, params);
      },
    });
