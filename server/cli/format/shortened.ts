import { plainLine } from '../terminal.ts';

const BLANKS = /\s+/gu; // a line break inside of an item
const LONGEST = 72;

/** Words of a file as the piece of one line, cut where they are long. */
export function shortened(text: string): string {
  const line = plainLine(text.replace(BLANKS, ' ')).trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
