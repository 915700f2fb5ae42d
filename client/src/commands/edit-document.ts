import { Range, window, workspace, WorkspaceEdit } from 'vscode';
import type { Position, TextDocument } from 'vscode';
import type { EditsParams, EditsResult } from '../../../server/core/protocol.ts';
import { reveal, toRange } from '../documents/reveal.ts';
import { say } from '../say.ts';
import type { Request } from '../session/request.ts';

/** What goes with a command beside the document and the cursor. */
export type EditGiven = Omit<EditsParams, 'uri' | 'command' | 'position'>;

/**
 * Has the server work out a change of the document and applies it as one undoable edit; then the first `‹slot›` is
 * selected. When there is nothing to do, the status bar says why.
 */
export async function editDocument(
  request: Request,
  document: TextDocument | undefined,
  given: EditGiven & Pick<EditsParams, 'command'>,
): Promise<void> {
  if (document === undefined) return;
  const result = await request('postmortem/edits', { uri: document.uri.toString(), ...at(document), ...given });
  if (result.edits.length === 0) {
    if (result.nothing !== undefined) say(result.nothing);
    return;
  }
  if (await workspace.applyEdit(workspaceEdit(document, result))) await selectSlot(document, result);
}

export function workspaceEdit(document: TextDocument, { edits }: EditsResult): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, toRange(range), newText);
  return edit;
}

/** The cursor, when the document is in a text editor. */
function at(document: TextDocument): Pick<EditsParams, 'position'> {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) return {};
  const { line, character } = editor.selection.active;
  return { position: { line, character } };
}

const SLOT = /‹[^‹›]*›/; // "‹what happened›"

async function selectSlot(document: TextDocument, { edits }: EditsResult): Promise<void> {
  const edit = edits.find(({ newText }) => SLOT.test(newText));
  if (edit === undefined) return;
  const from = document.offsetAt(startOf(edit.range.start, document));
  const slot = SLOT.exec(document.getText().slice(from));
  if (slot === null) return;
  const start = document.positionAt(from + slot.index);
  await reveal(document.uri, new Range(start, document.positionAt(from + slot.index + slot[0].length)));
}

const startOf = ({ line, character }: { line: number; character: number }, document: TextDocument): Position =>
  document.validatePosition(new Range(line, character, line, character).start);
