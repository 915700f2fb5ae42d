import type { Kind, Status } from '../model/postmortem.ts';

/** Words of the front matter key `kind`. */
export const KIND_WORDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['outage', 'outage'],
  ['service outage', 'outage'],
  ['service', 'outage'],
  ['availability', 'outage'],
  ['security', 'security'],
  ['security incident', 'security'],
  ['breach', 'security'],
  ['data', 'data'],
  ['data incident', 'data'],
  ['data loss', 'data'],
  ['near-miss', 'near-miss'],
  ['near miss', 'near-miss'],
  ['nearmiss', 'near-miss'],
]);

/** How the status of a document is written; the first one that the text begins with counts. */
export const STATUS_WORDS: readonly (readonly [string, Status])[] = [
  ['draft', 'draft'],
  ['in progress', 'draft'],
  ['in-progress', 'draft'],
  ['wip', 'draft'],
  ['work in progress', 'draft'],
  ['started', 'draft'],
  ['in review', 'review'],
  ['in-review', 'review'],
  ['under review', 'review'],
  ['reviewed', 'final'],
  ['review', 'review'],
  ['final', 'final'],
  ['complete', 'final'],
  ['closed', 'final'],
  ['published', 'final'],
  ['approved', 'final'],
  ['done', 'final'],
];

export const SEVERITY_HEADINGS: ReadonlySet<string> = new Set([
  'severity',
  'incident severity',
  'severity level',
  'priority',
]);

/** Severities that are words, worst first. */
export const SEVERITY_WORDS: readonly string[] = [
  'critical',
  'major',
  'minor',
  'cosmetic',
  'high',
  'medium',
  'moderate',
  'low',
  'red',
  'amber',
  'green',
];
