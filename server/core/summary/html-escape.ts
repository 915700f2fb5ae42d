import { escapeHtml } from '../text/html.ts';
import type { Span } from '../text/span.ts';
import type { Piece } from './summary.ts';

/** ` data-offset="12" data-end="40"`, by which a panel leads to the source; empty for what has no place. */
export const placeAttributes = (at: Span | undefined): string =>
  at === undefined ? '' : ` data-offset="${at.start}" data-end="${at.end}"`;

const TAGS: Readonly<Record<NonNullable<Piece['mark']>, string>> = { code: 'code', strong: 'strong', emphasis: 'em' };

function pieceHtml({ text, mark, href }: Piece): string {
  const words = mark === undefined ? escapeHtml(text) : `<${TAGS[mark]}>${escapeHtml(text)}</${TAGS[mark]}>`;
  return href === undefined ? words : `<a href="${escapeHtml(href)}" rel="noreferrer noopener">${words}</a>`;
}

/** The words of a statement as inline HTML: emphasis, code and links, nothing else. */
export const inlineHtml = (pieces: readonly Piece[]): string => pieces.map(pieceHtml).join('');
