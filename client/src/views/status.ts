import { l10n, languages, LanguageStatusSeverity, workspace } from 'vscode';
import type { LanguageStatusItem } from 'vscode';
import type { QuestionsResult } from '../../../server/core/protocol.ts';
import type { Recognised } from '../documents/documents.ts';
import type { Owned } from '../owned.ts';
import { answered } from './question-nodes.ts';

/** What the language status shows: only on postmortems and on files that may be one. */
export interface Status extends Owned {
  show(state: StatusState): void;
}

export interface StatusState {
  readonly current: Recognised | undefined;
  readonly questions: QuestionsResult | undefined;
  /** Why the server cannot be reached. */
  readonly fault: string | undefined;
}

export function createStatus(): Status {
  let item: LanguageStatusItem | undefined;
  const hide = (): void => {
    item?.dispose();
    item = undefined;
  };
  return {
    show(state) {
      const { current } = state;
      if (current === undefined || !(current.recognition.postmortem || current.recognition.candidate)) {
        hide();
        return;
      }
      item ??= createItem();
      fill(item, state, current);
    },
    dispose: hide,
  };
}

function createItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('postmortem.status', { language: 'markdown' });
  item.name = l10n.t('Postmortem');
  item.command = { title: l10n.t('Choose…'), command: 'postmortem.chooseAction' };
  return item;
}

function fill(item: LanguageStatusItem, state: StatusState, { document, recognition }: Recognised): void {
  const { questions, fault } = state;
  item.busy = recognition.postmortem && questions === undefined && fault === undefined;
  item.severity = fault === undefined ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
  item.text = recognition.postmortem ? postmortemText(questions) : l10n.t('Postmortem: not sure');
  const paused = !workspace.getConfiguration('postmortem', document.uri).get<boolean>('wording.enabled', true);
  const parts = [
    fault ?? recognition.reason,
    paused ? l10n.t('wording suggestions paused') : '',
    ...(questions?.configuredBy.map((file) => l10n.t('configured by {0}', shortName(file))) ?? []),
  ];
  item.detail = parts.filter((part) => part !== '').join(' · ');
  item.accessibilityInformation = { label: `${item.text}. ${item.detail}` };
}

function postmortemText(questions: QuestionsResult | undefined): string {
  if (questions === undefined) return l10n.t('Postmortem');
  return l10n.t('Postmortem: {0} of {1}', answered(questions), questions.questions.length);
}

const shortName = (file: string): string => workspace.asRelativePath(file);
