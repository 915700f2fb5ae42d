const SPECIAL = /["&'<>]/g; // "<"
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['"', '&quot;'],
  ['&', '&amp;'],
  ["'", '&#39;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** Text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(SPECIAL, (sign) => ENTITIES.get(sign) ?? sign);

export interface HtmlParts {
  /** As in `lang` of the document: "en". */
  readonly lang: string;
  /** Plain words. */
  readonly title: string;
  readonly styles: string;
  /** HTML of the one `main`. */
  readonly main: string;
}

/** One self-contained file: no script, nothing loaded, and a policy in it that forbids both. */
export const htmlDocument = ({ lang, title, styles, main }: HtmlParts): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${styles}</style>`,
    '</head>',
    '<body>',
    `<main>\n${main}\n</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
