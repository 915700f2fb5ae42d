import { l10n, Uri, window, workspace } from 'vscode';
import type { Request } from '../session/request.ts';
import { kinds } from './new-postmortem-questions.ts';
import { templateFolder, templatesIn } from './templates.ts';

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,60}$/u; // "database outage"

/** Writes a built-in template into the workspace's folder of templates, where the team can make it its own. */
export async function createTemplate(request: Request): Promise<void> {
  const title = l10n.t('Create Workspace Template');
  const folder = templateFolder();
  if (folder === undefined) return;
  const kind = await window.showQuickPick(kinds(), { title, placeHolder: l10n.t('Which template is it made from?') });
  if (kind === undefined) return;
  const taken = new Set((await templatesIn(folder)).map(({ name }) => name.toLowerCase()));
  const name = await window.showInputBox({
    title,
    prompt: l10n.t('A name, as New Postmortem… lists it'),
    validateInput: (value) => nameProblem(value.trim(), taken),
  });
  if (name === undefined) return;
  const fields = { title: '${title}', severity: '${severity}', started: '${started}', detected: '${detected}' };
  const { text, cursor } = await request('postmortem/new', { kind: kind.incident, today: '2000-01-01', ...fields });
  const uri = Uri.joinPath(folder, `${name.trim()}.md`);
  const content = `${text.slice(0, cursor)}\${cursor}${text.slice(cursor)}`;
  await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  await window.showTextDocument(uri, { preview: false });
}

function nameProblem(name: string, taken: ReadonlySet<string>): string | undefined {
  if (!NAME.test(name)) return l10n.t('Letters, digits, blanks and hyphens make a file name');
  return taken.has(name.toLowerCase()) ? l10n.t('There is a template of this name already') : undefined;
}
