import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newPostmortem } from '../../core/index.ts';
import type { NewPostmortemParams } from '../../core/index.ts';
import { EXIT } from '../exit.ts';
import type { ExitCode } from '../exit.ts';
import { shownPath } from '../files/discover.ts';
import { writeText } from '../files/read.ts';
import { plainLine } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

export interface NewOptions extends NewPostmortemParams {
  /** A file, or a folder for a file named by date and title; printed when absent. */
  readonly output?: string;
}

/** Writes a new postmortem from a built-in template. A file that is there already is left as it is. */
export function create(options: NewOptions, terminal: Terminal): ExitCode {
  const { name, text } = newPostmortem(options);
  if (options.output === undefined) {
    terminal.out(text);
    return EXIT.clean;
  }
  const asked = resolve(terminal.folder, options.output);
  const path = statSync(asked, { throwIfNoEntry: false })?.isDirectory() === true ? join(asked, name) : asked;
  const shown = plainLine(shownPath(terminal.folder, path));
  const message = existsSync(path) ? 'is there already' : writeText(path, text);
  terminal.say(message === undefined ? shown : `${shown}: ${message}`);
  return message === undefined ? EXIT.clean : EXIT.trouble;
}
