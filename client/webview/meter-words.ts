import type { Paper } from '../../server/core/protocol.ts';

/** How the page lies on its sheet. */
export interface Measured {
  /** Lines that stand over the end of the sheet; 0 when it fits. */
  readonly over: number;
  /** The answers and how many lines each takes, in the order of the page. */
  readonly answers: readonly { readonly title: string; readonly lines: number }[];
}

const SHEET_NAMES: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'Letter' };

/** How many answers are named as the ones to cut. */
const NAMED = 2;

/** Whether the page fits, and what to cut when it does not: "6 lines over one A4 page. Longest: Why did it happen?" */
export function meterWords({ over, answers }: Measured, paper: Paper): string {
  const sheet = SHEET_NAMES[paper];
  if (over === 0) return `Fits one ${sheet} page`;
  const longest = [...answers].sort((a, b) => b.lines - a.lines).slice(0, NAMED);
  const names = longest.map(({ title, lines }) => `${title} (${lines} lines)`).join(', ');
  const much = over === 1 ? '1 line' : `${over} lines`;
  return `${much} over one ${sheet} page${names === '' ? '' : `. Longest: ${names}`}`;
}
