import type { PageEstimate, Paper } from '../model/sharing.ts';
import { renderText } from './text.ts';
import type { Summary } from './summary.ts';

/** Words that a sheet takes beside picture, headings and tables; a guess that only the laid-out page can settle. */
const ROOM: Readonly<Record<Paper, number>> = { a4: 510, letter: 470 };
const WORD = /[\p{L}\p{N}][^\s|]*/gu; // "pg-bouncer"

/** Whether the page fits one sheet, guessed by its words. */
export function estimatePage(summary: Summary, paper: Paper): PageEstimate {
  const words = renderText(summary).match(WORD)?.length ?? 0;
  return { words, fits: words <= ROOM[paper] };
}
