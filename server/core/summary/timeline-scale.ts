import { scaleLinear } from 'd3-scale';
import { utcTicks } from 'd3-time';

/** Where moments stand on the picture. Times are milliseconds since the first moment. */
export interface TimelineScale {
  x(time: number): number;
  /** Stretches that are drawn shorter than they were. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[];
  /** Round times of the clock that the scale can show without a break between them. */
  readonly ticks: readonly number[];
}

interface Width {
  readonly left: number;
  readonly right: number;
}

/** A stretch that takes more of the line than this leaves no room for all others together. */
const TOO_LONG = 0.88;
/** What a broken stretch is drawn as, measured by all that is not broken. */
const DRAWN = 0.5;
const MOST_TICKS = 7;

/**
 * To scale but for long stretches in which nothing is told.
 * @param times since the first moment, in order, the first is 0
 * @param clock what the clock shows at the first moment, as if it were UTC
 */
export function timelineScale(times: readonly number[], clock: number, { left, right }: Width): TimelineScale {
  const stretches = times.slice(1).map((to, index) => ({ from: times[index] ?? 0, to }));
  const longest = longestUnbroken(stretches.map(lengthOf));
  const told = stretches.map(lengthOf).filter((length) => length <= longest);
  const drawn = told.reduce((sum, length) => sum + length, 0) * DRAWN;
  const positions = [0];
  for (const stretch of stretches) {
    const length = lengthOf(stretch);
    positions.push((positions.at(-1) ?? 0) + (length > longest ? drawn : length));
  }
  const toUnit = scaleLinear()
    .domain([0, positions.at(-1) ?? 1])
    .range([left, right]);
  const scale = scaleLinear()
    .domain(times)
    .range(positions.map((position) => toUnit(position)));
  const breaks = stretches.filter((stretch) => lengthOf(stretch) > longest);
  return { x: (time) => scale(time), breaks, ticks: ticksOf(times, clock, breaks) };
}

const lengthOf = ({ from, to }: { readonly from: number; readonly to: number }): number => to - from;

/** From the longest on: what dwarfs all that is left is broken. */
function longestUnbroken(lengths: readonly number[]): number {
  let left = lengths.reduce((sum, length) => sum + length, 0);
  for (const length of [...lengths].sort((a, b) => b - a)) {
    if (length === left || length <= TOO_LONG * left) return length;
    left -= length;
  }
  return Infinity;
}

/** A broken scale has no ticks: an even row of hours would say that it is even. */
function ticksOf(times: readonly number[], clock: number, breaks: TimelineScale['breaks']): readonly number[] {
  if (breaks.length > 0) return [];
  const end = times.at(-1) ?? 0;
  return utcTicks(new Date(clock), new Date(clock + end), MOST_TICKS).map((tick) => tick.getTime() - clock);
}
