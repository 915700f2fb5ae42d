import { CancellationTokenSource } from 'vscode';
import type { QuestionsResult } from '../../../server/core/protocol.ts';
import type { Recognition } from '../../../server/recognise/recognition.ts';
import type { Stage } from '../stage.ts';
import type { Owned } from '../owned.ts';
import type { Request } from './request.ts';

/** Keeps the view and the language status in step with the document in front. */
export interface Questions extends Owned {
  /** The last answer for the document in front. */
  latest(): QuestionsResult | undefined;
  changed(uri: string): void;
  refresh(): void;
}

export function showQuestions(stage: Stage, request: Request): Questions {
  let asking = new CancellationTokenSource();
  let latest: QuestionsResult | undefined;
  const refresh = async (): Promise<void> => {
    asking.cancel();
    asking.dispose();
    asking = new CancellationTokenSource();
    const { token } = asking;
    const current = stage.documents.current();
    if (current === undefined) {
      latest = undefined;
      return;
    }
    const { uri } = current.document;
    const answer = await request('postmortem/questions', { uri: uri.toString() }, token);
    if (token.isCancellationRequested) return;
    latest = answer?.recognised === true ? answer : undefined;
    stage.fault(undefined);
    if (answer !== null) stage.documents.overrule(uri, recognitionOf(answer));
    stage.show(uri, latest);
  };
  const tryRefresh = (): void => {
    refresh().catch((reason: unknown) => {
      stage.output.debug(`postmortem/questions: ${String(reason)}`);
    });
  };
  const follow = stage.documents.onDidChange(tryRefresh);
  return {
    latest: () => latest,
    changed(uri) {
      if (uri === stage.documents.current()?.document.uri.toString()) tryRefresh();
    },
    refresh: tryRefresh,
    dispose() {
      follow.dispose();
      asking.dispose();
    },
  };
}

const recognitionOf = ({ recognised, candidate, reason }: QuestionsResult): Recognition => ({
  postmortem: recognised,
  candidate,
  reason,
});
