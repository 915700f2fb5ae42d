import { textWidth } from './text-width.ts';

/** A label that wants to stand at a place. */
export interface Wanted {
  readonly x: number;
  /** Its lines; the widest counts. */
  readonly lines: readonly string[];
}

export interface Placed {
  /** 0 next to the line, counted away from it. */
  readonly level: number;
  readonly anchor: 'start' | 'end' | 'middle';
  /** Where the anchor stands. */
  readonly x: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly level: number;
  /** Of the line that leads to it. */
  readonly x: number;
}

const GAP = 8;
const MOST_LEVELS = 6;

const widthOf = ({ lines }: Wanted, size: number): number => Math.max(0, ...lines.map((line) => textWidth(line, size)));

const touches = (a: Box, b: Box): boolean => a.level === b.level && a.left < b.right + GAP && b.left < a.right + GAP;

/** A line leads through every level below its label. */
const crosses = (line: Box, label: Box): boolean =>
  line.level > label.level && line.x > label.left - GAP / 2 && line.x < label.right + GAP / 2;

/**
 * Places labels so that none stands on another and no line leads through one: from the right to the left, each as near
 * as it can. Undefined for one that has no room; it then stands in the table alone.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  { size, right }: { readonly size: number; readonly right: number },
): readonly (Placed | undefined)[] {
  const boxes: Box[] = [];
  const placed: (Placed | undefined)[] = [];
  for (const label of [...wanted].reverse()) {
    const width = widthOf(label, size);
    const found = candidates(label.x, width, right).find(
      ({ box }) => !boxes.some((other) => touches(box, other) || crosses(box, other) || crosses(other, box)),
    );
    if (found !== undefined) boxes.push(found.box);
    placed.push(found?.placed);
  }
  return placed.reverse();
}

interface Candidate {
  readonly box: Box;
  readonly placed: Placed;
}

function candidates(x: number, width: number, right: number): readonly Candidate[] {
  return Array.from({ length: MOST_LEVELS }, (_, level): readonly Candidate[] => [
    { box: { left: x, right: x + width, level, x }, placed: { level, anchor: 'start', x } },
    { box: { left: x - width, right: x, level, x }, placed: { level, anchor: 'end', x } },
  ])
    .flat()
    .filter(({ box }) => box.left >= 0 && box.right <= right);
}

/** Places labels under stretches, each in the middle of its own, in as many rows as it takes. */
export function placeBelow(
  wanted: readonly Wanted[],
  { size, right }: { readonly size: number; readonly right: number },
): readonly Placed[] {
  const ends: number[] = [];
  return wanted.map((label) => {
    const half = widthOf(label, size) / 2;
    const x = Math.min(Math.max(label.x, half), right - half);
    const free = ends.findIndex((end) => end + GAP <= x - half);
    const level = free === -1 ? ends.length : free;
    ends[level] = x + half;
    return { level, anchor: 'middle', x };
  });
}
