import type { PageEstimate, Paper, Redaction } from '../../core/index.ts';

const SHEETS: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'Letter' };

/** The preview of a redacted page: each thing once, with what stands there now. */
export const redactionLines = (redactions: readonly Redaction[]): readonly string[] =>
  redactions.map(({ kind, from, to, count }) => {
    const times = count === 1 ? '' : ` (${count} times)`;
    return to === '' ? `redacted: target of a link: ${from}${times}` : `redacted: ${kind}: ${from} -> ${to}${times}`;
  });

export const estimateLine = ({ words, fits }: PageEstimate, page: Paper): string =>
  fits
    ? `estimate by words: ${words} words, fits one ${SHEETS[page]} page`
    : `estimate by words: ${words} words, more than one ${SHEETS[page]} page`;
