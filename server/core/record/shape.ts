import { daysIn } from '../time/date.ts';

/** Says what is wrong with a value, for a reader who sees the key in front of it; undefined when nothing is. */
export type Check = (value: unknown) => string | undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/; // "2026-03-01"

function isDay(value: string): boolean {
  const [year = 0, month = 0, day = 0] = ISO_DAY.exec(value)?.slice(1).map(Number) ?? [];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

export const text: Check = (value) => (typeof value === 'string' ? undefined : 'is no text');

export const truth: Check = (value) => (typeof value === 'boolean' ? undefined : 'is neither true nor false');

/** A whole number that counts something. */
export const count: Check = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? undefined : 'is no whole number';

export const exactly =
  (expected: number): Check =>
  (value) =>
    value === expected ? undefined : `is not ${expected}`;

export const day: Check = (value) =>
  typeof value === 'string' && isDay(value) ? undefined : 'is no date such as 2026-03-01';

export const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value) ? undefined : `is none of ${values.join(', ')}`;

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? undefined : check(value);

export const list =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return 'is no list';
    for (const [index, item] of value.entries()) {
      const wrong = check(item);
      if (wrong !== undefined) return `[${index}]${gap(wrong)}${wrong}`;
    }
    return undefined;
  };

/** An object whose keys are not known beforehand. */
export const mapOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) ? firstWrong(Object.entries(value).map(([key, item]) => [key, check(item)])) : 'is no object';

/** An object with at least these keys; others are left alone. */
export const objectOf =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value)
      ? firstWrong(Object.entries(checks).map(([key, check]) => [key, key in value ? check(value[key]) : 'is missing']))
      : 'is no object';

const NESTED = /^[.[]/; // ".minutes is no number", "[2] is no text"

const gap = (wrong: string): string => (NESTED.test(wrong) ? '' : ' ');

function firstWrong(told: readonly (readonly [string, string | undefined])[]): string | undefined {
  const [key, wrong] = told.find(([, each]) => each !== undefined) ?? [];
  if (key === undefined || wrong === undefined) return undefined;
  return `.${key}${gap(wrong)}${wrong}`;
}
