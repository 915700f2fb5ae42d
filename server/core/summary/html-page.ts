import type { Paper } from '../model/sharing.ts';
import { htmlDocument } from '../text/html.ts';
import { renderHtmlBody } from './html-body.ts';
import { UNTITLED } from './labels.table.ts';
import { wordsOf } from './statement.ts';
import { BODY_STYLES, PAGE_STYLES, paperStyles, PRINT_STYLES } from './styles.table.ts';
import type { Summary } from './summary.ts';

/** The page as one self-contained file. */
export function renderHtmlPage(summary: Summary, paper: Paper): string {
  return htmlDocument({
    lang: summary.lang,
    title: summary.title === undefined ? UNTITLED : wordsOf(summary.title),
    styles: `${PAGE_STYLES}${BODY_STYLES}${PRINT_STYLES}${paperStyles(paper)}`,
    main: renderHtmlBody(summary),
  });
}
