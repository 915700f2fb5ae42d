import { BODY_STYLES } from '../../server/core/summary/styles.table.ts';
import type { PanelMessage, ShowSummary } from '../src/panels/summary-messages.ts';
import { createChoices } from './choices.ts';
import type { Choices } from './choices.ts';
import type { Host } from './host.ts';
import { keptBy } from './kept.ts';
import type { Kept } from './kept.ts';
import { createMeter } from './meter.ts';
import type { Meter } from './meter.ts';
import { part } from './part.ts';
import { patch } from './patch.ts';
import { createShareMenu } from './share.ts';
import { leadToSource, makeReachable, markCursor } from './source.ts';
import { sizeText } from './text-size.ts';
import './summary.css';

start(acquireVsCodeApi());

interface Parts {
  readonly main: HTMLElement;
  readonly choices: Choices;
  readonly meter: Meter;
  readonly kept: Kept;
}

function start(host: Host): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(BODY_STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const main = part('summary', HTMLElement);
  const kept = keptBy(host);
  const parts: Parts = { main, kept, choices: createChoices(host, announce), meter: createMeter(announce) };
  let shown: ShowSummary | undefined;
  const menu = createShareMenu(host, () => shown);
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return;
    menu.hear(data);
    if (data.type === 'show') {
      show(parts, data, shown);
      shown = data;
    }
    if (data.type === 'nothing' && shown === undefined) showNothing(main);
    if (data.type === 'cursor') markCursor(main, data.offset);
    if (data.type === 'openShare') menu.open();
  });
  window.addEventListener('scrollend', () => {
    if (shown !== undefined) kept.keepPage(shown, window.scrollY);
  });
  leadToSource(main, host);
  sizeText(kept, announce);
  host.postMessage({ type: 'ready' });
}

function show({ main, choices, meter, kept }: Parts, next: ShowSummary, before: ShowSummary | undefined): void {
  const wanted = document.createElement('main');
  wanted.append(...new DOMParser().parseFromString(next.body, 'text/html').body.childNodes);
  makeReachable(wanted);
  patch(main, wanted);
  markCursor(main, next.cursor);
  choices.show(next);
  if (before === undefined) window.scrollTo(0, kept.scrollOf(next.uri));
  else if (before.uri !== next.uri) window.scrollTo(0, 0);
  kept.keepPage(next, window.scrollY);
  meter.measure(next);
}

function showNothing(main: HTMLElement): void {
  const words = document.createElement('p');
  words.className = 'nothing';
  words.textContent = 'Open a postmortem, and its summary stands here.';
  main.replaceChildren(words);
}

/** For screen readers: what has changed without the focus being there. */
function announce(words: string): void {
  part('said', HTMLElement).textContent = words;
}

const isMessage = (data: unknown): data is PanelMessage => typeof data === 'object' && data !== null && 'type' in data;
