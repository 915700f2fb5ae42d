import type { Span } from '../text/span.ts';
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
} from './labels.table.ts';
import type { Fact, Statement, Summary, TopAction } from './summary.ts';
import { clockTime, lengthWords } from './time-words.ts';

/** What every rendering says of the facts, in words: the renderings differ in marks only. */

export interface Row {
  readonly label: string;
  readonly value: string;
  readonly at?: Span;
}

const row = (label: string, fact: Fact | undefined): readonly Row[] =>
  fact === undefined ? [] : [present({ label, value: fact.value, at: fact.at })];

/** Kind, severity, status and date, as far as they are known. */
export function headRows({ kind, severity, status, date }: Summary): readonly Row[] {
  return [
    ...row('Kind', kind === undefined ? undefined : { ...kind, value: KIND_LABELS[kind.value] }),
    ...row('Severity', severity),
    ...row('Status', { ...status, value: STATUS_LABELS[status.value] }),
    ...row('Date', date),
  ];
}

/** The milestones with their clock times; a day is named where it is not the day of the incident. */
export function momentRows({ moments, date, zone }: Summary): readonly Row[] {
  const day = date?.value ?? (moments[0] === undefined ? '' : clockTime(moments[0].iso).date);
  return moments.map(({ milestone, iso, at }) => {
    const clock = clockTime(iso);
    const zoned = clock.zone ?? (clock.time === undefined ? undefined : zone);
    const time = [clock.time, zoned].filter((part) => part !== undefined).join(' ');
    const isSameDay = clock.date === day && time !== '';
    const value = isSameDay ? time : [time, clock.date].filter((part) => part !== '').join(', ');
    return present({ label: MILESTONE_LABELS[milestone], value, at });
  });
}

export interface LengthRow {
  readonly label: string;
  readonly value: string;
  /** The endpoints: `detected − started`. */
  readonly formula: string;
}

export const lengthRows = ({ lengths }: Summary): readonly LengthRow[] =>
  lengths.map(({ name, minutes }) => ({ ...LENGTH_LABELS[name], value: lengthWords(minutes) }));

export interface ActionCells {
  readonly owner: string;
  readonly due: string;
  readonly state: string;
}

export const actionCells = ({ owners, due, state }: TopAction): ActionCells => ({
  owner: owners.length === 0 ? NO_OWNER : owners.join(', '),
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
export function blocksOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const blocks: Statement[][] = [];
  for (const statement of statements) {
    const last = blocks.at(-1);
    if (statement.joins && last !== undefined) last.push(statement);
    else blocks.push([statement]);
  }
  return blocks;
}
