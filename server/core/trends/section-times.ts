import type { Block, Section, Table } from './report.ts';
import type { Measure, Trends } from './trends.ts';
import { grouped, monthWords, valueWords } from './words.ts';

const SPREAD_HEAD = ['Median', 'Nine in ten within', 'Told in', 'Not told in'];

const spreadCells = ({ n, median, p90, unit, missing }: Measure): readonly string[] => [
  valueWords(median, unit),
  valueWords(p90, unit),
  grouped(n),
  grouped(missing.length),
];

/** Several measures, one a row, with their formulas. */
const spreadTable = (caption: string, measures: readonly Measure[]): Table => ({
  caption,
  head: ['Measure', 'Formula', ...SPREAD_HEAD],
  rows: measures.map((measure) => [measure.title, measure.formula, ...spreadCells(measure)]),
});

/** A measure month by month, as a picture and as a table; nothing where there is nothing. */
function pictureOf(measure: Measure): readonly Block[] {
  if (measure.months.length === 0) return [];
  const { title, unit, months } = measure;
  const twin: Table = {
    caption: `${title}, by month of the incident`,
    head: ['Month', 'Incidents', 'Median', 'Nine in ten within'],
    rows: months
      .filter(({ n }) => n > 0)
      .map(({ month, n, median, p90 }) => [
        monthWords(month),
        grouped(n),
        valueWords(median, unit),
        valueWords(p90, unit),
      ]),
  };
  return [{ kind: 'picture', name: title, picture: { kind: 'dots', measure }, twin }];
}

export const reportingSection = ({ measures: { reportingLag } }: Trends): Section => ({
  id: 'reporting',
  title: 'How soon people report',
  blocks: [{ kind: 'table', table: spreadTable('Reporting lag', [reportingLag]) }, ...pictureOf(reportingLag)],
});

export function timeSection({ measures }: Trends): Section {
  const times = [measures.timeToDetect, measures.timeToAcknowledge, measures.timeToMitigate, measures.timeToResolve];
  return {
    id: 'times',
    title: 'How long incidents last',
    blocks: [{ kind: 'table', table: spreadTable('How long incidents last', times) }, ...times.flatMap(pictureOf)],
  };
}

export const writingSection = ({ measures: { daysToDraft, firstPersonAccounts } }: Trends): Section => ({
  id: 'writing',
  title: 'How the story is told',
  blocks: [
    { kind: 'table', table: spreadTable('How the story is told', [daysToDraft, firstPersonAccounts]) },
    ...pictureOf(daysToDraft),
    ...pictureOf(firstPersonAccounts),
  ],
});
