import { env, ViewColumn } from 'vscode';
import type { TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EditCommand } from '../../../server/core/protocol.ts';
import { addAction } from '../commands/add-action.ts';
import { chooseAction } from '../commands/choose-action.ts';
import { createTemplate } from '../commands/create-template.ts';
import { editDocument } from '../commands/edit-document.ts';
import type { EditGiven } from '../commands/edit-document.ts';
import { insertSections } from '../commands/insert-sections.ts';
import { markFinal } from '../commands/mark-final.ts';
import { newPostmortem } from '../commands/new-postmortem.ts';
import { reviewWording } from '../commands/review-wording.ts';
import { setWording } from '../commands/settings.ts';
import { revealPlace } from '../documents/reveal.ts';
import type { SummaryPanel } from '../panels/summary-panel.ts';
import type { TrendsPanel } from '../panels/trends-panel.ts';
import type { SessionCommand, Stage } from '../stage.ts';
import type { Questions } from './questions.ts';
import type { Request } from './request.ts';

export interface SessionParts {
  readonly stage: Stage;
  readonly request: Request;
  readonly client: BaseLanguageClient;
  readonly questions: Questions;
  readonly summary: SummaryPanel;
  readonly trends: TrendsPanel;
}

type Run = (args: readonly unknown[]) => Promise<void>;

export function sessionCommands(parts: SessionParts): Readonly<Record<SessionCommand, Run>> {
  const { stage, request, client, questions, summary, trends } = parts;
  const { documents } = stage;
  const current = (): TextDocument | undefined => documents.current()?.document;
  const edit = (command: EditCommand, given: EditGiven = {}): Promise<void> =>
    editDocument(request, current(), { command, ...given });
  return {
    new: ([folder]) => newPostmortem(request, folder),
    showSummary: () => summary.open(ViewColumn.Active),
    showSummaryToSide: () => summary.open(ViewColumn.Beside),
    shareSummary: () => summary.share(),
    reviewWording: () => reviewWording(current(), questions.latest()),
    insertMissingSections: () => insertSections(request, current()),
    insertSection: ([node]) => insertSections(request, current(), node),
    insertTimelineEntry: () => edit('insertTimelineEntry', { now: new Date().toISOString() }),
    pasteAsTimeline: async () => edit('pasteAsTimeline', { text: await env.clipboard.readText() }),
    sortTimeline: () => edit('sortTimeline'),
    normaliseTimeline: () => edit('normaliseTimeline'),
    addActionItem: () => addAction(request, current()),
    normaliseActions: () => edit('normaliseActions'),
    markInReview: () => edit('markInReview'),
    markFinal: () => markFinal(request, current(), questions.latest()),
    createTemplate: () => createTemplate(request),
    showTrends: () => trends.open(),
    reveal: ([uri, range]) => revealPlace(uri, range),
    pause: () => setWording(false),
    resume: () => setWording(true),
    chooseAction: () => chooseAction(documents.current()),
    async restartServer() {
      if (client.needsStop()) await client.stop();
      await client.start();
      questions.refresh();
    },
  };
}
