import type { PanelMessage, ShareForm, ShowSummary } from '../src/panels/summary-messages.ts';
import { SHARE_FORMS } from '../src/panels/summary-messages.ts';
import type { Host } from './host.ts';
import { part } from './part.ts';
import { richText } from './rich-text.ts';

/** The share menu: what leaves, for whom, in which form. */
export interface ShareMenu {
  open(): void;
  /** Answers of the extension that are for the menu. */
  hear(message: PanelMessage): void;
}

export function createShareMenu(host: Host, shown: () => ShowSummary | undefined): ShareMenu {
  const menu = part('sharing', HTMLElement);
  const plain = createPlainText();
  const share = (form: ShareForm): void => {
    const summary = shown();
    if (summary === undefined) return;
    if (form === 'rich') void copyRichText(host, summary.body, plain.next());
    host.postMessage({ type: 'share', uri: summary.uri, form });
    menu.hidePopover();
  };
  const question = askBeforehand(host, shown, share);
  menu.addEventListener('click', ({ target }) => {
    const form = SHARE_FORMS.find((each) => target instanceof HTMLElement && target.dataset.form === each);
    if (form === undefined) return;
    if (shown()?.restricted === undefined) share(form);
    else question.ask(form);
  });
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') menu.querySelector<HTMLElement>('[data-form]')?.focus();
    else question.forget();
  });
  moveByArrows(menu);
  return {
    open: () => {
      menu.showPopover();
    },
    hear(message) {
      if (message.type === 'plain') plain.come(message.text);
      if (message.type === 'download') download(message.name, message.text);
    },
  };
}

/** The plain twin of a rich copy, which comes from the server while the clipboard waits for it. */
function createPlainText(): { next(): Promise<string>; come(text: string | undefined): void } {
  let waiting: { readonly give: (text: string) => void; readonly fail: (reason: Error) => void } | undefined;
  return {
    next: () =>
      new Promise((give, fail) => {
        waiting = { give, fail };
      }),
    come(text) {
      if (text === undefined) waiting?.fail(new Error('There is no text.'));
      else waiting?.give(text);
    },
  };
}

/** The clipboard is asked within the click, and given a promise: later it would no longer be allowed. */
async function copyRichText(host: Host, body: string, plain: Promise<string>): Promise<void> {
  const blob = (text: string, type: string): Blob => new Blob([text], { type });
  const item = new ClipboardItem({
    'text/html': blob(richText(body), 'text/html'),
    'text/plain': plain.then((text) => blob(text, 'text/plain')),
  });
  const done = await navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
  host.postMessage({ type: 'copied', done });
}

/** A restricted document is asked about in the menu itself: a dialogue of the window would take the focus that the clipboard needs. */
function askBeforehand(
  host: Host,
  shown: () => ShowSummary | undefined,
  share: (form: ShareForm) => void,
): { ask(form: ShareForm): void; forget(): void } {
  const forms = part('forms', HTMLElement);
  const box = part('ask', HTMLElement);
  const no = part('ask-no', HTMLButtonElement);
  let wanted: ShareForm | undefined;
  const forget = (): void => {
    wanted = undefined;
    box.hidden = true;
    forms.hidden = false;
  };
  part('ask-yes', HTMLButtonElement).addEventListener('click', () => {
    const summary = shown();
    const form = wanted;
    if (summary === undefined || form === undefined) return;
    host.postMessage({ type: 'allow', uri: summary.uri });
    forget();
    share(form);
  });
  no.addEventListener('click', () => {
    const form = wanted;
    forget();
    forms.querySelector<HTMLElement>(`[data-form="${form ?? ''}"]`)?.focus();
  });
  return {
    forget,
    ask(form) {
      wanted = form;
      part('ask-words', HTMLElement).textContent =
        `This document is marked ${shown()?.restricted ?? ''}. Share its summary all the same?`;
      forms.hidden = true;
      box.hidden = false;
      no.focus();
    },
  };
}

function moveByArrows(menu: HTMLElement): void {
  menu.addEventListener('keydown', (event) => {
    const step = new Map([
      ['ArrowDown', 1],
      ['ArrowUp', -1],
    ]).get(event.key);
    const entries = [...menu.querySelectorAll<HTMLElement>('[data-form]')];
    const at = entries.findIndex((entry) => entry === document.activeElement);
    if (step === undefined || at === -1) return;
    event.preventDefault();
    entries.at((at + step) % entries.length)?.focus();
  });
}

/** By a link that is in no page, because VS Code takes the clicks on those that are. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  link.download = name;
  link.click();
  window.setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEEP_MS);
}

/** How long a download may take to begin. */
const KEEP_MS = 10_000;
