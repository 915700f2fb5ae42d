import { commands, l10n, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { Recognised } from '../documents/documents.ts';

interface Action extends QuickPickItem {
  readonly command: string;
}

/** What can be done with the file in front, offered from the language status. */
export async function chooseAction(current: Recognised | undefined): Promise<void> {
  const picked = await window.showQuickPick(actionsFor(current), { title: l10n.t('Postmortem') });
  if (picked !== undefined) await commands.executeCommand(picked.command);
}

function actionsFor(current: Recognised | undefined): Action[] {
  const isPostmortem = current?.recognition.postmortem === true;
  const paused = !workspace.getConfiguration('postmortem', current?.document).get<boolean>('wording.enabled', true);
  const forPostmortems: readonly Action[] = [
    { label: l10n.t('Show Summary to the Side'), command: 'postmortem.showSummaryToSide' },
    { label: l10n.t('Review Wording…'), command: 'postmortem.reviewWording' },
    { label: l10n.t('Insert Missing Sections'), command: 'postmortem.insertMissingSections' },
    { label: l10n.t('Insert Timeline Entry'), command: 'postmortem.insertTimelineEntry' },
    { label: l10n.t('Add Action Item…'), command: 'postmortem.addActionItem' },
    { label: l10n.t('Mark as In Review'), command: 'postmortem.markInReview' },
    { label: l10n.t('Mark as Final'), command: 'postmortem.markFinal' },
    paused
      ? { label: l10n.t('Resume Wording Suggestions'), command: 'postmortem.resume' }
      : { label: l10n.t('Pause Wording Suggestions'), command: 'postmortem.pause' },
  ];
  const treat: Action = { label: l10n.t('Treat This File as a Postmortem'), command: 'postmortem.enableForFile' };
  const doNotTreat: Action = {
    label: l10n.t('Do Not Treat This File as a Postmortem'),
    command: 'postmortem.disableForFile',
    description: current?.recognition.reason ?? '',
  };
  const output: Action = { label: l10n.t('Show Output'), command: 'postmortem.showOutput' };
  const restart: Action = { label: l10n.t('Restart Server'), command: 'postmortem.restartServer' };
  return isPostmortem ? [...forPostmortems, doNotTreat, restart, output] : [treat, doNotTreat];
}
