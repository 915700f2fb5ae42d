import type { Kept } from './kept.ts';
import { part } from './part.ts';

const SIZES = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;

/** The two buttons that make the text of the page smaller and larger; the sheet that is measured and printed stays. */
export function sizeText(kept: Kept, announce: (words: string) => void): void {
  const smaller = part('smaller', HTMLButtonElement);
  const larger = part('larger', HTMLButtonElement);
  const set = (size: number): void => {
    document.documentElement.style.setProperty('--text', String(size));
    smaller.disabled = size <= SIZES[0];
    larger.disabled = size >= (SIZES.at(-1) ?? 1);
  };
  const change = (size: number | undefined): void => {
    if (size === undefined) return;
    set(size);
    kept.keepSize(size);
    announce(`Text at ${Math.round(size * 100)} %`);
  };
  smaller.addEventListener('click', () => {
    change(SIZES.findLast((size) => size < kept.size()));
  });
  larger.addEventListener('click', () => {
    change(SIZES.find((size) => size > kept.size()));
  });
  set(kept.size());
}
