import type { Trends } from '../../core/index.ts';

type Render = (trends: Trends) => string;

export type TrendsFormat = 'json';

/** How `trends` prints. */
export const TREND_FORMATS: Readonly<Record<TrendsFormat, Render>> = {
  json: (trends) => `${JSON.stringify(trends, null, 2)}\n`,
};
