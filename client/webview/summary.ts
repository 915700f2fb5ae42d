import { BODY_STYLES } from '../../server/core/summary/styles.table.ts';
import type { ShowSummary } from '../src/panels/summary-messages.ts';
import type { Host } from './host.ts';
import { morph } from './morph.ts';
import './summary.css';

start(acquireVsCodeApi(), document);

function start(host: Host, page: Document): void {
  const main = page.querySelector('#summary');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(BODY_STYLES);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  if (main === null) return;
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isShowSummary(data)) show(main, data, host);
  });
  leadToSource(main, host);
  keepScroll(main, host);
  host.postMessage({ type: 'ready' });
}

function show(main: Element, { uri, body }: ShowSummary, host: Host): void {
  const shown = main.getAttribute('data-uri');
  const wanted = new DOMParser()
    .parseFromString(`<main id="summary">${body}</main>`, 'text/html')
    .querySelector('main');
  if (wanted === null) return;
  wanted.dataset.uri = uri;
  for (const block of wanted.querySelectorAll<HTMLElement>('[data-offset]')) block.tabIndex = 0;
  morph(main, wanted);
  if (shown === null) window.scrollTo(0, scrollKeptFor(uri, host));
  else if (shown !== uri) window.scrollTo(0, 0);
  host.setState({ uri, scroll: window.scrollY });
}

/** A click or Enter on a block shows where it was taken from; links and selected text are left to themselves. */
function leadToSource(main: Element, host: Host): void {
  const reveal = (event: Event): void => {
    if (!(event.target instanceof Element) || event.target.closest('a') !== null) return;
    const offset = event.target.closest('[data-offset]')?.getAttribute('data-offset');
    if (offset != null) host.postMessage({ type: 'reveal', offset: Number(offset) });
  };
  main.addEventListener('click', (event) => {
    if (window.getSelection()?.isCollapsed !== false) reveal(event);
  });
  main.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter') reveal(event);
  });
}

function keepScroll(main: Element, host: Host): void {
  window.addEventListener('scrollend', () => {
    const uri = main.getAttribute('data-uri');
    if (uri !== null) host.setState({ uri, scroll: window.scrollY });
  });
}

function scrollKeptFor(uri: string, host: Host): number {
  const state = host.getState();
  if (typeof state !== 'object' || state === null || !('uri' in state) || !('scroll' in state)) return 0;
  return state.uri === uri && typeof state.scroll === 'number' ? state.scroll : 0;
}

const isShowSummary = (data: unknown): data is ShowSummary =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'show';
