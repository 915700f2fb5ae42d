import type { Postmortem } from '../model/postmortem.ts';
import type { RuleContext } from './rule.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Today and the days that the policy gives an incident of this severity; absent when the policy or the day cannot be read. */
export function dueDate({ severity = 'default' }: Postmortem, { today, dueDays }: RuleContext): string | undefined {
  const days = dueDays[severity] ?? dueDays['default'];
  const start = Date.parse(`${today}T00:00:00Z`);
  if (days === undefined || Number.isNaN(start)) return undefined;
  const due = new Date(start + days * DAY);
  return Number.isNaN(due.getTime()) ? undefined : due.toISOString().slice(0, 10);
}
