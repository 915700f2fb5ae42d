import { env, l10n } from 'vscode';
import type { FolderAction } from '../../../server/core/protocol.ts';
import { say } from '../say.ts';
import type { Request } from '../session/request.ts';

/** Copies an action as the Markdown of an issue: its title on the first line, then what is known of it. */
export async function copyAsIssue(request: Request, { uri, text, range }: FolderAction): Promise<void> {
  const issue = await request('postmortem/issue', { uri, text, range });
  if (issue === null) {
    say(l10n.t('The action is not in the file any more'));
    return;
  }
  await env.clipboard.writeText(`${issue.title}\n\n${issue.body}\n`);
  say(l10n.t('Copied as an issue: {0}', issue.title));
}
