import type { Span } from '../text/span.ts';
import { millisecondsBetween } from '../time/duration.ts';
import { present } from '../time/present.ts';
import {
  GAP_LABELS,
  KIND_LABELS,
  LENGTH_LABELS,
  MILESTONE_LABELS,
  NO_DATE,
  NO_OWNER,
  STATE_LABELS,
  STATUS_LABELS,
  TIME_COLUMNS,
} from './labels.table.ts';
import { SELECTIONS } from './selection.table.ts';
import type { Fact, Piece, Statement, Summary, TopAction } from './summary.ts';
import { clockTime, dayWords, lengthWords } from '../time/words.ts';

/** What every rendering says of the facts, in words: the renderings differ in marks only. */

export interface Row {
  readonly label: string;
  readonly value: string;
  readonly at?: Span;
}

const row = (label: string, fact: Fact | undefined): readonly Row[] =>
  fact === undefined ? [] : [present({ label, value: fact.value, at: fact.at })];

/** Kind, severity, status and date, as far as they are known; for others than our own people the date. */
export function headRows({ kind, severity, status, date, audience }: Summary): readonly Row[] {
  if (!SELECTIONS[audience].internals) return row('Date', date);
  return [
    ...row('Kind', kind === undefined ? undefined : { ...kind, value: KIND_LABELS[kind.value] }),
    ...row('Severity', severity),
    ...row('Status', { ...status, value: STATUS_LABELS[status.value] }),
    ...row('Date', date),
  ];
}

export interface TimeRow {
  readonly cells: readonly (readonly Piece[])[];
  readonly at?: Span;
}

export interface TimeTable {
  readonly head: readonly string[];
  readonly rows: readonly TimeRow[];
}

/**
 * The twin of the picture: what it shows, as a table. A milestone that stands in front matter alone has no words.
 * The day is named where it is not the day of the row before, and in the first row where it is not the day of the incident.
 */
export function timeRows(summary: Summary): TimeTable {
  const { moments, events, date } = summary;
  const told = new Set(events.map(({ milestone }) => milestone));
  const others = moments.filter(({ milestone }) => !told.has(milestone));
  const rows = [
    ...events.map(({ iso, milestone, statement, at, approximate }) => ({
      iso,
      at,
      name: milestone === undefined ? '' : MILESTONE_LABELS[milestone],
      words: statement.pieces,
      sign: approximate ? '~' : '',
    })),
    ...others.map(({ iso, milestone, at }) => ({ iso, at, name: MILESTONE_LABELS[milestone], words: [], sign: '' })),
  ].sort((a, b) => -(millisecondsBetween(a.iso, b.iso) ?? 0));
  let day = date?.value ?? '';
  return {
    head: [`${TIME_COLUMNS.time}${zoneWords(summary)}`, TIME_COLUMNS.milestone, TIME_COLUMNS.event],
    rows: rows.map(({ iso, at, name, words, sign }) => {
      const clock = clockTime(iso);
      const time = clock.time === undefined ? '' : sign + clock.time;
      const value = clock.date === day && time !== '' ? time : `${clock.date} ${time}`.trimEnd();
      day = clock.date;
      return present({ cells: [[{ text: value }], [{ text: name }], words], at });
    }),
  };
}

/** " (UTC)" where one zone holds for all times of the page; an offset that only some have is left to the picture's title. */
export function zoneWords({ events, moments, zone }: Summary): string {
  const zones = new Set([...events, ...moments].map(({ iso }) => clockTime(iso).zone ?? zone ?? ''));
  const [only = ''] = zones;
  return zones.size === 1 && only !== '' ? ` (${only})` : '';
}

export interface LengthRow {
  readonly label: string;
  readonly value: string;
  /** With its endpoints: `detected 13:05 − started 09:12`. */
  readonly formula: string;
}

export const lengthRows = ({ lengths }: Summary): readonly LengthRow[] =>
  lengths.map(({ name, minutes, from, to }) => {
    const { label, first, last } = LENGTH_LABELS[name];
    const isOneDay = clockTime(from).date === clockTime(to).date;
    const [begun, over] = [from, to].map((iso) => momentWords(iso, isOneDay ? clockTime(iso).date : ''));
    return { label, value: lengthWords(minutes), formula: `${last} ${over ?? ''} − ${first} ${begun ?? ''}` };
  });

/** `13:05`, with its day where that is not the day given: `4 Mar, 13:05`. */
function momentWords(iso: string, day: string): string {
  const { date, time } = clockTime(iso);
  if (date === day && time !== undefined) return time;
  return time === undefined ? dayWords(date) : `${dayWords(date)}, ${time}`;
}

export interface ActionCells {
  readonly owner: string;
  readonly due: string;
  readonly state: string;
}

export const actionCells = ({ owners, due, state }: TopAction): ActionCells => ({
  owner: owners.length === 0 ? NO_OWNER : owners.map(({ name }) => name).join(', '),
  due: due ?? NO_DATE,
  state: STATE_LABELS[state],
});

/** "and 3 more action items"; empty when all are shown. */
export function moreActions({ actions, actionCount }: Summary): string {
  const more = actionCount - actions.length;
  if (more <= 0) return '';
  return more === 1 ? 'and 1 more action item' : `and ${more} more action items`;
}

/** What is not written and has no place of its own on the page. */
export const openFacts = ({ gaps }: Summary): readonly string[] =>
  (['severity', 'date', 'timeline'] as const).filter((gap) => gaps.includes(gap)).map((gap) => GAP_LABELS[gap]);

/** The statements in groups that each make one paragraph or one list item. */
export function paragraphsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const blocks: Statement[][] = [];
  for (const statement of statements) {
    const last = blocks.at(-1);
    if (statement.joins && last !== undefined) last.push(statement);
    else blocks.push([statement]);
  }
  return blocks;
}
