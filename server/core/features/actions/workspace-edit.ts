import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { CodeActionRequest } from '../../service.ts';
import type { Edit } from '../../text/edit.ts';
import type { Page } from '../page.ts';
import { rangeOf } from '../page.ts';

const SLOT = /‹[^‹›]*›/g; // "‹what made this possible›"
const HAS_SLOT = /‹[^‹›]*›/; // "‹what made this possible›"
const SNIPPET_SIGNS = /[\\$}]/g; // "$1"

type Target = Pick<CodeActionRequest, 'uri' | 'version' | 'client'>;

/** Edits of the document itself. Slots such as `‹owner›` become tab stops where the client has them. */
export function editDocument(page: Page, edits: readonly Edit[], { uri, version, client }: Target): WorkspaceEdit {
  const plain = edits.map(({ at, newText }) => ({ range: rangeOf(page.lines, at), newText }));
  if (!client.documentChanges) return { changes: { [uri]: plain } };
  const withStops = client.snippets ? plain.map(withTabStops) : plain;
  return { documentChanges: [{ textDocument: { uri, version }, edits: withStops }] };
}

/** Writes a whole other file; null where the client cannot create one. */
export function editFile(
  file: { readonly uri: string; readonly text: string | null },
  edit: TextEdit,
  client: Target['client'],
): WorkspaceEdit | null {
  const change: TextDocumentEdit = { textDocument: { uri: file.uri, version: null }, edits: [edit] };
  if (file.text !== null)
    return client.documentChanges ? { documentChanges: [change] } : { changes: { [file.uri]: [edit] } };
  if (!client.documentChanges || !client.createFile) return null;
  return { documentChanges: [{ kind: 'create', uri: file.uri, options: { ignoreIfExists: true } }, change] };
}

/** The whole edit is a snippet when it holds a slot, so that text around the slots must be escaped. */
function withTabStops(edit: TextEdit): TextEdit | SnippetTextEdit {
  if (!HAS_SLOT.test(edit.newText)) return edit;
  const slots = [...edit.newText.matchAll(SLOT)];
  let done = 0;
  let value = '';
  for (const [index, slot] of slots.entries()) {
    value += `${escaped(edit.newText.slice(done, slot.index))}\${${index + 1}:${escaped(slot[0])}}`;
    done = slot.index + slot[0].length;
  }
  return { range: edit.range, snippet: { kind: 'snippet', value: value + escaped(edit.newText.slice(done)) } };
}

const escaped = (text: string): string => text.replace(SNIPPET_SIGNS, '\\$&');
