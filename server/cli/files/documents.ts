import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { recognise } from '../../recognise/recognise.ts';
import type { Recognition } from '../../recognise/recognition.ts';
import type { Configurator, Setting } from '../configure.ts';
import { shownPath } from './discover.ts';
import type { FileProblem, FoundFile } from './discover.ts';
import { decode, readText } from './read.ts';
import type { ReadResult } from './read.ts';
import { plainLine } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

const STANDARD_INPUT = 0;

/** A file that could be read, with what decides how it is. */
export interface Document {
  readonly file: FoundFile;
  readonly text: string;
  /** The byte order mark that the file begins with. */
  readonly mark: string;
  readonly recognition: Recognition;
  readonly service: Setting['service'];
}

export const isProblem = (found: Document | FileProblem): found is FileProblem => 'message' in found;

/** The document, or why the file cannot be read. */
export const openDocument = (file: FoundFile, configurator: Configurator): Document | FileProblem =>
  documentOf(file, readText(file.path), configurator);

/** What stands in the standard input, as if it were the file of that name. */
export function inputDocument(name: string, folder: string, configurator: Configurator): Document | FileProblem {
  const path = resolve(folder, name);
  const file = { path, shown: shownPath(folder, path), named: true };
  return documentOf(file, decode(readFileSync(STANDARD_INPUT)), configurator);
}

function documentOf(file: FoundFile, read: ReadResult, configurator: Configurator): Document | FileProblem {
  if ('message' in read) return { path: file.shown, message: read.message };
  const { service, choice } = configurator.settingFor(file.path);
  const options = choice === undefined ? { path: file.shown } : { path: file.shown, choice };
  return { file, ...read, recognition: recognise(read.text, options), service };
}

/** One line a problem: which file, and what is wrong with it. */
export function sayProblems(problems: readonly FileProblem[], terminal: Terminal): void {
  for (const { path, message } of problems) terminal.say(`${plainLine(path)}: ${plainLine(message)}`);
}
