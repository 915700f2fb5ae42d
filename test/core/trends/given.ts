import type {
  PostmortemRecord,
  RecordedAction,
  RecordedDuration,
} from '../../../server/core/record/postmortem-record.ts';
import { trendsOf } from '../../../server/core/trends/trends-of.ts';
import type { Trends } from '../../../server/core/trends/trends.ts';

export const TODAY = '2026-06-30';

const duration = (minutes: number | null | undefined): RecordedDuration => ({
  minutes: minutes ?? null,
  formula: '',
  from: null,
  to: null,
  missing: minutes === undefined || minutes === null ? 'start is not told' : null,
});

export interface Given {
  readonly id?: string;
  readonly date?: string | null;
  readonly class?: string;
  readonly drafted?: string;
  readonly detect?: number | null;
  readonly lag?: number;
  readonly accounts?: number;
  readonly answered?: number;
  readonly actions?: readonly Partial<RecordedAction>[];
  readonly notes?: readonly string[];
}

/** A record of an incident of 1 January 2026 about which nothing more is told than what is given. */
export function recordOf(path: string, given: Given = {}): PostmortemRecord {
  const { id = path, date = '2026-01-01', class: name, drafted, detect, lag, accounts = 0, answered = 5 } = given;
  const answer = (place: number): 'answered' | 'missing' => (place < answered ? 'answered' : 'missing');
  return {
    version: 1,
    id,
    path,
    title: null,
    date,
    draftedOn: drafted ?? null,
    publishedOn: null,
    zone: null,
    kind: null,
    status: 'final',
    severity: null,
    class: name ?? null,
    services: [],
    related: [],
    milestones: { start: null, detected: null, acknowledged: null, declared: null, mitigated: null, resolved: null },
    noticed: null,
    reported: null,
    durations: {
      timeToDetect: duration(detect),
      timeToAcknowledge: duration(null),
      timeToMitigate: duration(null),
      timeToResolve: duration(null),
      reportingLag: duration(lag),
    },
    questions: { 'what-happened': answer(0), impact: answer(1), why: answer(2), learned: answer(3), doing: answer(4) },
    findings: {},
    actions: (given.actions ?? []).map((action, index) => actionOf({ line: index + 1, ...action })),
    firstPersonAccounts: accounts,
    contributors: 0,
    notes: given.notes ?? [],
  };
}

const actionOf = (action: Partial<RecordedAction>): RecordedAction => ({
  line: 1,
  text: 'Add a check',
  owner: '@jane',
  due: null,
  done: false,
  settled: action.done ?? false,
  doneOn: null,
  openedOn: null,
  ticket: null,
  type: null,
  priority: null,
  ...action,
});

/** The trends of records on one day. */
export const trends = (records: readonly PostmortemRecord[], since?: string): Trends =>
  trendsOf(records, { today: TODAY, repeatWindowDays: 90, ...(since !== undefined && { since }) });
