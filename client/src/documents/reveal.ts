import { Range, ViewColumn, window, workspace } from 'vscode';
import type { TextEditor, Uri } from 'vscode';
import type { ProtocolRange } from '../../../server/core/protocol.ts';
import { uriOfTab } from './active.ts';

/** Shows the text of a file at a range, in the column where it already stands. */
export async function reveal(uri: Uri, range: ProtocolRange): Promise<TextEditor> {
  const document = await workspace.openTextDocument(uri);
  return window.showTextDocument(document, { viewColumn: columnOf(uri), selection: toRange(range) });
}

export const toRange = ({ start, end }: ProtocolRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

function columnOf(uri: Uri): ViewColumn {
  const key = uri.toString();
  const group = window.tabGroups.all.find(({ tabs }) => tabs.some((tab) => uriOfTab(tab)?.toString() === key));
  return group?.viewColumn ?? ViewColumn.One;
}
