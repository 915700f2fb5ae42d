/** From the extension to the page. */
export interface ShowSummary {
  readonly type: 'show';
  readonly uri: string;
  /** HTML of the summary, every word from the document escaped. */
  readonly body: string;
}

/** From the page to the extension. */
export type PageMessage =
  | { readonly type: 'ready' }
  /** A block was chosen; UTF-16 offset in the document. */
  | { readonly type: 'reveal'; readonly offset: number };

/** What the page keeps over a reload of the window. */
export interface PageState {
  readonly uri: string;
  readonly scroll: number;
}
