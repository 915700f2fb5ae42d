import { Selection, Uri, window, workspace } from 'vscode';
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

function defaultFolder(): Uri | undefined {
  const active = window.activeTextEditor?.document.uri;
  const folder =
    (active === undefined ? undefined : workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
  if (folder === undefined) return undefined;
  const path = workspace.getConfiguration('postmortem', folder.uri).get<string>('newFile.folder', 'postmortems');
  return Uri.joinPath(folder.uri, path);
}

const untitled = ({ text }: NewPostmortemResult) => workspace.openTextDocument({ language: 'markdown', content: text });

async function create(folder: Uri, { name, text }: NewPostmortemResult) {
  const uri = await freeName(folder, name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return workspace.openTextDocument(uri);
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
