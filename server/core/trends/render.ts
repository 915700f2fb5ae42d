import { renderHtml } from './html-page.ts';
import { renderMarkdown } from './markdown.ts';
import { reportOf } from './report-of.ts';
import type { Trends } from './trends.ts';

/** The forms of the trends; NDJSON is the records themselves. */
export const TRENDS_FORMATS = ['md', 'json', 'html'] as const;
export type TrendsFormat = (typeof TRENDS_FORMATS)[number];

/** The trends in one of their forms; each ends with a line end. */
export const renderTrends = (trends: Trends, format: TrendsFormat): string => RENDER[format](trends);

const RENDER: Readonly<Record<TrendsFormat, (trends: Trends) => string>> = {
  md: (trends) => renderMarkdown(reportOf(trends)),
  json: (trends) => `${JSON.stringify(trends, null, 2)}\n`,
  html: (trends) => renderHtml(reportOf(trends)),
};
