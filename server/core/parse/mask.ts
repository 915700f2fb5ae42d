/** A stretch of a string that is to be covered, with what stands there instead: exactly as long. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly cover: string;
}

/** Covers `start` to `end` with one character repeated. */
export const cover = (start: number, end: number, character: string): Mask => ({
  start,
  end,
  cover: character.repeat(Math.max(end - start, 0)),
});

/** Applies masks in any order; where two overlap, the one that starts first, or else the longer one, covers the other. Keeps the length. */
export function applyMasks(text: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return text;
  const ordered = [...masks].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let done = 0;
  for (const mask of ordered) {
    if (mask.end <= done) continue;
    const start = Math.max(mask.start, done);
    parts.push(text.slice(done, start), mask.cover.slice(start - mask.start));
    done = mask.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
