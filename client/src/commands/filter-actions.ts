import { l10n, ThemeIcon, window } from 'vscode';

/** Asks for the words of the filter, and shows each letter's effect. Escape gives back what was there before. */
export function askForFilter(before: string, preview: (words: string) => void): Promise<string> {
  const input = window.createInputBox();
  const clear = { iconPath: new ThemeIcon('clear-all'), tooltip: l10n.t('Clear the filter') };
  Object.assign(input, {
    title: l10n.t('Filter Action Items'),
    placeholder: l10n.t('Words of the action, its owner, ticket, date or postmortem'),
    prompt: l10n.t('Enter keeps the filter; an empty one shows everything.'),
    value: before,
    buttons: [clear],
  });
  return new Promise((resolve) => {
    input.onDidChangeValue(preview);
    input.onDidTriggerButton(() => {
      resolve('');
      input.hide();
    });
    input.onDidAccept(() => {
      resolve(input.value.trim());
      input.hide();
    });
    input.onDidHide(() => {
      resolve(before);
      input.dispose();
    });
    input.show();
  });
}
