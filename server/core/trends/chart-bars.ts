import { scaleLinear } from 'd3-scale';
import { escapeHtml } from '../text/html.ts';
import type { Bar } from './report.ts';

const WIDTH = 720;
const ROW = 24;
const BAR = 13;
const WIDEST = 232;
/** Of one character, on the generous side. */
const CHARACTER = 6.8;
const WORDS = 78;
const LABEL = 12;
const LONGEST_LABEL = 36;

/** Bars of wholes, filled as far as their part goes. */
export function barChart(title: string, bars: readonly Bar[], id: string): string {
  const height = bars.length * ROW + 4;
  const most = bars.reduce((max, { of }) => Math.max(max, of), 1);
  const labels = Math.min(
    WIDEST,
    bars.reduce((max, { label }) => Math.max(max, label.length * CHARACTER + 16), 0),
  );
  const length = scaleLinear()
    .domain([0, most])
    .range([0, WIDTH - labels - WORDS]);
  return [
    `<svg class="pm-chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-text" font-family="sans-serif">`,
    `<title id="${id}-title">${escapeHtml(title)}</title>`,
    `<desc id="${id}-text">${escapeHtml(bars.map(({ label, words }) => `${label}: ${words}.`).join(' '))}</desc>`,
    ...bars.map((bar, index) => drawn(bar, { top: index * ROW + 2, labels, length })),
    '</svg>',
  ].join('');
}

interface Place {
  readonly top: number;
  /** Where the bars begin. */
  readonly labels: number;
  readonly length: (count: number) => number;
}

function drawn({ label, words, count, of }: Bar, { top, labels, length }: Place): string {
  const name = label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
  const [y, middle] = [top + (ROW - BAR) / 2, top + ROW / 2 + 4];
  const rect = (kind: string, width: number, rest: string): string =>
    width === 0
      ? ''
      : `<rect class="${kind}" x="${labels}" y="${y}" width="${Math.round(width * 10) / 10}" height="${BAR}" ${rest}/>`;
  return [
    `<text class="pm-name" x="${labels - 12}" y="${middle}" font-size="${LABEL}" text-anchor="end" fill="#222">${escapeHtml(name)}</text>`,
    rect('pm-whole', length(of), 'fill="#fff" stroke="#777"'),
    rect('pm-part', length(count), 'fill="#444"'),
    `<text class="pm-tick" x="${labels + length(of) + 9}" y="${middle}" font-size="${LABEL}" fill="#555">${escapeHtml(words)}</text>`,
  ].join('');
}
