import type { QuestionId } from '../model/question.ts';
import type { PostmortemRecord } from '../record/postmortem-record.ts';
import { byPath, countedOf } from './counted.ts';
import { measuresOf } from './measures.ts';
import { classedOf, repeatsOf } from './repeats.ts';
import { sharesOf } from './shares.ts';
import { signalsOf } from './signals.ts';
import { partOf } from './statistics.ts';
import { TRENDS_VERSION } from './trends.ts';
import type { Note, Part, Repeat, Trends } from './trends.ts';

export interface TrendsOptions {
  /** ISO date that decides what is overdue and how old an open action is. */
  readonly today: string;
  /** ISO date; incidents before it are not counted, but a later one may repeat them. */
  readonly since?: string;
  readonly repeatWindowDays: number;
  /** What went wrong before the records were there: files that could not be read, shards that are missing. */
  readonly notes?: readonly Note[];
}

/** The trends of many records, in whatever order they come. */
export function trendsOf(records: Iterable<PostmortemRecord>, options: TrendsOptions): Trends {
  const { today, since, repeatWindowDays } = options;
  const all = countedOf(records, today);
  const counts = (date: string | null): boolean => since === undefined || (date !== null && date >= since);
  const counted = all.records.filter(({ date }) => counts(date));
  const repeats = repeatsOf(all.records, repeatWindowDays).filter(({ date }) => counts(date));
  const reckoned = { records: counted, today };
  const figures = {
    postmortems: counted.length,
    repeatWindowDays,
    measures: measuresOf(reckoned),
    shares: sharesOf(reckoned, repeats),
  };
  const dates = counted.flatMap(({ date }) => date ?? []);
  return {
    version: TRENDS_VERSION,
    today,
    since: since ?? null,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    ...figures,
    signals: signalsOf(figures),
    questions: questionsOf(counted),
    classes: classesOf(counted, repeats),
    repeats,
    notes: [...all.notes, ...(options.notes ?? [])].sort(byPath),
  };
}

function questionsOf(records: readonly PostmortemRecord[]): Trends['questions'] {
  const answered = (id: QuestionId): Part =>
    partOf(records.filter(({ questions }) => questions[id] === 'answered').length, records.length);
  return {
    'what-happened': answered('what-happened'),
    impact: answered('impact'),
    why: answered('why'),
    learned: answered('learned'),
    doing: answered('doing'),
  };
}

function classesOf(records: readonly PostmortemRecord[], repeats: readonly Repeat[]): Trends['classes'] {
  const incidents = new Map<string, number>();
  const repeated = new Map<string, number>();
  for (const { class: name } of records.flatMap((record) => classedOf(record) ?? []))
    incidents.set(name, (incidents.get(name) ?? 0) + 1);
  for (const { class: name } of repeats) repeated.set(name, (repeated.get(name) ?? 0) + 1);
  return [...incidents]
    .map(([name, count]) => ({ class: name, incidents: count, repeats: repeated.get(name) ?? 0 }))
    .sort((a, b) => b.repeats - a.repeats || b.incidents - a.incidents || (a.class < b.class ? -1 : 1));
}
