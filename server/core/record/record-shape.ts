import type { ActionType } from '../model/action.ts';
import type { Kind, Status } from '../model/postmortem.ts';
import type { QuestionId } from '../model/question.ts';
import type { Milestone } from '../model/timeline.ts';
import type { Answered, PostmortemRecord, RecordedAction, RecordedDuration } from './postmortem-record.ts';
import { RECORD_VERSION } from './postmortem-record.ts';
import type { Check } from './shape.ts';
import { count, day, exactly, list, mapOf, objectOf, oneOf, orNull, text, truth } from './shape.ts';

type Checks<T> = Readonly<Record<keyof T, Check>>;

const ANSWERED: readonly Answered[] = ['answered', 'started', 'missing'];
const KINDS: readonly Kind[] = ['outage', 'security', 'data', 'near-miss'];
const STATUSES: readonly Status[] = ['draft', 'review', 'final'];
const TYPES: readonly ActionType[] = ['prevent', 'detect', 'mitigate', 'process', 'other'];

const answered = oneOf(ANSWERED);

const DURATION: Checks<RecordedDuration> = {
  minutes: orNull(count),
  formula: text,
  from: orNull(text),
  to: orNull(text),
  missing: orNull(text),
};

const ACTION: Checks<RecordedAction> = {
  line: count,
  text,
  owner: orNull(text),
  due: orNull(day),
  done: truth,
  settled: truth,
  doneOn: orNull(day),
  openedOn: orNull(day),
  ticket: orNull(text),
  type: orNull(oneOf(TYPES)),
  priority: orNull(text),
};

const MILESTONES: Readonly<Record<Milestone, Check>> = {
  start: orNull(text),
  detected: orNull(text),
  acknowledged: orNull(text),
  declared: orNull(text),
  mitigated: orNull(text),
  resolved: orNull(text),
};

const QUESTIONS: Readonly<Record<QuestionId, Check>> = {
  'what-happened': answered,
  impact: answered,
  why: answered,
  learned: answered,
  doing: answered,
};

const duration = objectOf(DURATION);

const DURATIONS: Checks<PostmortemRecord['durations']> = {
  timeToDetect: duration,
  timeToAcknowledge: duration,
  timeToMitigate: duration,
  timeToResolve: duration,
  reportingLag: duration,
};

const RECORD: Checks<PostmortemRecord> = {
  version: exactly(RECORD_VERSION),
  id: text,
  path: text,
  title: orNull(text),
  date: orNull(day),
  draftedOn: orNull(day),
  publishedOn: orNull(day),
  zone: orNull(text),
  kind: orNull(oneOf(KINDS)),
  status: oneOf(STATUSES),
  severity: orNull(text),
  class: orNull(text),
  services: list(text),
  related: list(text),
  milestones: objectOf(MILESTONES),
  noticed: orNull(text),
  reported: orNull(text),
  durations: objectOf(DURATIONS),
  questions: objectOf(QUESTIONS),
  findings: mapOf(count),
  actions: list(objectOf(ACTION)),
  firstPersonAccounts: count,
  contributors: count,
  notes: list(text),
};

/** What is wrong with a value that should be a record: ".actions[2].due is no date"; undefined when nothing is. */
export const faultOf: Check = objectOf(RECORD);
