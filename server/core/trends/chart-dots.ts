import { scaleLinear, scaleSymlog } from 'd3-scale';
import { escapeHtml } from '../text/html.ts';
import type { Measure, Spread, Unit } from './trends.ts';
import { FEWEST_FOR_A_LINE } from './trends.ts';
import { counted, monthWords, spreadWords, valueWords } from './words.ts';

const WIDTH = 720;
const HEIGHT = 190;
const LEFT = 58;
const RIGHT = WIDTH - 10;
const TOP = 10;
const BOTTOM = HEIGHT - 26;
const SMALL = 11;
const MOST_MONTHS = 9;
const LEAST_GAP = 19;
/** More would be a cloud that nobody reads, in a file that nobody opens. */
export const MOST_DOTS = 1500;
const MONTH = 30.4 * 86_400_000;
/** What people say of times; on a long scale only those with room stand. */
const ROUND_MINUTES = [0, 5, 15, 30, 60, 120, 240, 480, 1440, 2880, 10_080, 43_200, 129_600, 525_600];

interface Scale {
  readonly x: (date: string) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
}

/** One dot a value by its day; lines through the months that have enough of them. */
export function dotChart(measure: Measure, id: string): string {
  const scale = scaleOf(measure);
  const dots = measure.sources.length > MOST_DOTS ? [] : measure.sources;
  return [
    `<svg class="pm-chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-text" font-family="sans-serif">`,
    `<title id="${id}-title">${escapeHtml(measure.title)}</title>`,
    `<desc id="${id}-text">${escapeHtml(describe(measure))}</desc>`,
    ...scale.ticks.map((tick) => valueTick(scale.y(tick), valueWords(tick, measure.unit))),
    ...monthTicks(measure, scale),
    ...dots.map(({ date, value }) => (date === null ? '' : dot(scale.x(date), scale.y(value)))),
    line(measure, scale, {
      of: 'p90',
      name: 'pm-ninety',
      rest: 'stroke="#333" stroke-width="1.2" stroke-dasharray="5 4"',
    }),
    line(measure, scale, { of: 'median', name: 'pm-median', rest: 'stroke="#111" stroke-width="2.6"' }),
    '</svg>',
  ].join('');
}

function scaleOf({ sources, months, unit }: Measure): Scale {
  const first = Date.parse(`${months[0]?.month ?? '2000-01'}-01`);
  const last = Date.parse(`${months.at(-1)?.month ?? '2000-01'}-01`) + MONTH;
  const x = scaleLinear().domain([first, last]).range([LEFT, RIGHT]);
  const most = sources.reduce((max, { value }) => Math.max(max, value), 1);
  const y = unit === 'minutes' ? scaleSymlog().constant(10) : scaleLinear();
  y.domain([0, most]).range([BOTTOM, TOP]);
  const wanted = unit === 'minutes' ? ROUND_MINUTES.filter((minutes) => minutes <= most) : roundNumbers(y.ticks(4));
  return { x: (date) => x(Date.parse(date)), y: (value) => y(value), ticks: apart(wanted, (tick) => y(tick)) };
}

const roundNumbers = (ticks: readonly number[]): readonly number[] => ticks.filter(Number.isInteger);

/** Those that leave room for each other, from the first on. */
function apart(ticks: readonly number[], place: (tick: number) => number): readonly number[] {
  const kept: number[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    if (before === undefined || Math.abs(place(before) - place(tick)) >= LEAST_GAP) kept.push(tick);
  }
  return kept;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const valueTick = (y: number, words: string): string =>
  `<line class="pm-grid" x1="${LEFT}" y1="${round(y)}" x2="${RIGHT}" y2="${round(y)}" stroke="#ddd"/>` +
  `<text class="pm-tick" x="${LEFT - 8}" y="${round(y + 4)}" font-size="${SMALL}" text-anchor="end" fill="#555">${words}</text>`;

function monthTicks({ months }: Measure, { x }: Scale): readonly string[] {
  const step = Math.ceil(months.length / MOST_MONTHS);
  return months
    .filter((_, index) => index % step === 0)
    .map(({ month }) => {
      const at = round(x(`${month}-01`));
      return (
        `<line class="pm-grid" x1="${at}" y1="${BOTTOM}" x2="${at}" y2="${BOTTOM + 5}" stroke="#888"/>` +
        `<text class="pm-tick" x="${at}" y="${HEIGHT - 7}" font-size="${SMALL}" fill="#555">${monthWords(month)}</text>`
      );
    });
}

const dot = (x: number, y: number): string =>
  `<circle class="pm-one" cx="${round(x)}" cy="${round(y)}" r="3.2" fill="none" stroke="#777" stroke-width="1.2"/>`;

interface Line {
  readonly of: 'median' | 'p90';
  readonly name: string;
  readonly rest: string;
}

/** A line from month to month, broken where a month has too few values; a month alone is a short stroke. */
function line({ months }: Measure, { x, y }: Scale, { of, name, rest }: Line): string {
  const strokes: string[] = [];
  let isOpen = false;
  for (const { month, n, [of]: value } of months) {
    const draws = n >= FEWEST_FOR_A_LINE && value !== null;
    if (draws) {
      const at = Date.parse(`${month}-01`) + MONTH / 2;
      const [middle, high] = [x(new Date(at).toISOString()), round(y(value))];
      strokes.push(`${isOpen ? 'L' : 'M'}${round(middle - 5)} ${high}L${round(middle + 5)} ${high}`);
    }
    isOpen = draws;
  }
  return strokes.length === 0 ? '' : `<path class="${name}" d="${strokes.join('')}" fill="none" ${rest}/>`;
}

/** What a screen reader says: the whole, then the months that have a line. */
function describe({ n, unit, months, formula, ...spread }: Measure): string {
  const all = `${formula}. ${counted(n, 'value')}: ${spreadWords({ n, ...spread }, unit)}.`;
  const told = months.filter((month) => month.n >= FEWEST_FOR_A_LINE).map((month) => monthSentence(month, unit));
  return [all, ...told].join(' ');
}

const monthSentence = ({ month, median, n }: Spread & { readonly month: string }, unit: Unit): string =>
  `${monthWords(month)}: ${valueWords(median, unit)}, n = ${String(n)}.`;
