import { millisecondsBetween } from '../time/duration.ts';
import type { Span } from '../text/span.ts';
import { escapeHtml } from '../text/html.ts';
import { placeAttributes } from './html-escape.ts';
import { MILESTONE_LABELS, PHASE_LABELS, TIMES } from './labels.table.ts';
import { placeBelow, placeLabels } from './timeline-labels.ts';
import type { Placed } from './timeline-labels.ts';
import { timelineScale } from './timeline-scale.ts';
import type { TimelineScale } from './timeline-scale.ts';
import { textWidth } from './text-width.ts';
import { clockTime, dayWords, lengthWords } from '../time/words.ts';
import { zoneWords } from './page.ts';
import type { Moment, Phase, Summary } from './summary.ts';

const WIDTH = 720;
const EDGE = 2;
/** Room to the right of the last moment, in which things are well again. */
const TAIL = 22;
const LABEL = 12;
const LEVEL = 29;
const BAND = 16;
const SMALL = 11;
const TICK_ROOM = 20;
const BELOW_ROOM = 18;
const MINUTE = 60_000;

/** A moment on the line: several milestones of one minute stand together. */
interface Mark {
  readonly time: number;
  readonly name: string;
  readonly clock: string;
  readonly at?: Span;
}

interface Drawing {
  readonly scale: TimelineScale;
  readonly marks: readonly Mark[];
  readonly phases: readonly (Phase & { readonly start: number; readonly end: number })[];
  readonly dots: readonly number[];
  /** What the clock shows at the first moment, as if it were UTC. */
  readonly clock: number;
  readonly end: number;
}

/**
 * The timeline as one SVG element, the same bytes wherever it is shown; empty when there are no two moments to draw.
 * Colours come from the page's style sheet; the attributes hold greys for where there is none.
 */
export function timelinePicture(summary: Summary): string {
  const { moments, events } = summary;
  const first = earliest([...moments, ...events].map(({ iso }) => iso));
  if (first === undefined || moments.length < 2) return '';
  const since = (iso: string): number | undefined => millisecondsBetween(first, iso);
  const marks = marksOf(moments, since);
  const dots = events.flatMap(({ iso, milestone }) => (milestone === undefined ? (since(iso) ?? []) : []));
  const times = [...new Set([0, ...marks.map(({ time }) => time), ...dots])].sort((a, b) => a - b);
  if (times.length < 2) return '';
  const clock = wallClock(first);
  const scale = timelineScale(times, clock, { left: EDGE, right: WIDTH - TAIL - EDGE });
  const phases = summary.phases.flatMap((phase) => {
    const [start, end] = [since(phase.from), since(phase.to)];
    return start === undefined || end === undefined ? [] : [{ ...phase, start, end }];
  });
  return svg(summary, { scale, marks, phases, dots, clock, end: times.at(-1) ?? 0 });
}

const earliest = (isos: readonly string[]): string | undefined =>
  [...isos].sort((a, b) => -(millisecondsBetween(a, b) ?? 0))[0];

/** What the clock on the wall shows, as if it were UTC. */
function wallClock(iso: string): number {
  const { date, time = '00:00' } = clockTime(iso);
  return Date.parse(`${date}T${time}:00Z`);
}

function marksOf(moments: readonly Moment[], since: (iso: string) => number | undefined): readonly Mark[] {
  const marks: Mark[] = [];
  let day = '';
  const timed = moments
    .flatMap((moment) => {
      const time = since(moment.iso);
      return time === undefined ? [] : [{ moment, time }];
    })
    .sort((a, b) => a.time - b.time);
  for (const { moment, time } of timed) {
    const { date, time: clock = '' } = clockTime(moment.iso);
    const last = marks.at(-1);
    const name = MILESTONE_LABELS[moment.milestone];
    if (last !== undefined && time - last.time < MINUTE) {
      marks.splice(-1, 1, { ...last, name: `${last.name}, ${name.toLowerCase()}` });
      continue;
    }
    const words = date === day ? clock : `${dayWords(date)}${clock === '' ? '' : `, ${clock}`}`;
    marks.push({ time, name, clock: words, ...(moment.at === undefined ? {} : { at: moment.at }) });
    day = date;
  }
  return marks;
}

function svg(summary: Summary, drawing: Drawing): string {
  const { marks, phases, scale } = drawing;
  const labels = placeLabels(
    marks.map(({ time, name, clock }) => ({ x: scale.x(time), lines: [name, clock] })),
    { size: LABEL, right: WIDTH },
  );
  const phaseLabels = phases.map(({ name, minutes }) => `${PHASE_LABELS[name]} ${lengthWords(minutes)}`);
  const below = placeBelow(
    phases.map(({ start, end }, index) => ({
      x: (scale.x(start) + scale.x(end)) / 2,
      lines: [phaseLabels[index] ?? ''],
    })),
    { size: SMALL, right: WIDTH },
  );
  const top = (Math.max(0, ...labels.map((label) => label?.level ?? 0)) + 1) * LEVEL + 6;
  const ticks = ticksOf(drawing);
  const under = top + BAND + (ticks.length === 0 ? 6 : TICK_ROOM);
  const height = under + (Math.max(-1, ...below.map(({ level }) => level)) + 1) * BELOW_ROOM + 2;
  const words = describe(summary, drawing);
  return [
    `<svg class="pm-picture" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="pm-time-title pm-time-text" font-family="sans-serif">`,
    `<title id="pm-time-title">${TIMES}${escapeHtml(zoneWords(summary))}</title>`,
    `<desc id="pm-time-text">${escapeHtml(words)}</desc>`,
    HATCH,
    band(drawing, top),
    ...ticks.map(({ x, text }) => tick(x, text, top + BAND)),
    ...marks.map((mark, index) => label(mark, { placed: labels[index], x: scale.x(mark.time), top })),
    ...below.map(
      ({ x, level }, index) =>
        `<text class="pm-phase" x="${round(x)}" y="${under + level * BELOW_ROOM + SMALL}" font-size="${SMALL}" text-anchor="middle" fill="#555">${phaseLabels[index] ?? ''}</text>`,
    ),
    '</svg>',
  ].join('');
}

