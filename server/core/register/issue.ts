import { escapeMarkdown } from '../text/markdown.ts';
import { oneLine } from '../text/one-line.ts';
import { linkTo, placeOf } from './links.ts';
import { ownersOf, ticketsOf } from './registered-action.ts';
import type { RegisteredAction } from './registered-action.ts';

/** An issue as GitHub's API takes it. Nobody is assigned or mentioned: names in a text need not be names on GitHub. */
export interface Issue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** What Jira takes; GitHub takes one more. */
const LONGEST_TITLE = 255;

/**
 * The issue that stands for an action.
 * @param base see `linkTo`; without one the body names the file and line and does not link
 */
export function issueOf(action: RegisteredAction, base?: string): Issue {
  const title = oneLine(action.text);
  const { postmortem, type } = action;
  const rows = [
    ['From', fromWords(action, base)],
    ['Incident', [postmortem.title, postmortem.date, postmortem.severity].flatMap((part) => part ?? []).map(escaped)],
    ['Owner', ownersOf(action).map(asCode)],
    ['Due', [action.due ?? action.dueText].flatMap((part) => part ?? []).map(escaped)],
    ['Priority', [action.priority].flatMap((part) => part ?? []).map(escaped)],
    ['Ticket', ticketsOf(action).map(asCode)],
  ] as const;
  const facts = rows.filter(([, words]) => words.length > 0).map(([label, words]) => `- ${label}: ${words.join(', ')}`);
  const long = title.length > LONGEST_TITLE;
  return {
    title: long ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title,
    body: [...(long ? [escapeMarkdown(title), ''] : []), ...facts].join('\n'),
    labels: ['postmortem', ...(type === null || type === 'other' ? [] : [type])],
  };
}

/** True for an action that no issue stands for yet: open, and without a ticket. */
export const wantsIssue = (action: RegisteredAction): boolean => !action.settled && ticketsOf(action).length === 0;

const fromWords = (action: RegisteredAction, base: string | undefined): readonly string[] => {
  const place = asCode(placeOf(action));
  return [base === undefined ? place : `[${place}](${linkTo(action, base)})`];
};

const TICKS = /`/g; // "`" would end the code

const escaped = (text: string): string => escapeMarkdown(oneLine(text));

/** In code a name mentions nobody, and a number links to no issue of another house. */
const asCode = (text: string): string => `\`${oneLine(text).replace(TICKS, "'")}\``;
