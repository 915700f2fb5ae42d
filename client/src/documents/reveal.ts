import { Range, Uri, ViewColumn, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { ProtocolRange } from '../../../server/core/protocol.ts';
import { uriOfTab } from './active.ts';

/** Shows the text of a file at a range, in the column where it already stands. */
export async function reveal(uri: Uri, range: ProtocolRange): Promise<TextEditor> {
  const document = await workspace.openTextDocument(uri);
  return window.showTextDocument(document, { viewColumn: columnOf(uri), selection: toRange(range) });
}

/** The same for the arguments of a command, which anyone may give. */
export async function revealPlace(uri: unknown, range: unknown): Promise<void> {
  if (uri instanceof Uri && isRange(range)) await reveal(uri, range);
}

const isRange = (value: unknown): value is ProtocolRange =>
  isObject(value) && 'start' in value && 'end' in value && isPosition(value.start) && isPosition(value.end);

const isPosition = (value: unknown): boolean =>
  isObject(value) &&
  'line' in value &&
  'character' in value &&
  typeof value.line === 'number' &&
  typeof value.character === 'number';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const toRange = ({ start, end }: ProtocolRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

function columnOf(uri: Uri): ViewColumn {
  const key = uri.toString();
  const group = window.tabGroups.all.find(({ tabs }) => tabs.some((tab) => uriOfTab(tab)?.toString() === key));
  return group?.viewColumn ?? ViewColumn.One;
}
