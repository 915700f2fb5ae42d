import { QUESTION_TITLES } from '../model/question.ts';
import type { Kind, Status } from '../model/postmortem.ts';
import type { Milestone } from '../model/timeline.ts';
import type { Gap, LengthName, TopAction } from './summary.ts';

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

export const LENGTH_LABELS: Readonly<Record<LengthName, { readonly label: string; readonly formula: string }>> = {
  timeToDetect: { label: 'Time to detect', formula: 'detected − started' },
  timeToAcknowledge: { label: 'Time to acknowledge', formula: 'acknowledged − detected' },
  timeToMitigate: { label: 'Time to mitigate', formula: 'mitigated − started' },
  timeToResolve: { label: 'Time to resolve', formula: 'resolved − started' },
};

export const STATE_LABELS: Readonly<Record<TopAction['state'], string>> = {
  open: 'Open',
  overdue: 'Overdue',
  done: 'Done',
};

export const ACTION_COLUMNS = { action: 'Action', owner: 'Owner', due: 'Due', state: 'State' } as const;
export const NO_OWNER = 'No owner yet';
export const NO_DATE = 'No date yet';
export const FACTORS = 'Contributing factors';
export const TIMES = 'Key times';
export const FIGURES = 'Impact in numbers';

export const GAP_LABELS: Readonly<Record<Gap, string>> = {
  ...QUESTION_TITLES,
  title: 'Title',
  severity: 'Severity',
  date: 'Date',
  outcome: 'Outcome in one sentence',
  timeline: 'Timeline',
};
