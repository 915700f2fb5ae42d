import { Selection, Uri, window, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import type { NewPostmortemParams, NewPostmortemResult } from '../../../server/core/protocol.ts';
import type { Request } from '../session/request.ts';
import { askForPostmortem } from './new-postmortem-questions.ts';

/** Asks, creates the file through the file system of the workspace, and puts the cursor in the first empty answer. */
export async function newPostmortem(request: Request, folder: unknown): Promise<void> {
  const target = folder instanceof Uri ? folder : defaultFolder();
  const params: NewPostmortemParams | undefined = await askForPostmortem(target);
  if (params === undefined) return;
  const postmortem = await request('postmortem/new', params);
  const document = await (target === undefined ? untitled(postmortem) : create(target, postmortem));
  const at = document.positionAt(postmortem.cursor);
  await window.showTextDocument(document, { preview: false, selection: new Selection(at, at) });
}

function workspaceFolder(): WorkspaceFolder | undefined {
  const active = window.activeTextEditor?.document.uri;
  return (active === undefined ? undefined : workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
}

function defaultFolder(): Uri | undefined {
  const folder = workspaceFolder();
  if (folder === undefined) return undefined;
  const path = workspace.getConfiguration('postmortem', folder.uri).get<string>('newFile.folder', 'postmortems');
  return Uri.joinPath(folder.uri, path);
}

const untitled = ({ text }: NewPostmortemResult) => workspace.openTextDocument({ language: 'markdown', content: text });

async function create(folder: Uri, { name, text }: NewPostmortemResult) {
  const uri = await freeName(folder, fileName(folder, name));
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return workspace.openTextDocument(uri);
}

const DAY = '2026-11-23'.length;
const SEPARATORS = /[\\/]/g; // "a/b"
const ENDING = /(?:\.md)?$/; // ".md"

/** The name by the team's pattern, with `${date}` and `${slug}`. */
function fileName(folder: Uri, name: string): string {
  const pattern = workspace.getConfiguration('postmortem', folder).get<string>('newFile.name', '');
  if (pattern.trim() === '') return name;
  const [date, slug] = [name.slice(0, DAY), name.slice(DAY + 1, -'.md'.length)];
  const filled = pattern.replaceAll('${date}', date).replaceAll('${slug}', slug);
  return filled.replace(SEPARATORS, '-').replace(ENDING, '.md');
}

/** `a.md`, else `a-2.md` and so on: a file that is there is never written over. */
async function freeName(folder: Uri, name: string): Promise<Uri> {
  const stem = name.slice(0, -'.md'.length);
  let uri = Uri.joinPath(folder, name);
  for (let count = 2; await exists(uri); count += 1) uri = Uri.joinPath(folder, `${stem}-${count}.md`);
  return uri;
}

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
