import type { Part, Spread } from './trends.ts';

/** Between neighbours a percentile is interpolated: type 7 of Hyndman and Fan, as `quantile_cont` does. */
function quantile(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [sorted[below], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? null : low + (high - low) * (place - below);
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { n: sorted.length, median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

export const partOf = (count: number, of: number): Part => ({ count, of, share: of === 0 ? null : count / of });

/** All parts as one. */
export const sumOf = (parts: readonly Pick<Part, 'count' | 'of'>[]): Part =>
  partOf(
    parts.reduce((sum, { count }) => sum + count, 0),
    parts.reduce((sum, { of }) => sum + of, 0),
  );

/** Beyond so many standard deviations chance would go one time in twenty. */
const CLEAR = 1.96;

/**
 * How values of one group compare with those of another, by their ranks (Mann and Whitney, ties corrected): above 0 when
 * they are clearly larger, below 0 when clearly smaller, 0 when chance may well show such a difference.
 */
export function clearDifference(earlier: readonly number[], later: readonly number[]): -1 | 0 | 1 {
  const [n, m] = [earlier.length, later.length];
  const ranks = rankedOf([...earlier, ...later]);
  const sum = later.reduce((total, value) => total + (ranks.rankOf.get(value) ?? 0), 0);
  const surplus = sum - (m * (m + 1)) / 2 - (n * m) / 2;
  const all = n + m;
  const variance = ((n * m) / 12) * (all + 1 - ranks.ties / (all * (all - 1)));
  if (!(variance > 0) || Math.abs(surplus) <= CLEAR * Math.sqrt(variance)) return 0;
  return surplus > 0 ? 1 : -1;
}

/** The middle rank of each value, and what ties take from the variance: the sum of t³ − t. */
function rankedOf(values: readonly number[]): { readonly rankOf: ReadonlyMap<number, number>; readonly ties: number } {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rankOf = new Map<number, number>();
  let [below, ties] = [0, 0];
  for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
    rankOf.set(value, below + (count + 1) / 2);
    below += count;
    ties += count ** 3 - count;
  }
  return { rankOf, ties };
}
