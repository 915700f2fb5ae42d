import { publicationOf } from '../model/publication.ts';
import { millisecondsBetween } from '../time/duration.ts';
import { placeToMark } from './document-words.ts';
import { defineRule } from './rule.ts';

/** Working days within which a draft should be ready for review. */
const DRAFT_DAYS = 5;
/** Days within which a postmortem should be out. */
const PUBLISHED_DAYS = 30;
const DAY = 86_400_000;
const WORKING = 5 / 7;

export const latePublication = defineRule({
  id: 'late-publication',
  scope: 'document',
  summary: 'A draft of more than five working days, or published more than 30 days after the incident',
  rationale:
    'Memory fades within days, and so does the wish to change something. A short document this week helps more than a ' +
    'complete one next quarter; what is still unknown can be said to be unknown.',
  source: 'Google SRE Workbook, chapter 10 (delayed publication); PagerDuty postmortem guide',
  category: 'structure',
  severity: 'hint',
  since: '0.2.0',
  examples: [
    {
      title: 'A draft of last month',
      bad: '---\nstatus: draft\ndate: 2026-10-20\n---\n\n# «Postmortem: login outage»\n',
      good: '---\nstatus: review\ndate: 2026-10-20\n---\n\n# Postmortem: login outage\n',
    },
    {
      title: 'Four months later',
      bad: '---\ndate: 2026-05-02\npublished: «2026-09-20»\n---\n\n# Postmortem: login outage\n',
      good: '---\ndate: 2026-05-02\npublished: 2026-05-12\n---\n\n# Postmortem: login outage\n',
    },
  ],
  ignores: [
    '---\nstatus: draft\ndate: 2026-11-18\n---\n\n# Postmortem: login outage\n',
    '---\nstatus: draft\n---\n\n# Postmortem: login outage\n',
    '---\nstatus: final\ndate: 2024-01-02\n---\n\n# Postmortem: login outage\n',
  ],
  *check({ postmortem }, { today }) {
    const ended = (postmortem.milestones.resolved ?? postmortem.date)?.slice(0, 10);
    if (ended === undefined) return;
    const published = publicationOf(postmortem);
    if (published) {
      const days = daysBetween(ended, published.date);
      if (days <= PUBLISHED_DAYS) return;
      yield { at: published.at, message: `Out ${days} days after the incident. What held it up?` };
    } else if (postmortem.status === 'draft') {
      const days = Math.floor(daysBetween(ended, today) * WORKING);
      if (days <= DRAFT_DAYS) return;
      const message = `A draft, ${days} working days after the incident. Even a short version helps now.`;
      yield { at: placeToMark(postmortem), message };
    }
  },
});

/** Negative when the second day lies before the first; 0 when one of them is no date. */
const daysBetween = (from: string, to: string): number =>
  Math.floor((millisecondsBetween(`${from}T00:00`, `${to}T00:00`) ?? 0) / DAY);
