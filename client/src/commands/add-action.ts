import { l10n, window } from 'vscode';
import type { QuickPickItem, TextDocument } from 'vscode';
import type { Request } from '../session/request.ts';
import { editDocument } from './edit-document.ts';

const STEPS = 3;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/; // "2026-11-23"

/** Asks for what will change, who owns it and by when; the last two may stay open. */
export async function addAction(request: Request, document: TextDocument | undefined): Promise<void> {
  if (document === undefined) return;
  const { owners, due: dates } = await request('postmortem/actionChoices', { uri: document.uri.toString() });
  const text = await window.showInputBox({
    ...heading(1),
    prompt: l10n.t('What will be changed, so that it is less likely, sooner seen or less harmful?'),
    validateInput: (value) => (value.trim() === '' ? l10n.t('A few words are needed') : undefined),
  });
  if (text === undefined) return;
  const owner = await pickOrWrite(owners.map(bare), { ...heading(2), placeHolder: l10n.t('Who owns it?') });
  if (owner === undefined) return;
  const days = dates.map(({ date, reason }) => ({ label: date, description: reason }));
  const due = await pickOrWrite(days, { ...heading(3), placeHolder: l10n.t('By which day? YYYY-MM-DD') }, ISO_DAY);
  if (due === undefined) return;
  await editDocument(request, document, {
    command: 'addActionItem',
    text: text.trim(),
    ...(owner !== '' && { owner }),
    ...(due !== '' && { due }),
  });
}

const heading = (number: number) => ({
  title: l10n.t('Add Action Item ({0}/{1})', number, STEPS),
  ignoreFocusOut: true,
});

const bare = (label: string): QuickPickItem => ({ label });

interface Asked {
  readonly title: string;
  readonly placeHolder: string;
}

/** A list in whose box something else may be typed; an empty string for "not known yet", undefined when the person leaves. */
function pickOrWrite(
  items: readonly QuickPickItem[],
  { title, placeHolder }: Asked,
  allowed = /\S/, // "@kim"
): Promise<string | undefined> {
  const picker = window.createQuickPick();
  const later: QuickPickItem = { label: l10n.t('Not known yet'), alwaysShow: true };
  const fill = (written: string): void => {
    const own = allowed.test(written) && !items.some(({ label }) => label === written) ? [bare(written)] : [];
    picker.items = [...own, ...items, later];
  };
  Object.assign(picker, { title, placeholder: placeHolder, ignoreFocusOut: true });
  fill('');
  return new Promise((resolve) => {
    picker.onDidChangeValue((value) => {
      fill(value.trim());
    });
    picker.onDidAccept(() => {
      const [picked] = picker.selectedItems;
      if (picked === undefined) return;
      resolve(picked.label === later.label ? '' : picked.label);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
