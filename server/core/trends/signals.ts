import type { Halves, Measure, Part, Share, Signal, Spread, Trends, Verdict } from './trends.ts';
import { counted, shareWords, spreadWords, valueWords } from './words.ts';

type Reckoned = Pick<Trends, 'measures' | 'shares' | 'postmortems' | 'repeatWindowDays'>;

/** The four signs of a practice that works, each as one sentence with its number, and what it cannot say. */
export const signalsOf = (trends: Reckoned): readonly Signal[] => [
  reporting(trends.measures.reportingLag),
  volunteering(trends),
  recurrence(trends.shares.repeats, trends.repeatWindowDays),
  completion(trends.shares),
];

/** Two halves that differ by less than this part of the earlier one are much the same. */
const MUCH_THE_SAME = 0.1;

interface Direction {
  /** True where less is better. */
  readonly falling: boolean;
}

function verdictOf(earlier: number | null, later: number | null, { falling }: Direction): Verdict {
  if (earlier === null || later === null) return 'unknown';
  if (Math.abs(later - earlier) <= Math.abs(earlier) * MUCH_THE_SAME) return 'same';
  return later < earlier === falling ? 'better' : 'worse';
}

const ofMedians = (halves: Halves<Spread> | null): Verdict =>
  verdictOf(halves?.earlier.median ?? null, halves?.later.median ?? null, { falling: true });

const ofShares = (halves: Halves<Part> | null, direction: Direction): Verdict =>
  verdictOf(halves?.earlier.share ?? null, halves?.later.share ?? null, direction);

/** " It was 40 % in the later half and 31 % in the earlier." */
function halvesWords<Value>(halves: Halves<Value> | null, words: (value: Value) => string): string {
  if (halves === null) return '';
  return ` (${words(halves.later)} since ${halves.from}, ${words(halves.earlier)} before)`;
}

const partWords = ({ share }: Part): string => shareWords(share);

function reporting(lag: Measure): Signal {
  const told = { id: 'reporting', title: 'Faster reporting', unit: 'minutes', n: lag.n, value: lag.median } as const;
  const sentence = 'How soon people report what they notice cannot be told yet.';
  if (lag.n === 0) {
    const caveat = 'No postmortem tells both when somebody noticed and when they reported it.';
    return { ...told, verdict: 'unknown', sentence, caveat };
  }
  const halves = halvesWords(lag.halves, ({ median }) => valueWords(median, 'minutes'));
  return {
    ...told,
    verdict: ofMedians(lag.halves),
    sentence: `From noticing to the first report it took ${spreadWords(lag, 'minutes')}${halves}.`,
    caveat: leftOut(lag, 'both times are told'),
  };
}

/** "12 of 60 postmortems are not in it." */
function leftOut({ n, missing }: Measure, all: string): string {
  if (missing.length === 0) return `In every postmortem ${all}.`;
  const total = counted(n + missing.length, 'postmortem');
  return `Not told in ${String(missing.length)} of ${total}, which may have been slower or faster.`;
}

function volunteering({ shares, measures }: Reckoned): Signal {
  const { count, of, share, halves } = shares.volunteered;
  const told = { id: 'volunteering', title: 'Volunteered information', unit: 'share', n: of, value: share } as const;
  const caveat = 'Counted by the grammar of the sentences; whether a story was easy to tell, no count can say.';
  if (of === 0) return { ...told, verdict: 'unknown', sentence: 'There is no postmortem to read yet.', caveat };
  const median = valueWords(measures.firstPersonAccounts.median, 'accounts');
  const sentence = `In ${String(count)} of ${counted(of, 'postmortem')} people tell in the first person what they did, saw or thought${halvesWords(halves, partWords)}; a median of ${median} such sentences each.`;
  return { ...told, verdict: ofShares(halves, { falling: false }), sentence, caveat };
}

function recurrence(repeats: Share, windowDays: number): Signal {
  const { count, of, share, halves, missing } = repeats;
  const told = { id: 'recurrence', title: 'No recurrence', unit: 'share', n: of, value: share } as const;
  const unclassed = missing.length;
  const caveat =
    unclassed === 0
      ? 'Every incident is compared; a class that is drawn too wide or too narrow would change the figure.'
      : `${counted(unclassed, 'incident')} of ${String(unclassed + of)} have no class or no date, and are not compared.`;
  if (of === 0)
    return {
      ...told,
      verdict: 'unknown',
      sentence: 'Whether incidents recur cannot be told yet: none has a class.',
      caveat,
    };
  const sentence = `${String(count)} of ${counted(of, 'incident')} came within ${counted(windowDays, 'day')} of another of the same class${halvesWords(halves, partWords)}.`;
  return { ...told, verdict: ofShares(halves, { falling: true }), sentence, caveat };
}

function completion({ actionsDone, actionsOnTime, actionsOverdue }: Trends['shares']): Signal {
  const { count, of, share, halves, missing } = actionsDone;
  const told = { id: 'completion', title: 'Actions completed', unit: 'share', n: of, value: share } as const;
  const undated = missing.filter(({ why }) => why.endsWith('no due date')).length;
  const unknown = actionsOnTime.missing.filter(({ why }) => why.includes('not told')).length;
  const caveat = `${counted(undated, 'action')} without a due date ${undated === 1 ? 'is' : 'are'} left out; of ${String(unknown)} done ones the day is not told.`;
  if (of === 0) return { ...told, verdict: 'unknown', sentence: 'No action has come due yet.', caveat };
  const sentence = `${String(count)} of ${counted(of, 'action')} that have come due are done, ${onTimeWords(actionsOnTime, unknown)}${halvesWords(halves, partWords)}; ${String(actionsOverdue.count)} are overdue.`;
  return { ...told, verdict: ofShares(halves, { falling: false }), sentence, caveat };
}

/** What is not known is a range, not a guess. */
function onTimeWords({ count, of }: Share, unknown: number): string {
  if (unknown === 0) return `${String(count)} of ${String(of)} on time`;
  return `between ${String(count)} and ${String(count + unknown)} of ${String(of + unknown)} on time`;
}
