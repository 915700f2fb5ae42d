/** A 0-based line and a 0-based UTF-16 character in it, as in the language server protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into positions and back. Line ends are `\n`, `\r\n` and a lone `\r`, as the protocol says. */
export interface LineIndex {
  /** Offset at which each line starts; there is always at least one line. */
  readonly starts: readonly number[];
  /** Offsets outside the text are clamped to it. */
  positionAt(offset: number): Position;
  /** Lines and characters outside the text are clamped to it. */
  offsetAt(position: Position): number;
}

const LINE_END = /\r\n|\n|\r/g; // "a\r\nb"

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(LINE_END)) starts.push(match.index + match[0].length);
  const startOf = (line: number): number => starts[line] ?? text.length;
  return {
    starts,
    positionAt(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtMost(starts, at);
      return { line, character: at - startOf(line) };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(startOf(line) + Math.max(character, 0), startOf(line + 1));
    },
  };
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
