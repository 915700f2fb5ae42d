import type { Block, Section } from './report.ts';
import type { Share, Trends } from './trends.ts';
import { grouped, monthWords, ofWords, partWords, valueWords } from './words.ts';

export function actionSection({ shares, measures: { ageOfOpenActions: age } }: Trends): Section {
  const { actionsDone, actionsOnTime, actionsOverdue } = shares;
  const rows = [actionsDone, actionsOnTime, actionsOverdue].map((share) => [
    share.title,
    share.formula,
    partWords(share),
    grouped(share.missing.length),
  ]);
  const ages = `median ${valueWords(age.median, 'days')}, nine in ten within ${valueWords(age.p90, 'days')} (n = ${grouped(age.n)})`;
  return {
    id: 'actions',
    title: 'What becomes of the actions',
    blocks: [
      {
        kind: 'table',
        table: {
          caption: 'Actions',
          head: ['Figure', 'Formula', 'Value', 'Left out'],
          rows: [...rows, [age.title, age.formula, age.n === 0 ? '–' : ages, grouped(age.missing.length)]],
        },
      },
      ...dueBlocks(actionsDone),
    ],
  };
}

const BY_MONTH = 'Actions done, by the month in which they were due';

/** The actions that came due, month by month. */
const dueBlocks = ({ months }: Share): readonly Block[] =>
  months.length === 0
    ? []
    : [
        {
          kind: 'picture',
          name: BY_MONTH,
          picture: {
            kind: 'bars',
            title: BY_MONTH,
            bars: months.map((month) => ({
              label: monthWords(month.month),
              count: month.count,
              of: month.of,
              words: ofWords(month),
            })),
          },
          twin: {
            caption: BY_MONTH,
            head: ['Month', 'Due', 'Done'],
            rows: months
              .filter(({ of }) => of > 0)
              .map(({ month, count, of }) => [monthWords(month), grouped(of), grouped(count)]),
          },
        },
      ];
