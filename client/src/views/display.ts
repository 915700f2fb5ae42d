import type { Uri } from 'vscode';
import type { QuestionsResult } from '../../../server/core/protocol.ts';
import type { Documents } from '../documents/documents.ts';
import { createFiveQuestionsView } from './five-questions.ts';
import type { Owned } from '../owned.ts';
import { createStatus } from './status.ts';

/** The view and the language status together: both show the document in front, or nothing. */
export interface Display extends Owned {
  readonly show: (uri: Uri, questions: QuestionsResult | undefined) => void;
  readonly fault: (reason: string | undefined) => void;
  refresh(): void;
}

export function createDisplay(documents: Documents): Display {
  const view = createFiveQuestionsView();
  const status = createStatus();
  let shown: { readonly uri: string; readonly questions: QuestionsResult } | undefined;
  let fault: string | undefined;
  const refresh = (): void => {
    const current = documents.current();
    const questions = shown?.uri === current?.document.uri.toString() ? shown?.questions : undefined;
    status.show({ current, questions, fault });
  };
  const forget = documents.onDidChange((current) => {
    const stays = current?.recognition.postmortem === true && current.document.uri.toString() === shown?.uri;
    if (!stays) {
      shown = undefined;
      view.clear();
    }
    refresh();
  });
  refresh();
  return {
    show(uri, questions) {
      shown = questions === undefined ? undefined : { uri: uri.toString(), questions };
      if (questions === undefined) view.clear();
      else view.show(uri, questions);
      refresh();
    },
    fault(reason) {
      fault = reason;
      refresh();
    },
    refresh,
    dispose() {
      forget.dispose();
      view.dispose();
      status.dispose();
    },
  };
}
