import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createLanguageService, indexLines, mergeConfigurations, readConfiguration } from '../core/index.ts';
import type { Configuration, LanguageService, Level } from '../core/index.ts';
import { choiceFor, givesGlobs, globsOf } from '../lsp/choice.ts';
import { shownPath } from './files/discover.ts';
import type { FileProblem } from './files/discover.ts';
import { readText } from './files/read.ts';
import { foldersUp } from '../lsp/node/repository.ts';

const NAMES = ['.postmortemrc.yaml', '.postmortemrc.json'] as const;

export interface Choices {
  /** The one file that decides, instead of those beside and above each document. */
  readonly config?: string;
  readonly rules?: Readonly<Record<string, Level>>;
  /** ISO date. */
  readonly today: string;
}

/** How a document is to be read. */
export interface Setting {
  readonly service: LanguageService;
  /** What the include and exclude globs say of it. */
  readonly choice?: { readonly postmortem: boolean; readonly reason: string };
}

export interface Configurator {
  settingFor(path: string): Setting;
  /** What was wrong in the configuration files read so far: each once, with its line. */
  readonly problems: readonly FileProblem[];
}

interface ConfigurationFile {
  readonly path: string;
  readonly chosen: Partial<Configuration>;
}

/** Finds and reads the configuration of each document, each file once; documents that share it share the service. */
export function createConfigurator(choices: Choices, folder: string): Configurator {
  const problems: FileProblem[] = [];
  const files = new Map<string, ConfigurationFile>();
  const services = new Map<string, LanguageService>();

  const readOnce = (path: string): ConfigurationFile => {
    const file = files.get(path) ?? readFile(path, folder, problems);
    files.set(path, file);
    return file;
  };
  const filesFor = (path: string): readonly ConfigurationFile[] =>
    (choices.config === undefined ? pathsFor(path) : [resolve(folder, choices.config)]).map(readOnce);
  const serviceFor = (chosen: readonly ConfigurationFile[]): LanguageService => {
    const key = chosen.map((file) => file.path).join('\n');
    const override = choices.rules === undefined ? [] : [{ rules: choices.rules }];
    const service =
      services.get(key) ??
      createLanguageService(mergeConfigurations([...override, ...chosen.map((file) => file.chosen)]), choices.today);
    services.set(key, service);
    return service;
  };
  return {
    problems,
    settingFor(path) {
      const chosen = filesFor(path);
      const choice = globsFor(path, chosen);
      return { service: serviceFor(chosen), ...(choice === undefined ? {} : { choice }) };
    },
  };
}

/** Nearest first. */
const pathsFor = (path: string): readonly string[] =>
  foldersUp(dirname(path)).flatMap((at) => NAMES.map((name) => join(at, name)).filter((each) => existsSync(each)));

function readFile(path: string, folder: string, problems: FileProblem[]): ConfigurationFile {
  const shown = shownPath(folder, path);
  const read = readText(path);
  if ('message' in read) {
    problems.push({ path: shown, message: read.message });
    return { path, chosen: {} };
  }
  const { configuration, problems: found } = readConfiguration(read.text, path.endsWith('.json') ? 'json' : 'yaml');
  const lines = indexLines(read.text);
  for (const { at, message } of found) {
    problems.push({ path: `${shown}:${lines.positionAt(at.start).line + 1}`, message });
  }
  return { path, chosen: configuration };
}

/** Globs start from the folder of the file that gives them; the nearest file that gives any decides. */
function globsFor(path: string, chosen: readonly ConfigurationFile[]): Setting['choice'] {
  const file = chosen.find((each) => givesGlobs(each.chosen));
  if (file === undefined) return undefined;
  const inside = relative(dirname(file.path), path).split(sep).join('/');
  return choiceFor(inside, undefined, globsOf(file.chosen));
}
