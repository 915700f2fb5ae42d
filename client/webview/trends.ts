import { TRENDS_STYLES } from '../../server/core/trends/styles.table.ts';
import type { TrendsMessage } from '../src/panels/trends-messages.ts';
import type { TrendsHost } from './host.ts';
import { linkSources } from './link-sources.ts';
import { part } from './part.ts';
import { patch } from './patch.ts';
import './trends.css';

start(acquireVsCodeApi());

function start(host: TrendsHost): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(TRENDS_STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const main = part('trends', HTMLElement);
  const save = part('save', HTMLButtonElement);
  const state = part('state', HTMLElement);
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return;
    state.textContent = data.type === 'show' ? '' : (main.dataset[data.type] ?? '');
    if (data.type !== 'show') return;
    show(main, data);
    save.disabled = false;
  });
  save.addEventListener('click', () => {
    host.postMessage({ type: 'save' });
  });
  main.addEventListener('click', (event) => {
    lead(event, host);
  });
  host.postMessage({ type: 'ready' });
}

type Shown = Extract<TrendsMessage, { readonly type: 'show' }>;

/** The body of the file, in the colours of the theme; what changed is patched, so that scroll and open tables stay. */
function show(main: HTMLElement, { page, paths }: Shown): void {
  const file = new DOMParser().parseFromString(page, 'text/html');
  const wanted = document.createElement('main');
  wanted.append(...(file.querySelector('main') ?? file.body).childNodes);
  linkSources(wanted, new Set(paths));
  patch(main, wanted);
}

function lead(event: Event, host: TrendsHost): void {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLElement>('a.source');
  const path = link?.dataset['path'];
  if (path === undefined) return;
  event.preventDefault();
  host.postMessage({ type: 'open', path, line: Number(link?.dataset['line'] ?? 1) });
}

const isMessage = (data: unknown): data is TrendsMessage => typeof data === 'object' && data !== null && 'type' in data;
