import type { EventEmitter, ExtensionContext, LogOutputChannel, TreeItem, TreeView, Uri, WebviewPanel } from 'vscode';
import type { QuestionsResult } from '../../server/core/protocol.ts';
import type { Choices } from './documents/choices.ts';
import type { Documents } from './documents/documents.ts';

/** An item of a view over the folder, which holds the items below it. */
export interface FolderItem extends TreeItem {
  readonly children?: readonly FolderItem[];
}

/** A view over the folder: the first stage draws what the session makes. */
export interface FolderTree {
  readonly view: TreeView<FolderItem>;
  /** Asks the session for the items again. */
  readonly changed: EventEmitter<undefined>;
}

/** The views over the folder, by the end of their ids. */
export type FolderViewName = 'actions' | 'list';

/** What the first stage hands to the session. */
export interface Stage {
  readonly context: ExtensionContext;
  readonly output: LogOutputChannel;
  readonly documents: Documents;
  readonly choices: Choices;
  /** Shows an answer of the server in the view and the language status; undefined while there is none. */
  readonly show: (uri: Uri, questions: QuestionsResult | undefined) => void;
  /** The server cannot be reached, and why; undefined when it can again. */
  readonly fault: (reason: string | undefined) => void;
  readonly trees: Readonly<Record<FolderViewName, FolderTree>>;
}

/** Commands that need the server, or come up only where it runs, by the end of their ids. */
export const SESSION_COMMANDS = [
  'new',
  'showSummary',
  'showSummaryToSide',
  'shareSummary',
  'reviewWording',
  'insertMissingSections',
  'insertSection',
  'insertTimelineEntry',
  'pasteAsTimeline',
  'sortTimeline',
  'normaliseTimeline',
  'addActionItem',
  'normaliseActions',
  'markInReview',
  'markFinal',
  'createTemplate',
  'chooseAction',
  'showTrends',
  'reveal',
  'pause',
  'resume',
  'restartServer',
] as const;

export type SessionCommand = (typeof SESSION_COMMANDS)[number];

/** The second stage: language client and server, loaded for the first postmortem or the first command. */
export interface Session {
  run(command: SessionCommand, args: readonly unknown[]): Promise<void>;
  /** Takes over a panel that survived a reload; `state` is what its page kept. */
  restore(panel: WebviewPanel, state: unknown): Promise<void>;
  /** The items of a view over the folder, once they are known. */
  roots(view: FolderViewName): Promise<FolderItem[]>;
  stop(): Promise<void>;
}

export type LoadSession = (stage: Stage) => Promise<Session>;
