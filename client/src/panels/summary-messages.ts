import type { Audience, Paper, Redaction } from '../../../server/core/protocol.ts';

/** What a person has chosen in the panel. */
export interface View {
  readonly audience: Audience;
  /** Names, hosts, addresses, tickets and customers are taken out; for others than our own people they always are. */
  readonly redact: boolean;
  /** The panel keeps its postmortem when another one comes to the front. */
  readonly locked: boolean;
}

/** From the extension to the page: the summary as it is now. */
export interface ShowSummary {
  readonly type: 'show';
  readonly uri: string;
  /** HTML of the summary, every word from the document escaped. */
  readonly body: string;
  readonly view: View;
  readonly paper: Paper;
  readonly redactions: readonly Redaction[];
  /** How the document is marked, until the person has said that it may be shared. */
  readonly restricted?: string;
  /** Where the editor's cursor stands in the same text, as a UTF-16 offset. */
  readonly cursor?: number;
}

/** From the extension to the page. */
export type PanelMessage =
  | ShowSummary
  /** There is no postmortem to show. */
  | { readonly type: 'nothing' }
  | { readonly type: 'cursor'; readonly offset: number }
  | { readonly type: 'openShare' }
  /** The plain text that was asked for, to go with the rich one; absent when the server had none. */
  | { readonly type: 'plain'; readonly text?: string }
  /** A file for a window that has no folder of this machine: in the browser, or remote. */
  | { readonly type: 'download'; readonly name: string; readonly text: string };

/** The forms in which the page leaves the panel. */
export const SHARE_FORMS = ['rich', 'md', 'slack', 'text', 'saveHtml', 'saveMd', 'print'] as const;
export type ShareForm = (typeof SHARE_FORMS)[number];

/** From the page to the extension. */
export type PageMessage =
  | { readonly type: 'ready' }
  /** A block was chosen; UTF-16 offset in the document. */
  | { readonly type: 'reveal'; readonly offset: number }
  | { readonly type: 'choose'; readonly view: View }
  /** A restricted document may be shared. */
  | { readonly type: 'allow'; readonly uri: string }
  | { readonly type: 'share'; readonly uri: string; readonly form: ShareForm }
  /** Whether the rich text is in the clipboard. */
  | { readonly type: 'copied'; readonly done: boolean };

/** What the page keeps over a reload of the window. */
export interface PageState {
  readonly uri: string;
  readonly scroll: number;
  readonly view: View;
  /** Size of the text, 1 as it comes. */
  readonly size: number;
}
