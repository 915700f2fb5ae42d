import type { Paper, SummaryFormat } from '../model/sharing.ts';
import { renderHtmlPage } from './html-page.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderSlack } from './slack.ts';
import { renderText } from './text.ts';
import type { Summary } from './summary.ts';

export interface Form {
  readonly format: SummaryFormat;
  /** The sheet that HTML is for. */
  readonly paper: Paper;
}

/** The page in one of its forms; each ends with a line end. */
export const renderSummary = (summary: Summary, { format, paper }: Form): string => RENDER[format](summary, paper);

const RENDER: Readonly<Record<SummaryFormat, (summary: Summary, paper: Paper) => string>> = {
  html: renderHtmlPage,
  md: renderMarkdown,
  slack: renderSlack,
  text: renderText,
  json: renderJson,
};
