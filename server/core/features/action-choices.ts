import type { Postmortem } from '../model/postmortem.ts';
import type { ActionChoices } from '../protocol.ts';
import { addDays } from '../time/resolve.ts';
import type { Policy } from './due-dates.ts';
import { dueDateFor } from './due-dates.ts';
import type { Page } from './page.ts';

const WORD = /[\p{L}\p{N}]/u; // "@kim", never the "@" that is being typed
const DAYS_AHEAD = [7, 14, 30];

/** Who may own an action, and when it may be due. */
export const actionChoices = ({ analysis }: Page, policy: Policy): ActionChoices => ({
  owners: namedIn(analysis.postmortem),
  due: dueChoices(analysis.postmortem, policy),
});

/** Everybody who owns something or is named in the document; owners first. */
export function namedIn({ actions, people }: Postmortem): readonly string[] {
  const owners = actions.flatMap((action) => action.owners.filter(({ collective }) => !collective));
  const names = [...owners.map(({ name }) => name), ...people];
  return [...new Set(names)].filter((name) => WORD.test(name));
}

/** The date of the policy first, then round numbers of days; none when the policy cannot be read. */
export function dueChoices({ severity }: Postmortem, policy: Policy): ActionChoices['due'] {
  const due = dueDateFor(policy, severity);
  if (due === undefined) return [];
  const reason = `${due.days} days, the policy${due.named && severity !== undefined ? ` for ${severity}` : ''}`;
  const others = DAYS_AHEAD.filter((days) => days !== due.days);
  return [
    { date: due.date, reason },
    ...others.map((days) => ({ date: addDays(policy.today, days), reason: `in ${days} days` })),
  ];
}
