import type { Block, Section } from './report.ts';
import type { Trends } from './trends.ts';
import { counted, dateWords, grouped, ofWords, shareWords } from './words.ts';

/** Classes that are drawn; the table tells them all. */
const MOST_BARS = 15;

export function recurrenceSection({ shares: { repeats }, classes, repeats: each, repeatWindowDays }: Trends): Section {
  const told = `${grouped(repeats.count)} of ${counted(repeats.of, 'incident')} with a class (${shareWords(repeats.share)}) came within ${counted(repeatWindowDays, 'day')} after another of the same class.`;
  return {
    id: 'recurrence',
    title: 'What comes again',
    blocks: [
      { kind: 'text', words: repeats.of === 0 ? 'No incident has a class yet, so none can be compared.' : told },
      ...classBlocks(classes),
      ...(each.length === 0 ? [] : [repeatTable(each)]),
    ],
  };
}

const classBlocks = (classes: Trends['classes']): readonly Block[] =>
  classes.length === 0
    ? []
    : [
        {
          kind: 'picture',
          name: 'Repeats by class',
          picture: {
            kind: 'bars',
            title: 'Repeats of all incidents, by class',
            bars: classes.slice(0, MOST_BARS).map(({ class: label, incidents, repeats }) => ({
              label,
              count: repeats,
              of: incidents,
              words: ofWords({ count: repeats, of: incidents }),
            })),
          },
          twin: {
            caption: 'Incidents and repeats by class',
            head: ['Class', 'Incidents', 'Repeats'],
            rows: classes.map(({ class: name, incidents, repeats }) => [name, grouped(incidents), grouped(repeats)]),
          },
        },
      ];

const repeatTable = (repeats: Trends['repeats']): Block => ({
  kind: 'table',
  table: {
    caption: 'Each repeat and what it followed',
    head: ['Incident', 'Day', 'Class', 'After', 'Days between'],
    rows: repeats.map(({ path, date, class: name, after, days }) => [
      path,
      dateWords(date),
      name,
      after.path,
      grouped(days),
    ]),
  },
});
