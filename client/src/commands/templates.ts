import { FileType, Uri, workspace } from 'vscode';

export interface WorkspaceTemplate {
  readonly name: string;
  readonly uri: Uri;
}

/** Where the templates of a workspace folder stand: that of `target`, else of the first folder; absent without a folder. */
export function templateFolder(target?: Uri): Uri | undefined {
  const own = target === undefined ? undefined : workspace.getWorkspaceFolder(target);
  const folder = own ?? workspace.workspaceFolders?.[0];
  if (folder === undefined) return undefined;
  const path = workspace.getConfiguration('postmortem', folder.uri).get<string>('templates.folder', '');
  return Uri.joinPath(folder.uri, path === '' ? '.postmortem/templates' : path);
}

const MARKDOWN = /\.md$/i; // "database.md"

/** The Markdown files of the folder, by name; none when there is no such folder. */
export async function templatesIn(folder: Uri): Promise<readonly WorkspaceTemplate[]> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  return entries
    .filter(([name, type]) => type !== FileType.Directory && MARKDOWN.test(name))
    .map(([name]) => ({ name: name.replace(MARKDOWN, ''), uri: Uri.joinPath(folder, name) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

export const templateText = async (uri: Uri): Promise<string> =>
  new TextDecoder('utf-8', { fatal: false }).decode(await workspace.fs.readFile(uri));
