import { env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import type { ShareParams, SummaryFormat } from '../../../server/core/protocol.ts';
import type { PanelMessage, ShareForm } from '../panels/summary-messages.ts';
import { say } from '../say.ts';
import type { Request } from '../session/request.ts';
import type { Stage } from '../stage.ts';

/** What is shared: the page as the panel shows it. */
export interface Sharing {
  readonly request: Request;
  readonly stage: Stage;
  readonly params: Omit<ShareParams, 'format'>;
}

interface Handed extends Sharing {
  readonly text: string;
}

type Reply = PanelMessage | undefined;

interface Form {
  readonly format: SummaryFormat;
  readonly hand: (handed: Handed) => Promise<Reply>;
}

const FORMS: Readonly<Record<ShareForm, Form>> = {
  rich: { format: 'text', hand: ({ text }) => Promise.resolve({ type: 'plain', text }) },
  md: { format: 'md', hand: (handed) => copy(handed, l10n.t('Summary copied as Markdown')) },
  slack: { format: 'slack', hand: (handed) => copy(handed, l10n.t('Summary copied for Slack')) },
  text: { format: 'text', hand: (handed) => copy(handed, l10n.t('Summary copied as plain text')) },
  saveHtml: { format: 'html', hand: (handed) => save(handed, { extension: 'html', name: l10n.t('Web page') }) },
  saveMd: { format: 'md', hand: (handed) => save(handed, { extension: 'md', name: l10n.t('Markdown') }) },
  print: { format: 'html', hand: print },
};

/** Hands the page over in the form asked for; what the panel itself has to do is the result. Nothing is said but in the status bar. */
export async function shareSummary(sharing: Sharing, form: ShareForm): Promise<Reply> {
  const { format, hand } = FORMS[form];
  try {
    const result = await sharing.request('postmortem/share', { ...sharing.params, format });
    if (result !== null) return await hand({ ...sharing, text: result.text });
    say(l10n.t('The summary could not be shared: the file is not open as a postmortem'));
  } catch (reason) {
    sharing.stage.output.error(`postmortem/share: ${String(reason)}`);
    say(l10n.t('The summary could not be shared; the output "Postmortem" says why'));
  }
  return form === 'rich' ? { type: 'plain' } : undefined;
}

/** Says how the copy of the rich text went, which the panel makes. */
export function sayShared(outcome: 'copied' | 'notCopied'): void {
  if (outcome === 'copied') say(l10n.t('Summary copied as rich text'));
  else say(l10n.t('The clipboard did not take the rich text; Markdown and plain text can be copied instead'));
}

async function copy({ text }: Handed, words: string): Promise<undefined> {
  await env.clipboard.writeText(text);
  say(words);
}

interface FileKind {
  readonly extension: string;
  readonly name: string;
}

async function save({ params, text }: Handed, { extension, name }: FileKind): Promise<undefined> {
  const target = await window.showSaveDialog({
    title: l10n.t('Save Summary'),
    defaultUri: beside(Uri.parse(params.uri), fileName(params.uri, extension)),
    filters: { [name]: [extension] },
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  say(l10n.t('Summary saved as {0}', workspace.asRelativePath(target)));
}

/** On this machine the page opens in the browser; elsewhere only the panel can hand it over, as a download. */
async function print({ params, stage, text }: Handed): Promise<Reply> {
  const name = fileName(params.uri, 'html');
  if (env.uiKind === UIKind.Web || env.remoteName !== undefined) {
    say(l10n.t('The printable page is downloaded as {0}', name));
    return { type: 'download', name, text };
  }
  const folder = Uri.joinPath(stage.context.globalStorageUri, 'printable');
  await workspace.fs.createDirectory(folder);
  const page = Uri.joinPath(folder, name);
  await workspace.fs.writeFile(page, new TextEncoder().encode(text));
  await env.openExternal(page);
  say(l10n.t('The printable page is open in the browser'));
  return undefined;
}

const EXTENSION = /\.[^./]*$/; // ".md"

const fileName = (uri: string, extension: string): string => {
  const name = Uri.parse(uri).path.split('/').at(-1) ?? '';
  return `${name.replace(EXTENSION, '')}-summary.${extension}`;
};

/** In the folder of the document; one that was never saved has none, and goes to the first folder that is open. */
function beside(uri: Uri, name: string): Uri {
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  return Uri.joinPath(folder ?? Uri.file('/'), name);
}
