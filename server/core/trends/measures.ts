import type { PostmortemRecord, RecordedDuration } from '../record/postmortem-record.ts';
import { daysBetween } from '../time/resolve.ts';
import { byDateAndPath, byPath } from './counted.ts';
import { halved, monthly } from './period.ts';
import { spreadOf } from './statistics.ts';
import type { Measure, MeasureName, Note, Spread, Unit } from './trends.ts';

type Source = Measure['sources'][number];

/** What one record adds to a measure: values, or why it has none. */
type Added = readonly (Source | Note)[];

interface MeasureRule {
  readonly title: string;
  readonly formula: string;
  readonly unit: Unit;
  readonly add: (record: PostmortemRecord, today: string) => Added;
}

const fromDuration =
  (name: keyof PostmortemRecord['durations']) =>
  ({ path, date, durations }: PostmortemRecord): Added => {
    const { minutes, missing }: RecordedDuration = durations[name];
    return minutes === null ? [{ path, why: missing ?? 'is not told' }] : [{ path, date, value: minutes }];
  };

const ofDuration = (title: string, formula: string, name: keyof PostmortemRecord['durations']): MeasureRule => ({
  title,
  formula,
  unit: 'minutes',
  add: fromDuration(name),
});

const RULES: Readonly<Record<MeasureName, MeasureRule>> = {
  timeToDetect: ofDuration('Time to detect', 'detected − start', 'timeToDetect'),
  timeToAcknowledge: ofDuration('Time to acknowledge', 'acknowledged − detected', 'timeToAcknowledge'),
  timeToMitigate: ofDuration('Time to mitigate', 'mitigated − start', 'timeToMitigate'),
  timeToResolve: ofDuration('Time to resolve', 'resolved − start', 'timeToResolve'),
  reportingLag: ofDuration('Reporting lag', 'reported − noticed', 'reportingLag'),
  daysToDraft: {
    title: 'Days from incident to draft',
    formula: 'day the text was begun − day of the incident',
    unit: 'days',
    add: daysToDraft,
  },
  ageOfOpenActions: {
    title: 'Age of open actions',
    formula: 'today − day it was written down, else day the text was begun, else day of the incident',
    unit: 'days',
    add: agesOfActions,
  },
  firstPersonAccounts: {
    title: 'First-person accounts per postmortem',
    formula: 'sentences in which people tell what they did, saw or thought',
    unit: 'accounts',
    add: ({ path, date, firstPersonAccounts }) => [{ path, date, value: firstPersonAccounts }],
  },
};

function daysToDraft({ path, date, draftedOn }: PostmortemRecord): Added {
  if (date === null) return [{ path, why: 'the day of the incident is not told' }];
  if (draftedOn === null) return [{ path, why: 'the day on which the text was begun is not told' }];
  const value = daysBetween(date, draftedOn);
  return value < 0 ? [{ path, why: 'the text was begun before the day of the incident' }] : [{ path, date, value }];
}

function agesOfActions({ path, date, draftedOn, actions }: PostmortemRecord, today: string): Added {
  return actions
    .filter(({ settled }) => !settled)
    .map(({ line, openedOn }) => {
      const since = openedOn ?? draftedOn ?? date;
      if (since === null) return { path, why: `line ${line}: no day since which it is open` };
      const value = daysBetween(since, today);
      return value < 0 ? { path, why: `line ${line}: opened after today` } : { path, date: null, value };
    });
}

export interface Reckoned {
  readonly records: readonly PostmortemRecord[];
  readonly today: string;
}

/** The spread of one measure over records that are in order. */
function measureOf({ add, ...rule }: MeasureRule, { records, today }: Reckoned): Measure {
  const added = records.flatMap((record) => add(record, today));
  const sources = added.flatMap((each) => ('why' in each ? [] : [each])).sort(byDateAndPath);
  const missing = added.flatMap((each) => ('why' in each ? [each] : [])).sort(byPath);
  const reckon = (items: readonly Source[]): Spread => spreadOf(items.map(({ value }) => value));
  const reckoning = { items: sources, reckon, weigh: ({ n }: Spread) => n };
  return {
    ...rule,
    ...reckon(sources),
    months: monthly(reckoning),
    halves: halved(reckoning),
    sources,
    missing,
  };
}

export const measuresOf = (reckoned: Reckoned): Readonly<Record<MeasureName, Measure>> => ({
  timeToDetect: measureOf(RULES.timeToDetect, reckoned),
  timeToAcknowledge: measureOf(RULES.timeToAcknowledge, reckoned),
  timeToMitigate: measureOf(RULES.timeToMitigate, reckoned),
  timeToResolve: measureOf(RULES.timeToResolve, reckoned),
  reportingLag: measureOf(RULES.reportingLag, reckoned),
  daysToDraft: measureOf(RULES.daysToDraft, reckoned),
  ageOfOpenActions: measureOf(RULES.ageOfOpenActions, reckoned),
  firstPersonAccounts: measureOf(RULES.firstPersonAccounts, reckoned),
});
