import { LENGTH_LABELS } from './labels.table.ts';
import { wordsOf } from './statement.ts';
import type { Span } from '../text/span.ts';
import { present } from '../time/present.ts';
import type { LengthName, Statement, Summary, TopAction } from './summary.ts';

/** Raised when a key changes its meaning or goes; new keys come without. */
const VERSION = 1;

type Offset = readonly [start: number, end: number];

const offset = ({ start, end }: Span): Offset => [start, end];

const told = (statement: Statement): object => ({ text: wordsOf(statement), offset: offset(statement.at) });

const toldOrNull = (statement: Statement | undefined): object | null =>
  statement === undefined ? null : told(statement);

/** The page as data; docs/summary-json.md tells the keys. Offsets are UTF-16 units in the source. */
export function renderJson(summary: Summary): string {
  const { lang, audience, kind, severity, status, date, zone } = summary;
  const object = {
    version: VERSION,
    audience,
    lang,
    title: toldOrNull(summary.title),
    kind: kind?.value ?? null,
    severity: severity?.value ?? null,
    status: status.value,
    date: date?.value ?? null,
    outcome: toldOrNull(summary.outcome),
    figures: summary.figures.map(({ value, label, at }) => ({ value, label, offset: offset(at) })),
    zone: zone ?? null,
    milestones: summary.moments.map(({ milestone, iso }) => ({ milestone, iso })),
    durations: summary.lengths.map((length) => ({ ...length, formula: formulaOf(length.name) })),
    phases: summary.phases,
    events: summary.events.map(({ iso, approximate, milestone, statement }) => ({
      iso,
      approximate,
      milestone: milestone ?? null,
      ...told(statement),
    })),
    answers: summary.answers.map(({ question, from, statements }) =>
      present({ question, from: from ?? null, statements: statements.map(told) }),
    ),
    factors: summary.factors.map(told),
    actions: summary.actions.map(actionOf),
    actionCount: summary.actionCount,
    notYetWritten: summary.gaps,
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

const formulaOf = (name: LengthName): string => `${LENGTH_LABELS[name].last} − ${LENGTH_LABELS[name].first}`;

const actionOf = ({ statement, owners, due, state, priority, tickets }: TopAction): object => ({
  ...told(statement),
  owners: owners.map(({ name }) => name),
  due: due ?? null,
  state,
  priority: priority ?? null,
  tickets,
});
