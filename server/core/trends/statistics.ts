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
