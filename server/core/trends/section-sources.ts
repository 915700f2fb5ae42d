import type { Section } from './report.ts';
import type { Note, Trends } from './trends.ts';
import { counted, grouped, ofWords, valueWords } from './words.ts';

/** Paths that are listed behind one reason, and rows of the table of sources; the JSON has them all. */
const MOST_PATHS = 12;
const MOST_ROWS = 400;

/** What is wrong with the records themselves; nothing where nothing is. */
export const wrongSection = ({ notes }: Trends): readonly Section[] =>
  notes.length === 0
    ? []
    : [
        {
          id: 'notes',
          title: 'What to look at first',
          blocks: [
            { kind: 'text', words: 'These facts cannot be right, or could not be read. The figures leave them out.' },
            {
              kind: 'list',
              items: shortened(
                notes.map(({ path, why }) => `${path}: ${why}`),
                MOST_ROWS,
              ),
            },
          ],
        },
      ];

const figuresOf = ({ measures: m, shares: s }: Trends) => [
  m.reportingLag,
  m.timeToDetect,
  m.timeToAcknowledge,
  m.timeToMitigate,
  m.timeToResolve,
  s.repeats,
  s.actionsDone,
  s.actionsOnTime,
  s.actionsOverdue,
  m.ageOfOpenActions,
  s.answeredQuestions,
  m.daysToDraft,
  m.firstPersonAccounts,
];

/** What each figure could not use, by reason. */
export function missingSection(trends: Trends): readonly Section[] {
  const rows = figuresOf(trends).flatMap(({ title, missing }) =>
    [...byReason(missing)].map(([why, paths]) => [title, why, grouped(paths.length), listed(paths)]),
  );
  if (rows.length === 0) return [];
  const table = {
    caption: 'What each figure could not use',
    head: ['Figure', 'Why', 'How many', 'Where'],
    rows,
  };
  return [{ id: 'missing', title: 'What is missing', blocks: [{ kind: 'table', table }] }];
}

const LINE = /^line (\d+): (.*)$/; // "line 40: no due date"

function byReason(missing: readonly Note[]): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const { path, why } of missing) {
    const [, line, reason = why] = LINE.exec(why) ?? [];
    const place = line === undefined ? path : `${path}:${line}`;
    const known = reasons.get(reason);
    if (known === undefined) reasons.set(reason, [place]);
    else known.push(place);
  }
  return reasons;
}

const listed = (paths: readonly string[]): string => shortened(paths, MOST_PATHS).join(', ');

const shortened = (items: readonly string[], most: number): readonly string[] =>
  items.length <= most ? items : [...items.slice(0, most), `and ${grouped(items.length - most)} more`];

/** What every postmortem gave to every figure. */
export function sourceSection(trends: Trends): readonly Section[] {
  const columns = columnsOf(trends);
  const paths = [...new Set(columns.flatMap(({ cells }) => [...cells.keys()]))].sort();
  if (paths.length === 0) return [];
  const shown = paths.slice(0, MOST_ROWS);
  const rest = paths.length - shown.length;
  return [
    {
      id: 'sources',
      title: 'Where the figures come from',
      blocks: [
        {
          kind: 'table',
          table: {
            caption: 'What each postmortem gives to each figure',
            head: ['Postmortem', ...columns.map(({ name }) => name)],
            rows: shown.map((path) => [path, ...columns.map(({ cells }) => cells.get(path) ?? '–')]),
          },
        },
        ...(rest === 0
          ? []
          : [{ kind: 'text' as const, words: `${counted(rest, 'more postmortem')}: the JSON lists every one.` }]),
      ],
    },
  ];
}

interface Column {
  readonly name: string;
  readonly cells: ReadonlyMap<string, string>;
}

function columnsOf({ measures: m, shares: s }: Trends): readonly Column[] {
  const value = (name: string, { sources, unit }: Trends['measures']['timeToDetect']): Column => ({
    name,
    cells: new Map(sources.map((source) => [source.path, valueWords(source.value, unit)])),
  });
  return [
    value('Report', m.reportingLag),
    value('Detect', m.timeToDetect),
    value('Acknowledge', m.timeToAcknowledge),
    value('Mitigate', m.timeToMitigate),
    value('Resolve', m.timeToResolve),
    { name: 'Repeat', cells: new Map(s.repeats.sources.map(({ path, count }) => [path, count > 0 ? 'yes' : 'no'])) },
    part('Actions done', s.actionsDone),
    part('On time', s.actionsOnTime),
    part('Overdue of open', s.actionsOverdue),
    part('Answered', s.answeredQuestions),
    value('Draft', m.daysToDraft),
    value('Accounts', m.firstPersonAccounts),
  ];
}

/** What a postmortem gives to a share, its actions put together. */
function part(name: string, { sources }: Trends['shares']['repeats']): Column {
  const sums = new Map<string, { count: number; of: number }>();
  for (const { path, count, of } of sources) {
    const sum = sums.get(path);
    sums.set(path, { count: (sum?.count ?? 0) + count, of: (sum?.of ?? 0) + of });
  }
  return { name, cells: new Map([...sums].map(([path, sum]) => [path, ofWords(sum)])) };
}

/** How to read the figures. */
export const reckoningSection = ({ repeatWindowDays }: Trends): Section => ({
  id: 'reckoning',
  title: 'How this is reckoned',
  blocks: [
    {
      kind: 'list',
      items: [
        'A median is the middle value; "nine in ten within" is the 90th percentile. Between neighbours both are interpolated (type 7, quantile_cont in SQL).',
        'Below five values a month has no line and halves are not compared. Two halves are called better or worse only when chance would show such a difference less than one time in twenty (by ranks, Mann and Whitney).',
        'How long an incident lasts says little about how severe it was.',
        `A repeat is an incident within ${counted(repeatWindowDays, 'day')} after another of the same class, by the day of the incident. What came before the first record is not known, so the first weeks show few repeats.`,
        'What is not written is missing, never guessed; each figure says how many postmortems it rests on.',
        'No figure is about a person: owners of actions are not read, and those who tell are counted, not named.',
      ],
    },
  ],
});
