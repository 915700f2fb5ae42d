import type { Verdict } from './trends.ts';

/** The later half against the earlier, in a word or two. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  better: 'getting better',
  worse: 'getting worse',
  same: 'no clear change',
  unknown: 'too early to say',
};
