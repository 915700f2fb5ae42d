import type { Paper } from '../model/sharing.ts';
import { renderHtmlBody } from './html-body.ts';
import { escapeHtml } from './html-escape.ts';
import { UNTITLED } from './labels.table.ts';
import { wordsOf } from './statement.ts';
import { BODY_STYLES, PAGE_STYLES, paperStyles, PRINT_STYLES } from './styles.table.ts';
import type { Summary } from './summary.ts';

/** One self-contained file: no script, nothing loaded, and a policy in it that forbids both. */
export function renderHtmlPage(summary: Summary, paper: Paper): string {
  const title = summary.title === undefined ? UNTITLED : wordsOf(summary.title);
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(summary.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${PAGE_STYLES}${BODY_STYLES}${PRINT_STYLES}${paperStyles(paper)}</style>`,
    '</head>',
    '<body>',
    `<main>\n${renderHtmlBody(summary)}\n</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
