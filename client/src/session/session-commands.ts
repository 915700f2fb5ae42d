import { ViewColumn } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { insertSections } from '../commands/insert-sections.ts';
import { newPostmortem } from '../commands/new-postmortem.ts';
import { reviewWording } from '../commands/review-wording.ts';
import type { SummaryPanel } from '../panels/summary-panel.ts';
import type { SessionCommand, Stage } from '../stage.ts';
import type { Questions } from './questions.ts';
import type { Request } from './request.ts';

export interface SessionParts {
  readonly stage: Stage;
  readonly request: Request;
  readonly client: BaseLanguageClient;
  readonly questions: Questions;
  readonly summary: SummaryPanel;
}

type Run = (args: readonly unknown[]) => Promise<void>;

export function sessionCommands({
  stage,
  request,
  client,
  questions,
  summary,
}: SessionParts): Readonly<Record<SessionCommand, Run>> {
  const { documents } = stage;
  return {
    new: ([folder]) => newPostmortem(request, folder),
    showSummary: () => summary.open(ViewColumn.Active),
    showSummaryToSide: () => summary.open(ViewColumn.Beside),
    reviewWording: () => reviewWording(documents.current()?.document, questions.latest()),
    insertMissingSections: () => insertSections(request, documents.current()?.document),
    insertSection: ([node]) => insertSections(request, documents.current()?.document, node),
    async restartServer() {
      if (client.needsStop()) await client.stop();
      await client.start();
      questions.refresh();
    },
  };
}
