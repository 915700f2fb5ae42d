import type { Configuration } from '../core/index.ts';

/** A number for a configuration and a day: equal ones share it, and others never do. */
export type WorldNumber = (configuration: Configuration, today: string) => number;

/** Worlds whose numbers are kept; one that comes back after so many others counts as new, which costs a reading. */
const KEPT = 64;

export function numberWorlds(): WorldNumber {
  const numbers = new Map<string, number>();
  let count = 0;
  return (configuration, today) => {
    const key = JSON.stringify([today, configuration]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const oldest = numbers.size >= KEPT ? numbers.keys().next().value : undefined;
    if (oldest !== undefined) numbers.delete(oldest);
    numbers.set(key, (count += 1));
    return count;
  };
}
