import { dayWords, lengthWords } from '../time/words.ts';
import type { Part, Spread, Unit } from './trends.ts';

/** "12 min", "3 d 4 h", "14 days", "2.5"; a dash for nothing. */
export function valueWords(value: number | null, unit: Unit): string {
  if (value === null) return '–';
  if (unit === 'minutes') return value < 10 ? `${decimal(value)} min` : lengthWords(Math.round(value));
  return unit === 'days' ? counted(decimal(value), 'day') : decimal(value);
}

/** At most one digit behind the point, and none that is zero. */
export const decimal = (value: number): string => String(Math.round(value * 10) / 10);

/** "1 day", "2 days", "1.5 days" */
export const counted = (count: number | string, noun: string): string =>
  `${typeof count === 'number' ? grouped(count) : count} ${noun}${String(count) === '1' ? '' : 's'}`;

/** "10,000" */
export const grouped = (count: number): string => count.toLocaleString('en-US');

/** "42 %"; a dash for no share. */
export const shareWords = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`);

/** "a median of 12 min, nine in ten within 55 min" */
export const spreadWords = ({ median, p90 }: Spread, unit: Unit): string =>
  `a median of ${valueWords(median, unit)}, nine in ten within ${valueWords(p90, unit)}`;

/** "12 of 20" */
export const ofWords = ({ count, of }: Pick<Part, 'count' | 'of'>): string => `${grouped(count)} of ${grouped(of)}`;

/** "12 of 20 (60 %)"; a dash of none. */
export const partWords = (part: Part): string => (part.of === 0 ? '–' : `${ofWords(part)} (${shareWords(part.share)})`);

/** "4 Mar 2026" */
export const dateWords = (date: string): string => `${dayWords(date)} ${date.slice(0, 4)}`;

/** "Mar 2026" */
export const monthWords = (month: string): string => dateWords(`${month}-01`).replace('1 ', '');
