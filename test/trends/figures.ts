import { counted, DURATIONS, QUESTIONS, REPEAT_WINDOW_DAYS, TODAY, UNDATED } from './truth.ts';
import type { TrueAction, TruePostmortem } from './truth.ts';

/** The figures of the trends, reckoned from the table of truth by the definitions of docs/trends.md and nothing else. */
export interface Spread {
  readonly n: number;
  readonly median: number | null;
  readonly p90: number | null;
}
export interface Part {
  readonly count: number;
  readonly of: number;
}
export interface Item {
  readonly path: string;
  readonly date: string | null;
}
export interface Value extends Item {
  readonly value: number;
}
export interface Counts extends Item, Part {}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Type 7: between neighbours in proportion, as `quantile_cont` does. */
function quantile(sorted: readonly number[], part: number): number | null {
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  return low === undefined || high === undefined ? null : round(low + (high - low) * (place - Math.floor(place)));
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { n: sorted.length, median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

export const partOf = (items: readonly Part[]): Part => ({
  count: items.reduce((sum, { count }) => sum + count, 0),
  of: items.reduce((sum, { of }) => sum + of, 0),
});

/** Every month from the first to the last that has an item, with what `reckon` makes of its items. */
export function monthly<T extends Item, Figure extends object>(
  items: readonly T[],
  reckon: (items: readonly T[]) => Figure,
): readonly (Figure & { readonly month: string })[] {
  const months = items.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 7)])).sort();
  const all: string[] = [];
  for (let month = months[0]; month !== undefined && month <= (months.at(-1) ?? ''); month = nextMonth(month))
    all.push(month);
  return all.map((month) => ({ month, ...reckon(items.filter(({ date }) => date?.startsWith(month))) }));
}

/** With fewer in either half there is too little to compare. */
const FEWEST = 5;

/** The items before the day in their middle and those from it on; undefined when either has too few. */
export function halved<T extends Item, Figure extends object>(
  items: readonly T[],
  reckon: (items: readonly T[]) => Figure,
): { readonly from: string; readonly earlier: Figure; readonly later: Figure } | null {
  const days = items.flatMap(({ date }) => date ?? []).sort();
  const from = days[Math.floor(days.length / 2)] ?? UNDATED;
  const earlier = items.filter(({ date }) => date !== null && date < from);
  const later = items.filter(({ date }) => date !== null && date >= from);
  if (earlier.length < FEWEST || later.length < FEWEST) return null;
  return { from, earlier: reckon(earlier), later: reckon(later) };
}

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
};

const known = (items: readonly (Item & { readonly value: number | null })[]): readonly Value[] =>
  items.flatMap(({ path, date, value }) => (value === null ? [] : [{ path, date, value }]));

const SETTLED: readonly string[] = ['on time', 'late', 'done', 'dropped'];

const ageOf = (action: TrueAction, { date, drafted }: TruePostmortem): number | null => {
  const since = drafted ?? date;
  return SETTLED.includes(action.state) || since === null ? null : daysBetween(since, TODAY);
};

/** The values of each measure, by date and path. */
export const values: ReadonlyMap<string, readonly Value[]> = new Map([
  ...DURATIONS.map(
    (name) =>
      [
        name,
        known(counted.map(({ path, date, minutes }) => ({ path, date, value: minutes.get(name) ?? null }))),
      ] as const,
  ),
  [
    'daysToDraft',
    known(
      counted.map(({ path, date, drafted }) => ({
        path,
        date,
        value: date === null || drafted === null ? null : daysBetween(date, drafted),
      })),
    ),
  ],
  [
    'ageOfOpenActions',
    known(
      counted
        .flatMap((postmortem) =>
          postmortem.actions.map((action) => ({ path: postmortem.path, date: null, value: ageOf(action, postmortem) })),
        )
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    ),
  ],
  ['firstPersonAccounts', counted.map(({ path, date, accounts }) => ({ path, date, value: accounts }))],
]);

const plain = (name: string): string => name.toLowerCase().replaceAll('-', ' ');

export interface TrueRepeat {
  readonly path: string;
  readonly date: string;
  readonly class: string;
  readonly after: { readonly path: string; readonly date: string };
  readonly days: number;
}

interface Classed {
  readonly path: string;
  readonly date: string;
  readonly name: string;
}

const classed: readonly Classed[] = counted.flatMap(({ path, date, class: name }) =>
  date === null || name === null ? [] : [{ path, date, name: plain(name) }],
);

export const repeats: readonly TrueRepeat[] = classed.flatMap(({ path, date, name }, i) => {
  const before = classed.slice(0, i).findLast((other) => other.name === name);
  const days = before === undefined ? Infinity : daysBetween(before.date, date);
  return before === undefined || days > REPEAT_WINDOW_DAYS
    ? []
    : [{ path, date, class: name, after: { path: before.path, date: before.date }, days }];
});

/** How many incidents and repeats a class has. */
export const classes: ReadonlyMap<string, { readonly incidents: number; readonly repeats: number }> = new Map(
  [...new Set(classed.map(({ name }) => name))].map((name) => [
    name,
    {
      incidents: classed.filter((other) => other.name === name).length,
      repeats: repeats.filter((repeat) => repeat.class === name).length,
    },
  ]),
);

/** Each action as a part of one: `in` says whether it belongs to the whole, `so` whether it counts. By due date and path. */
const actionParts = (
  belongs: (action: TrueAction) => boolean,
  counts: (action: TrueAction) => boolean,
): readonly Counts[] =>
  counted
    .flatMap(({ path, actions }) =>
      actions.filter(belongs).map((action) => ({ path, date: action.due, count: counts(action) ? 1 : 0, of: 1 })),
    )
    .sort(
      (a, b) =>
        (a.date ?? UNDATED).localeCompare(b.date ?? UNDATED) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
    );

const cameDue = ({ due, state }: TrueAction): boolean => due !== null && due < TODAY && state !== 'dropped';
const isDone = ({ state }: TrueAction): boolean => ['on time', 'late', 'done'].includes(state);
const isOpen = ({ state }: TrueAction): boolean => !SETTLED.includes(state);
const canBeJudged = (action: TrueAction): boolean => ['on time', 'late', 'overdue'].includes(action.state);

/** What each postmortem or action adds to each share. */
export const parts: ReadonlyMap<string, readonly Counts[]> = new Map([
  [
    'repeats',
    classed.map(({ path, date }) => ({
      path,
      date,
      count: repeats.some((repeat) => repeat.path === path) ? 1 : 0,
      of: 1,
    })),
  ],
  ['actionsDone', actionParts(cameDue, isDone)],
  ['actionsOnTime', actionParts(canBeJudged, ({ state }) => state === 'on time')],
  ['actionsOverdue', actionParts(isOpen, ({ state }) => state === 'overdue')],
  [
    'answeredQuestions',
    counted.map(({ path, date, cells }) => ({
      path,
      date,
      count: QUESTIONS.filter((question) => cells.get(question) === 'answered').length,
      of: QUESTIONS.length,
    })),
  ],
  ['volunteered', counted.map(({ path, date, accounts }) => ({ path, date, count: accounts > 0 ? 1 : 0, of: 1 }))],
]);

/** How many postmortems answer each question. */
export const answered: ReadonlyMap<string, Part> = new Map(
  QUESTIONS.map((question) => [
    question,
    { count: counted.filter(({ cells }) => cells.get(question) === 'answered').length, of: counted.length },
  ]),
);
