import { stripVTControlCharacters, styleText } from 'node:util';

/** What a command sees of the process it runs in. */
export interface Terminal {
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** Results. */
  out(text: string): void;
  /** One line about what went wrong or what was done. */
  say(line: string): void;
  /** Replaces the line before; nothing is shown unless a person watches. */
  progress(line: string): void;
  readonly paint: Paint;
}

export type Paint = (style: Style, text: string) => string;

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'underline';

const CLEAR_LINE = '\r\u001b[K';
const CONTROL = /[^\P{Cc}\t]/gu; // "\u0007" that rings a bell

/** Words of a file or an argument as one line that a terminal shows and does not obey. */
export const plainLine = (text: string): string => stripVTControlCharacters(text).replace(CONTROL, ' ');

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const coloured = stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const watched = stderr.isTTY && env['TERM'] !== 'dumb';
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write(CLEAR_LINE);
    shown = false;
  };
  return {
    folder: process.cwd(),
    out(text) {
      clear();
      stdout.write(text);
    },
    say(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    progress(line) {
      if (!watched) return;
      stderr.write(CLEAR_LINE + line);
      shown = line !== '';
    },
    paint: (style, text) => (coloured ? styleText(style, text) : text),
  };
}
