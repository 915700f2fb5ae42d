/** Where two texts differ: `start` to `oldEnd` of the first became `start` to `newEnd` of the second; empty in both when they are equal. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest change that makes `after` of `before`. Whole stretches are compared, so that long texts stay cheap. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const same = longest(
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/** The greatest length up to `most` for which all that is within it is the same. */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isSame(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One change that holds both; they lead from the same length to the same length. */
export const changeOfBoth = (a: Change, b: Change): Change => ({
  start: Math.min(a.start, b.start),
  oldEnd: Math.max(a.oldEnd, b.oldEnd),
  newEnd: Math.max(a.newEnd, b.newEnd),
});
