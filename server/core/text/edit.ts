import type { Span } from './span.ts';

/** One replacement. `at` may be empty (an insertion); `newText` may be empty (a deletion). */
export interface Edit {
  readonly at: Span;
  readonly newText: string;
}

/**
 * Applies edits that all refer to the same original text, in any order given.
 * Edits that overlap an earlier one in the text are left out, so that no character is replaced twice.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  let done = 0;
  let result = '';
  for (const { at, newText } of ordered) {
    if (at.start < done) continue;
    result += text.slice(done, at.start) + newText;
    done = at.end;
  }
  return result + text.slice(done);
}
