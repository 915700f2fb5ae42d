import { window } from 'vscode';
import type { TextEditor, Uri } from 'vscode';

const shows = (editor: TextEditor | undefined, uri: Uri): editor is TextEditor =>
  editor?.document.uri.toString() === uri.toString();

/** Where the cursor stands in a document, as an offset; undefined when no text editor shows it. */
export function cursorIn(uri: Uri): number | undefined {
  const editor = [window.activeTextEditor, ...window.visibleTextEditors].find((each) => shows(each, uri));
  return editor?.document.offsetAt(editor.selection.active);
}
