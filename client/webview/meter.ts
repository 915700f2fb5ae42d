import { BODY_STYLES, PAGE_STYLES, SHEET_STYLES, SHEETS } from '../../server/core/summary/styles.table.ts';
import type { Paper } from '../../server/core/protocol.ts';
import type { ShowSummary } from '../src/panels/summary-messages.ts';
import { meterWords } from './meter-words.ts';
import type { Measured } from './meter-words.ts';
import { part } from './part.ts';

/** Says whether the page fits its sheet, measured on a copy that is laid out as it will be printed. */
export interface Meter {
  measure(shown: ShowSummary): void;
}

/** Measured once typing rests this long, so that the page itself is painted first. */
const REST_MS = 120;

const PIXELS_PER_MM = 96 / 25.4;

/** `announce` is called when the answer turns from one that fits to one that does not, or back. */
export function createMeter(announce: (words: string) => void): Meter {
  const shown = part('meter', HTMLParagraphElement);
  const sheet = createSheet();
  let timer: number | undefined;
  let fits: boolean | undefined;
  const tell = ({ body, paper }: ShowSummary): void => {
    const measured = measure(sheet, body, paper);
    sheet.replaceChildren();
    const words = meterWords(measured, paper);
    shown.textContent = words;
    shown.title = words;
    shown.dataset.fits = String(measured.over === 0);
    if (fits !== undefined && fits !== (measured.over === 0)) announce(words);
    fits = measured.over === 0;
  };
  return {
    measure(next) {
      window.clearTimeout(timer);
      timer = window.setTimeout(tell, fits === undefined ? 0 : REST_MS, next);
    },
  };
}

/** A tree of its own, so that neither the styles of the theme nor its ids meet those of the page. */
export function createSheet(): HTMLElement {
  const host = document.createElement('div');
  host.className = 'measured';
  host.ariaHidden = 'true';
  const root = host.attachShadow({ mode: 'open' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(`${PAGE_STYLES.replaceAll(':root', ':host')}${BODY_STYLES}${SHEET_STYLES}`);
  root.adoptedStyleSheets = [styles];
  const sheet = document.createElement('div');
  root.append(sheet);
  document.body.append(host);
  return sheet;
}

/** Lays the body out on the sheet; what it leaves there is for the next measure to replace. */
export function measure(sheet: HTMLElement, body: string, paper: Paper): Measured {
  sheet.className = `pm-sheet pm-sheet-${paper}`;
  sheet.replaceChildren(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  const summary = sheet.firstElementChild ?? sheet;
  const line = Number.parseFloat(getComputedStyle(summary).lineHeight);
  // A browser prints on whole pixels, the last of which counts in full.
  const over = sheet.getBoundingClientRect().height - Math.ceil(SHEETS[paper].height * PIXELS_PER_MM);
  const answers = [...sheet.querySelectorAll('.pm-question')].map((question) => ({
    title: question.querySelector('h2')?.textContent ?? '',
    lines: Math.round((question.querySelector('.pm-answer')?.getBoundingClientRect().height ?? 0) / line),
  }));
  return { over: Math.max(0, Math.ceil(over / line)), answers };
}
