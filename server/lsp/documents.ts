import type { Connection } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isMarkdownFile } from './folders.ts';

export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /** Differs each time a document is opened, because versions begin anew. */
  readonly opened: number;
  /** True when it has been changed since it was opened or saved. */
  readonly dirty: boolean;
}

export interface Documents {
  /** Absent when it is not open, or is no Markdown. */
  readonly get: (uri: string) => OpenDocument | undefined;
  readonly uris: () => readonly string[];
}

/** What happens to documents; all of them are Markdown. */
export interface DocumentEvents {
  readonly changed: (uri: string) => void;
  readonly saved: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

/** Keeps open documents in step with the editor, edit by edit. */
export function listenToDocuments(connection: Connection, events: DocumentEvents): Documents {
  const documents = new TextDocuments(TextDocument);
  const states = new Map<string, { readonly opened: number; readonly clean: number }>();
  let count = 0;

  documents.onDidOpen(({ document: { uri, version } }) => {
    states.set(uri, { opened: (count += 1), clean: version });
  });
  documents.onDidChangeContent(({ document }) => {
    if (isMarkdown(document)) events.changed(document.uri);
  });
  documents.onDidSave(({ document }) => {
    const { uri, version } = document;
    states.set(uri, { opened: states.get(uri)?.opened ?? 0, clean: version });
    if (isMarkdown(document)) events.saved(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    states.delete(uri);
    events.closed(uri);
  });
  documents.listen(connection);

  return {
    get(uri) {
      const document = documents.get(uri);
      if (!document || !isMarkdown(document)) return undefined;
      const { version } = document;
      const { opened, clean } = states.get(uri) ?? { opened: 0, clean: version };
      return { uri, version, text: document.getText(), opened, dirty: clean !== version };
    },
    uris: () =>
      documents
        .all()
        .filter(isMarkdown)
        .map(({ uri }) => uri),
  };
}

const isMarkdown = ({ uri, languageId }: TextDocument): boolean => languageId === 'markdown' || isMarkdownFile(uri);
