import type { Postmortem } from '../model/postmortem.ts';

/** In what form pasted text is to be written. */
export interface PasteSetting {
  /** ISO date of today: for stamps without a date, and for dates without a year. */
  readonly today: string;
  /** Zone of the times in the text where it names none: an IANA name, `UTC` or an offset. Absent: none is written. */
  readonly zone?: string;
  /** A bullet a line, or rows of a table whose first two columns are time and event. */
  readonly notation: 'list' | { readonly columns: number };
}

/** The form that fits at an offset: rows in a table, else bullets. The zone is that of the timeline. */
export const pasteSettingAt = (
  _postmortem: Postmortem,
  { today }: { readonly offset: number; readonly today: string },
): PasteSetting => ({ today, notation: 'list' });

/**
 * Chat and log text (Slack, Teams, PagerDuty, syslog, `git log`, plain lines with a time) as timeline entries, one a
 * line, with a line feed at the end. Empty when the text holds no time at all.
 */
export const pasteAsTimeline = (_text: string, _setting: PasteSetting): string => '';