/** Told apart in grey: hatched while nobody knew, dark while it was known, pale once it was held. */
const HATCH =
  '<defs><pattern id="pm-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect class="pm-hatch-ground" width="6" height="6" fill="#eee"/><rect class="pm-hatch-line" width="2.4" height="6" fill="#888"/></pattern></defs>';

const FILLS = { undetected: 'url(#pm-hatch)', detected: '#444', mitigated: '#ccc' } as const;

function band({ scale, phases, dots, end }: Drawing, top: number): string {
  const middle = top + BAND / 2;
  const last = scale.x(end);
  const parts = phases.map(({ name, start, end }) => {
    const [from, to] = [scale.x(start), scale.x(end)];
    return `<rect class="pm-phase-${name}" x="${round(from)}" y="${top}" width="${round(Math.max(to - from, 1))}" height="${BAND}" fill="${FILLS[name]}"/>`;
  });
  const marks = dots.map(
    (dot) => `<circle class="pm-dot" cx="${round(scale.x(dot))}" cy="${middle}" r="2.2" fill="#fff"/>`,
  );
  const breaks = scale.breaks.map(({ from, to }) => breakSign((scale.x(from) + scale.x(to)) / 2, top));
  return [
    `<line class="pm-line" x1="${EDGE}" y1="${middle}" x2="${round(last + TAIL)}" y2="${middle}" stroke="#888" stroke-width="2"/>`,
    ...parts,
    ...marks,
    ...breaks,
  ].join('');
}

/** Two slanted strokes over a cut in the band. */
const breakSign = (x: number, top: number): string => {
  const [left, right] = [round(x - 7), round(x + 7)];
  const [high, low] = [top - 3, top + BAND + 3];
  return (
    `<path class="pm-cut" d="M${left + 3} ${high}L${right + 3} ${high}L${right - 3} ${low}L${left - 3} ${low}Z" fill="#fff"/>` +
    `<path class="pm-line" d="M${left + 3} ${high}L${left - 3} ${low}M${right + 3} ${high}L${right - 3} ${low}" stroke="#888" stroke-width="1.5" fill="none"/>`
  );
};

interface LabelPlace {
  readonly placed: Placed | undefined;
  readonly x: number;
  readonly top: number;
}

function label({ name, clock, at }: Mark, { placed, x, top }: LabelPlace): string {
  const bottom = top + BAND;
  if (placed === undefined) {
    return `<line class="pm-lead" x1="${round(x)}" y1="${top - 4}" x2="${round(x)}" y2="${bottom}" stroke="#333"/>`;
  }
  const high = top - (placed.level + 1) * LEVEL;
  const shift = placed.anchor === 'end' ? -5 : 5;
  const text = (y: number, words: string, rest: string): string =>
    `<text ${rest} x="${round(placed.x + shift)}" y="${y}" font-size="${LABEL}" text-anchor="${placed.anchor}">${escapeHtml(words)}</text>`;
  return [
    `<g class="pm-mark"${placeAttributes(at)}>`,
    `<line class="pm-lead" x1="${round(x)}" y1="${high}" x2="${round(x)}" y2="${bottom}" stroke="#333"/>`,
    text(high + 10, name, 'class="pm-name" font-weight="600" fill="#222"'),
    text(high + 23, clock, 'class="pm-clock" fill="#555"'),
    '</g>',
  ].join('');
}

interface Tick {
  readonly x: number;
  readonly text: string;
}

/** Round times, as many as stand side by side. */
function ticksOf({ scale, clock }: Drawing): readonly Tick[] {
  let free = 0;
  if (Number.isNaN(clock)) return [];
  return scale.ticks.flatMap((time) => {
    const shown = new Date(clock + time).toISOString();
    const text = shown.slice(11, 16) === '00:00' ? dayWords(shown.slice(0, 10)) : shown.slice(11, 16);
    const [x, half] = [scale.x(time), textWidth(text, SMALL) / 2];
    if (x - half < free || x + half > WIDTH) return [];
    free = x + half + SMALL;
    return [{ x, text }];
  });
}

const tick = (x: number, text: string, y: number): string =>
  `<line class="pm-line" x1="${round(x)}" y1="${y}" x2="${round(x)}" y2="${y + 4}" stroke="#888"/>` +
  `<text class="pm-tick" x="${round(x)}" y="${y + 15}" font-size="10" text-anchor="middle" fill="#555">${text}</text>`;

/** The picture in one sentence each: what a screen reader says. */
function describe(summary: Summary, { marks, scale }: Drawing): string {
  const moments = marks.map(({ name, clock }) => `${name} ${clock}`).join('; ');
  const phases = summary.phases
    .map(({ name, minutes }) => `${PHASE_LABELS[name]} for ${lengthWords(minutes)}`)
    .join('; ');
  const cut = scale.breaks.length === 0 ? '' : 'A long stretch is drawn short.';
  return [moments, phases, cut]
    .filter((words) => words !== '')
    .map((words) => words.replace(/\.?$/, '.'))
    .join(' ');
}

const round = (value: number): number => Math.round(value * 10) / 10;
