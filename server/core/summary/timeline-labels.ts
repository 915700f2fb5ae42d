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

const GAP = 12;
const MOST_LEVELS = 6;

const widthOf = ({ lines }: Wanted, size: number): number => Math.max(0, ...lines.map((line) => textWidth(line, size)));

const touches = (a: Box, b: Box): boolean => a.level === b.level && a.left < b.right + GAP && b.left < a.right + GAP;

/** A line leads through every level below its label. */
const crosses = (line: Box, label: Box): boolean =>
  line.level > label.level && line.x > label.left && line.x < label.right;

interface Room {
  readonly size: number;
  readonly right: number;
}

/**
 * Places labels so that none stands on another and no line leads through one, each as near as it can. Undefined for one
 * that has no room; it then stands in the table alone.
 */
export function placeLabels(wanted: readonly Wanted[], room: Room): readonly (Placed | undefined)[] {
  const rightmost = wanted.map((_, index) => wanted.length - 1 - index);
  const leftmost = [...rightmost].reverse();
  const middle = room.right / 2;
  const isLeft = (index: number): boolean => (wanted[index]?.x ?? 0) < middle;
  const inwards = [...rightmost.filter(isLeft), ...leftmost.filter((index) => !isLeft(index))];
  const tries = [rightmost, leftmost, inwards].map((order) => placeInOrder(wanted, order, room));
  const placedOf = (placed: Tried): number => placed.filter((label) => label !== undefined).length;
  return tries.reduce((best, next) => (placedOf(next) > placedOf(best) ? next : best));
}

type Tried = readonly (Placed | undefined)[];

/** Texts lead away from where the next label will stand, so that its line finds a way. */
function placeInOrder(wanted: readonly Wanted[], order: readonly number[], { size, right }: Room): Tried {
  const boxes: Box[] = [];
  const placed = new Map<number, Placed>();
  let last = Infinity;
  for (const index of order) {
    const label = wanted[index];
    if (label === undefined) continue;
    const anchors = index > last ? (['end', 'start'] as const) : (['start', 'end'] as const);
    last = index;
    const found = candidates({ label, width: widthOf(label, size), anchors }, right).find(
      ({ box }) => !boxes.some((other) => touches(box, other) || crosses(box, other) || crosses(other, box)),
    );
    if (found === undefined) continue;
    boxes.push(found.box);
    placed.set(index, found.placed);
  }
  return wanted.map((_, index) => placed.get(index));
}

interface Candidate {
  readonly box: Box;
  readonly placed: Placed;
}

interface Sized {
  readonly label: Wanted;
  readonly width: number;
  readonly anchors: readonly ('start' | 'end')[];
}

/** On its better side first, however far up: a text on the other side would stand in the way of the next. */
const candidates = ({ label: { x }, width, anchors }: Sized, right: number): readonly Candidate[] =>
  anchors
    .flatMap((anchor) =>
      Array.from({ length: MOST_LEVELS }, (_, level): Candidate => {
        const left = anchor === 'start' ? x : x - width;
        return { box: { left, right: left + width, level, x }, placed: { level, anchor, x } };
      }),
    )
    .filter(({ box }) => box.left >= 0 && box.right <= right);

/** Places labels under stretches, each in the middle of its own, in as many rows as it takes. */
export function placeBelow(wanted: readonly Wanted[], { size, right }: Room): readonly Placed[] {
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
