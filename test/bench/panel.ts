/** How long the page of the summary panel takes, by the length of the document: `tsx test/bench/panel.ts`. */
import { createLanguageService, DEFAULTS } from '../../server/core/index.ts';
import { longPostmortem } from './long-postmortem.ts';

const LENGTHS = [800, 5_000, 50_000] as const;
const RUNS = 25;
const TODAY = '2026-06-01';

export interface PageTime {
  readonly words: number;
  /** Milliseconds for the value and its HTML, the document already read; the middle and the slow end of the runs. */
  readonly p50: number;
  readonly p95: number;
  /** Characters of the page. */
  readonly characters: number;
}

export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** The value and its HTML, which is what the panel is sent. */
export function pageTime(words: number): PageTime {
  const service = createLanguageService(DEFAULTS, TODAY);
  const analysis = service.analyze({ text: longPostmortem(words) });
  let characters = 0;
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    characters = service.summary(analysis, {}).body.length;
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { words, p50: quantile(times, 0.5), p95: quantile(times, 0.95), characters };
}

if (process.argv[1] === import.meta.filename) {
  for (const words of LENGTHS) {
    const { p50, p95, characters } = pageTime(words);
    console.log(`page of ${words} words: ${p50.toFixed(1)} ms (p95 ${p95.toFixed(1)} ms), ${characters} characters`);
  }
}
