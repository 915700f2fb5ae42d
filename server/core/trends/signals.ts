import { NO_DAY_DONE, NO_DUE_DATE } from './shares.ts';
import { clearDifference } from './statistics.ts';
import type { Halves, Measure, Part, Share, Signal, Trends, Verdict } from './trends.ts';
import { counted, dateWords, grouped, ofWords, shareWords, spreadWords, valueWords } from './words.ts';

type Reckoned = Pick<Trends, 'measures' | 'shares' | 'postmortems' | 'repeatWindowDays'>;

/** The four signs of a practice that works, each as one sentence with its number, and what it cannot say. */
export const signalsOf = (trends: Reckoned): readonly Signal[] => [
  reporting(trends.measures.reportingLag),
  volunteering(trends),
  recurrence(trends.shares.repeats, trends.repeatWindowDays),
  completion(trends.shares),
];

type Source = Measure['sources'][number] | Share['sources'][number];

/** The later half against the earlier, value by value; what chance may well show is no change. */
function verdictOf(sources: readonly Source[], from: string | undefined, wanted: 'less' | 'more'): Verdict {
  if (from === undefined) return 'unknown';
  const values = (isIn: (date: string) => boolean): readonly number[] =>
    sources.flatMap((source) =>
      source.date !== null && isIn(source.date) ? ['value' in source ? source.value : source.count] : [],
    );
  const difference = clearDifference(
    values((date) => date < from),
    values((date) => date >= from),
  );
  if (difference === 0) return 'same';
  return difference > 0 === (wanted === 'more') ? 'better' : 'worse';
}

/** " (40 % since 19 May 2026, 31 % before)" */
const halvesWords = <Value>(halves: Halves<Value> | null, words: (value: Value) => string): string =>
  halves === null ? '' : ` (${words(halves.later)} since ${dateWords(halves.from)}, ${words(halves.earlier)} before)`;

const shareOf = ({ share }: Part): string => shareWords(share);

function reporting(lag: Measure): Signal {
  const told = {
    id: 'reporting',
    title: 'Faster reporting',
    unit: 'minutes',
    label: 'median',
    n: lag.n,
    value: lag.median,
  } as const;
  const sentence = 'How soon people report what they notice cannot be told yet.';
  if (lag.n === 0) {
    const caveat = 'No postmortem tells both when somebody noticed and when they reported it.';
    return { ...told, verdict: 'unknown', sentence, caveat };
  }
  const halves = halvesWords(lag.halves, ({ median }) => valueWords(median, 'minutes'));
  return {
    ...told,
    verdict: verdictOf(lag.sources, lag.halves?.from, 'less'),
    sentence: `From noticing to the first report it took ${spreadWords(lag, 'minutes')}${halves}.`,
    caveat: leftOut(lag),
  };
}

/** "Not told in 12 of 60 postmortems, which may have been slower or faster." */
function leftOut({ n, missing }: Measure): string {
  if (missing.length === 0) return 'In every postmortem both times are told.';
  const total = counted(n + missing.length, 'postmortem');
  return `Not told in ${grouped(missing.length)} of ${total}, which may have been slower or faster.`;
}

function volunteering({ shares: { volunteered }, measures }: Reckoned): Signal {
  const { count, of, share, halves, sources } = volunteered;
  const told = {
    id: 'volunteering',
    title: 'Volunteered information',
    unit: 'share',
    label: 'of postmortems',
    n: of,
    value: share,
    caveat: 'Counted by the grammar of the sentences. Whether a story was easy to tell, no count can say.',
  } as const;
  if (of === 0) return { ...told, verdict: 'unknown', sentence: 'There is no postmortem to read yet.' };
  const accounts = measures.firstPersonAccounts.sources.reduce((sum, { value }) => sum + value, 0);
  const sentence = `In ${grouped(count)} of ${counted(of, 'postmortem')} people tell in the first person what they did, saw or thought${halvesWords(halves, shareOf)}, in ${counted(accounts, 'sentence')} altogether.`;
  return { ...told, verdict: verdictOf(sources, halves?.from, 'more'), sentence };
}

function recurrence({ count, of, share, halves, missing, sources }: Share, windowDays: number): Signal {
  const caveat =
    missing.length === 0
      ? 'Every incident is compared. A class that is drawn too wide or too narrow would change the figure.'
      : `Not compared: ${grouped(missing.length)} of ${counted(missing.length + of, 'incident')}, for want of a class or a date.`;
  const told = {
    id: 'recurrence',
    title: 'No recurrence',
    unit: 'share',
    label: 'came again',
    n: of,
    value: share,
    caveat,
  } as const;
  const sentence = 'Whether incidents come again cannot be told yet: none has a class and a date.';
  if (of === 0) return { ...told, verdict: 'unknown', sentence };
  return {
    ...told,
    verdict: verdictOf(sources, halves?.from, 'less'),
    sentence: `${grouped(count)} of ${counted(of, 'incident')} came within ${counted(windowDays, 'day')} after another of the same class${halvesWords(halves, shareOf)}.`,
  };
}

/** Halves are compared by what was done on time: what came due lately has had less time to be done at all. */
function completion({ actionsDone, actionsOnTime, actionsOverdue }: Trends['shares']): Signal {
  const { count, of, share, missing } = actionsDone;
  const undated = missing.filter(({ why }) => why.endsWith(NO_DUE_DATE)).length;
  const unknown = actionsOnTime.missing.filter(({ why }) => why.endsWith(NO_DAY_DONE)).length;
  const caveat = `Left out: ${counted(undated, 'action')} without a due date. Done on a day that is not told: ${grouped(unknown)}.`;
  const told = {
    id: 'completion',
    title: 'Actions completed',
    unit: 'share',
    label: 'done of those due',
    n: of,
    value: share,
    caveat,
  } as const;
  if (of === 0) return { ...told, verdict: 'unknown', sentence: 'No action has come due yet.' };
  const { halves, sources } = actionsOnTime;
  const sentence = `${grouped(count)} of ${counted(of, 'action')} that came due ${areOf(count)} done, ${onTimeWords(actionsOnTime, unknown)}${halvesWords(halves, shareOf)}; ${grouped(actionsOverdue.count)} ${areOf(actionsOverdue.count)} overdue.`;
  return { ...told, verdict: verdictOf(sources, halves?.from, 'more'), sentence };
}

const areOf = (count: number): string => (count === 1 ? 'is' : 'are');

/** What is not known is a range, not a guess. */
function onTimeWords({ count, of }: Share, unknown: number): string {
  if (unknown === 0) return `${ofWords({ count, of })} on time`;
  return `between ${grouped(count)} and ${grouped(count + unknown)} of ${grouped(of + unknown)} on time`;
}
