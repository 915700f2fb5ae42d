/** Splits a table of words, one or many to a line, into a set. A two-word entry is joined by an underscore. */
export const words = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll('_', ' ')),
  );
