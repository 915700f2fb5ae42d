import { TabInputCustom, TabInputText, TabInputTextDiff, TabInputWebview, window, workspace } from 'vscode';
import type { Tab, TextDocument, Uri } from 'vscode';

/** The file that a tab shows; the right side of a comparison. */
export function uriOfTab(tab: Tab | undefined): Uri | undefined {
  const input: unknown = tab?.input;
  if (input instanceof TabInputText || input instanceof TabInputCustom) return input.uri;
  if (input instanceof TabInputTextDiff) return input.modified;
  return undefined;
}

/** True while a panel such as the summary has the focus: the document beside it stays the current one. */
export const panelIsActive = (): boolean => window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputWebview;

/**
 * The Markdown document of the active tab. Not taken from the active text editor: in the rich Markdown editor there is none.
 * Absent for a moment after a tab opens; its document follows with an event of its own.
 */
export function activeMarkdown(): TextDocument | undefined {
  const uri = uriOfTab(window.tabGroups.activeTabGroup.activeTab)?.toString();
  if (uri === undefined) return undefined;
  return workspace.textDocuments.find(
    (document) => document.languageId === 'markdown' && document.uri.toString() === uri,
  );
}
