import type { PageMessage, PageState } from '../src/panels/summary-messages.ts';

/** What VS Code gives the script of a webview. */
export interface Host {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: PageState): void;
}

declare global {
  function acquireVsCodeApi(): Host;
}
