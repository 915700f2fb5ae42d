import { PAGE_STYLES } from '../summary/styles.table.ts';
import { htmlDocument } from '../text/html.ts';
import { renderHtmlBody } from './html-body.ts';
import type { Report } from './report.ts';
import { TRENDS_STYLES } from './styles.table.ts';

/** The report as one self-contained file, for the screen and for paper. */
export const renderHtml = (report: Report): string =>
  htmlDocument({
    lang: 'en',
    title: report.title,
    styles: `${PAGE_STYLES}${TRENDS_STYLES}`,
    main: renderHtmlBody(report),
  });
