import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The day on which the truth was written down. */
export const TODAY = '2026-11-24';
export const REPEAT_WINDOW_DAYS = 90;
/** Comes after every date in the order of words. */
export const UNDATED = '9999';
/** The seventy postmortems, and two files that are none or cannot be read. */
export const FIXTURE = fileURLToPath(new URL('postmortems', import.meta.url));

export const QUESTIONS = ['what-happened', 'impact', 'why', 'learned', 'doing'] as const;
export const DURATIONS = [
  'timeToDetect',
  'timeToAcknowledge',
  'timeToMitigate',
  'timeToResolve',
  'reportingLag',
] as const;

/** What is true of one postmortem, as it was planned before it was written. */
export interface TrueAction {
  readonly text: string;
  readonly due: string | null;
  readonly doneOn: string | null;
  /** `on time`, `late`, `done` (no telling), `overdue`, `open`, `no date` or `dropped`, on the day of the truth. */
  readonly state: string;
}
export interface TruePostmortem {
  readonly path: string;
  readonly id: string;
  readonly date: string | null;
  readonly class: string | null;
  readonly drafted: string | null;
  /** Cells by the name of their column; null for what is not told. */
  readonly cells: ReadonlyMap<string, string | null>;
  readonly minutes: ReadonlyMap<string, number | null>;
  readonly accounts: number;
  readonly actions: readonly TrueAction[];
}

type Row = ReadonlyMap<string, string | null>;

function readTable(name: string): readonly Row[] {
  const text = readFileSync(new URL(`truth/${name}.tsv`, import.meta.url), 'utf8');
  const [columns = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map(
    (cells) => new Map(columns.map((column, i) => [column, cells[i] === '-' ? null : (cells[i] ?? null)])),
  );
}

const numberIn = (row: Row, column: string): number | null => {
  const cell = row.get(column) ?? null;
  return cell === null ? null : Number(cell);
};

const actionRows = readTable('actions');

const actionsOf = (path: string): readonly TrueAction[] =>
  actionRows
    .filter((row) => row.get('path') === path)
    .map((row) => ({
      text: row.get('text') ?? '',
      due: row.get('due') ?? null,
      doneOn: row.get('doneOn') ?? null,
      state: row.get('state') ?? '',
    }));

function postmortemOf(row: Row): TruePostmortem {
  const path = row.get('path') ?? '';
  return {
    path: `postmortems/${path}`,
    id: row.get('id') ?? `postmortems/${path}`,
    date: row.get('date') ?? null,
    class: row.get('class') ?? null,
    drafted: row.get('drafted') ?? null,
    cells: row,
    minutes: new Map(DURATIONS.map((name) => [name, numberIn(row, name)])),
    accounts: numberIn(row, 'firstPersonAccounts') ?? 0,
    actions: actionsOf(path),
  };
}

/** All postmortems of the fixture, by path. */
export const truth: readonly TruePostmortem[] = readTable('postmortems').map(postmortemOf);

const byDateAndPath = (a: TruePostmortem, b: TruePostmortem): number =>
  (a.date ?? UNDATED).localeCompare(b.date ?? UNDATED) || (a.path < b.path ? -1 : 1);

/** Those that count, by date and path: of two with one identity, the first. */
export const counted: readonly TruePostmortem[] = [...truth]
  .sort(byDateAndPath)
  .filter(({ id }, i, all) => all.findIndex((other) => other.id === id) === i);
