import type { Configuration } from './configuration.ts';
import { DEFAULTS } from './defaults.ts';

/**
 * One configuration out of several, nearest first: the nearest one that has a key decides it.
 * Maps (`rules`, `headings`, `severities`, `dueDays`) are merged entry by entry; a list is taken whole.
 * The defaults stand behind all of them.
 */
export function mergeConfigurations(nearestFirst: readonly Partial<Configuration>[]): Configuration {
  const farthestFirst = [...nearestFirst].reverse();
  return farthestFirst.reduce<Configuration>(layer, DEFAULTS);
}

const layer = (base: Configuration, nearer: Partial<Configuration>): Configuration => ({
  ...base,
  ...nearer,
  rules: { ...base.rules, ...nearer.rules },
  headings: { ...base.headings, ...nearer.headings },
  severities: { ...base.severities, ...nearer.severities },
  dueDays: { ...base.dueDays, ...nearer.dueDays },
});
