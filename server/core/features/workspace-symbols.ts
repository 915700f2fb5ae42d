import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { ActionItem } from '../model/action.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { indexLines } from '../text/lines.ts';
import type { LineIndex } from '../text/lines.ts';
import { rangeOf } from './page.ts';

const FILE: SymbolKind = 1;
const EVENT: SymbolKind = 24;

/** What a search over the whole folder finds of a postmortem: the document by its title, and its action items. */
export function folderSymbols({ text, title, actions, date, severity }: Postmortem): DocumentSymbol[] {
  const lines = indexLines(text);
  const at = rangeOf(lines, title?.at ?? { start: 0, end: 0 });
  const detail = [date, severity].filter(Boolean).join(', ');
  const children = actions.filter(({ text }) => text !== '').map((action) => actionSymbol(lines, action));
  return [{ name: title?.text ?? 'Postmortem', detail, kind: FILE, range: at, selectionRange: at, children }];
}

function actionSymbol(lines: LineIndex, action: ActionItem): DocumentSymbol {
  const { at, words, text, owners, due, done } = action;
  const owner = owners.map(({ name }) => name).join(', ');
  const detail = [done ? 'done' : '', owner, due?.date === undefined ? '' : `due ${due.date}`]
    .filter(Boolean)
    .join(', ');
  return { name: text, detail, kind: EVENT, range: rangeOf(lines, at), selectionRange: rangeOf(lines, words) };
}
