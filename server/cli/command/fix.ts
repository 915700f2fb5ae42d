import { applyEdits, safeEdits } from '../../core/index.ts';
import type { Document } from '../files/documents.ts';

/** Fixes can make room for others; a text that never comes to rest is left after so many passes. */
const MOST_PASSES = 10;

export interface Change {
  readonly before: Document;
  readonly after: Document;
}

/** The document with every safe fix applied. */
export function fixed(before: Document): Change {
  let { text } = before;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = applyEdits(text, safeEdits(before.service.analyze({ text, path: before.file.shown }).findings));
    if (next === text) break;
    text = next;
  }
  return { before, after: { ...before, text } };
}

/** What the fixes would change, as a unified diff. */
export async function patch(changes: readonly Change[]): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  return changes
    .filter(({ before, after }) => before.text !== after.text)
    .map(({ before, after }) =>
      createTwoFilesPatch(`a/${before.file.shown}`, `b/${after.file.shown}`, before.text, after.text),
    )
    .join('');
}
