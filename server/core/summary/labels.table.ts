import { QUESTION_TITLES } from '../model/question.ts';
import type { Kind, Status } from '../model/postmortem.ts';
import type { Milestone } from '../model/timeline.ts';
import type { Gap, LengthName, PhaseName, TopAction } from './summary.ts';

/** Every word of a page that does not come from the document. */

export const NOT_YET_WRITTEN = 'Not yet written';
export const UNTITLED = 'Postmortem';

export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  outage: 'Service outage',
  security: 'Security incident',
  data: 'Data incident',
  'near-miss': 'Near miss',
};

export const STATUS_LABELS: Readonly<Record<Status, string>> = { draft: 'Draft', review: 'In review', final: 'Final' };

export const MILESTONE_LABELS: Readonly<Record<Milestone, string>> = {
  start: 'Started',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  declared: 'Declared',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};

/** What a phase is called in the picture. */
export const PHASE_LABELS: Readonly<Record<PhaseName, string>> = {
  undetected: 'Undetected',
  detected: 'Detected',
  mitigated: 'Mitigated',
};

export const LENGTH_LABELS: Readonly<
  Record<LengthName, { readonly label: string; readonly first: string; readonly last: string }>
> = {
  timeToDetect: { label: 'Time to detect', first: 'started', last: 'detected' },
  timeToAcknowledge: { label: 'Time to acknowledge', first: 'detected', last: 'acknowledged' },
  timeToMitigate: { label: 'Time to mitigate', first: 'started', last: 'mitigated' },
  timeToResolve: { label: 'Time to resolve', first: 'started', last: 'resolved' },
};

export const STATE_LABELS: Readonly<Record<TopAction['state'], string>> = {
  open: 'Open',
  overdue: 'Overdue',
  done: 'Done',
};

export const ACTION_COLUMNS = { action: 'Action', owner: 'Owner', due: 'Due', state: 'State' } as const;
export const TIME_COLUMNS = { time: 'Time', milestone: 'Milestone', event: 'Event' } as const;
export const NO_OWNER = 'No owner yet';
export const NO_DATE = 'No date yet';
export const FACTORS = 'Contributing factors';
export const AS_TABLE = 'The timeline as a table';
export const TIMES = 'Timeline';
export const FIGURES = 'Impact in numbers';

export const GAP_LABELS: Readonly<Record<Gap, string>> = {
  ...QUESTION_TITLES,
  title: 'Title',
  severity: 'Severity',
  date: 'Date',
  outcome: 'Outcome in one sentence',
  timeline: 'Timeline',
};
