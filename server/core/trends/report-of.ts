import { actionSection } from './section-actions.ts';
import { answerSection } from './section-answers.ts';
import { recurrenceSection } from './section-recurrence.ts';
import { missingSection, reckoningSection, sourceSection, wrongSection } from './section-sources.ts';
import { reportingSection, timeSection, writingSection } from './section-times.ts';
import type { Report } from './report.ts';
import type { Trends } from './trends.ts';
import { counted, dateWords } from './words.ts';

/** The report of the trends: the four signals, the figures behind them, and where each comes from. */
export const reportOf = (trends: Trends): Report => ({
  title: 'What we learn from incidents',
  subtitle: subtitleOf(trends),
  signals: trends.signals,
  sections: [
    reportingSection(trends),
    timeSection(trends),
    recurrenceSection(trends),
    actionSection(trends),
    answerSection(trends),
    writingSection(trends),
    ...wrongSection(trends),
    ...missingSection(trends),
    ...sourceSection(trends),
    reckoningSection(trends),
  ],
});

function subtitleOf({ postmortems, from, to, since, today }: Trends): string {
  const chosen = since === null ? '' : ` (only those since ${dateWords(since)})`;
  const days = from === null || to === null ? '' : ` of incidents from ${dateWords(from)} to ${dateWords(to)}`;
  return `${counted(postmortems, 'postmortem')}${days}${chosen}, as of ${dateWords(today)}`;
}
