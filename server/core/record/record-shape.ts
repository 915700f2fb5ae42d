import * as v from 'valibot';
import type { ActionType } from '../model/action.ts';
import type { Kind, Status } from '../model/postmortem.ts';
import type { QuestionId } from '../model/question.ts';
import type { Milestone } from '../model/timeline.ts';
import { daysIn } from '../time/date.ts';
import type { Answered, PostmortemRecord, RecordedAction, RecordedDuration } from './postmortem-record.ts';
import { RECORD_VERSION } from './postmortem-record.ts';

/** A schema for each key of a type: one that is forgotten does not compile. */
type Checks<T> = Readonly<Record<keyof T, v.GenericSchema>>;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/; // "2026-03-01"

function isDay(value: string): boolean {
  const [year = 0, month = 0, day = 0] = ISO_DAY.exec(value)?.slice(1).map(Number) ?? [];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

const NO_DAY = 'is no date such as 2026-03-01';
const NO_COUNT = 'is no whole number';

const text = v.string('is no text');
const truth = v.boolean('is neither true nor false');
const count = v.pipe(v.number(NO_COUNT), v.safeInteger(NO_COUNT), v.minValue(0, NO_COUNT));
const day = v.pipe(v.string(NO_DAY), v.check(isDay, NO_DAY));
const oneOf = (values: readonly string[]) => v.picklist(values, `is none of ${values.join(', ')}`);
const orNull = v.nullable;
const list = (item: v.GenericSchema) => v.array(item, 'is no list');

const NO_OBJECT = 'is no object';
/** To the library a list is an object as well. */
const noList = v.check((value: unknown) => !Array.isArray(value), NO_OBJECT);
const counts = v.pipe(v.unknown(), noList, v.record(v.string(), count, NO_OBJECT));

/** An object with at least these keys; others are left alone. */
const objectOf = (entries: Readonly<Record<string, v.GenericSchema>>) =>
  v.pipe(
    v.unknown(),
    noList,
    v.looseObject(entries, ({ path }) => (path === undefined ? NO_OBJECT : 'is missing')),
  );

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

const MILESTONES: Checks<Record<Milestone, unknown>> = {
  start: orNull(text),
  detected: orNull(text),
  acknowledged: orNull(text),
  declared: orNull(text),
  mitigated: orNull(text),
  resolved: orNull(text),
};

const QUESTIONS: Checks<Record<QuestionId, unknown>> = {
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
  version: v.literal(RECORD_VERSION, `is not ${RECORD_VERSION}`),
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
  findings: counts,
  actions: list(objectOf(ACTION)),
  firstPersonAccounts: count,
  contributors: count,
  notes: list(text),
};

const SCHEMA = objectOf(RECORD);
const INDEX = /\.(\d+)/g; // "actions.2.due"

/** What is wrong with a value that should be a record: "actions[2].due is no date such as 2026-03-01"; undefined when nothing is. */
export function faultOf(value: unknown): string | undefined {
  const { issues } = v.safeParse(SCHEMA, value, { abortEarly: true });
  if (issues === undefined) return undefined;
  const [issue] = issues;
  return `${(v.getDotPath(issue) ?? '').replace(INDEX, '[$1]')} ${issue.message}`.trim();
}
