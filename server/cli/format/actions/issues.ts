import { ACTION_GROUPS, issueOf, wantsIssue } from '../../../core/index.ts';
import type { ActionsReport } from './report.ts';

/** One issue a line, as GitHub's API takes it; actions that are done or name a ticket have no need of one. */
export const issues = ({ register, base }: ActionsReport): string =>
  ACTION_GROUPS.flatMap((group) => register.groups[group])
    .filter(wantsIssue)
    .map((action) => `${JSON.stringify(issueOf(action, base))}\n`)
    .join('');
