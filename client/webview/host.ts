import type { PageMessage, PageState } from '../src/panels/summary-messages.ts';
import type { TrendsPageMessage } from '../src/panels/trends-messages.ts';

/** What VS Code gives the script of a webview. */
export interface Host {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: PageState): void;
}

/** The same for the page of the trends, which keeps nothing. */
export interface TrendsHost {
  postMessage(message: TrendsPageMessage): void;
}

declare global {
  function acquireVsCodeApi(): Host & TrendsHost;
}
