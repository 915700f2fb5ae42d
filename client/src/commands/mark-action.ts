import { l10n, Uri, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { EditsResult, FolderAction } from '../../../server/core/protocol.ts';
import { say } from '../say.ts';
import type { Request } from '../session/request.ts';
import { workspaceEdit } from './edit-document.ts';

/** How often the server is asked again when the text changes under its answer. */
const TRIES = 3;

/**
 * Ticks an action in its file, or takes the tick back, as one edit that can be undone. A file without unsaved changes is
 * saved then; one with some stays unsaved. When it cannot be done the status bar says why, and so does the result.
 */
export async function markAction(
  request: Request,
  action: FolderAction,
  mark: 'done' | 'open',
): Promise<string | undefined> {
  const problem = await tryToMark(request, action, mark).catch((reason: unknown) => String(reason));
  if (problem !== undefined) say(problem);
  return problem;
}

async function tryToMark(request: Request, action: FolderAction, mark: 'done' | 'open'): Promise<string | undefined> {
  const document = await workspace.openTextDocument(Uri.parse(action.uri));
  const isSaved = !document.isDirty;
  for (let left = TRIES; left > 0; left -= 1) {
    const { version } = document;
    const result = await request('postmortem/edits', {
      uri: document.uri.toString(),
      command: mark === 'done' ? 'markActionDone' : 'markActionOpen',
      text: action.text,
      position: action.range.start,
    });
    if (document.version !== version) continue;
    return apply(document, { result, isSaved });
  }
  return l10n.t('The file is being changed; the action is left as it is');
}

interface Answer {
  readonly result: EditsResult;
  readonly isSaved: boolean;
}

async function apply(document: TextDocument, { result, isSaved }: Answer): Promise<string | undefined> {
  if (result.edits.length === 0) return result.nothing;
  if (!(await workspace.applyEdit(workspaceEdit(document, result))))
    return l10n.t('The file cannot be changed; the action is left as it is');
  if (isSaved && !(await document.save())) return l10n.t('The tick is in the editor, and could not be saved');
  return undefined;
}
