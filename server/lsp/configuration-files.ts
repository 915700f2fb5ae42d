import type { Configuration, ConfigurationProblem } from '../core/index.ts';
import { readConfiguration } from '../core/index.ts';
import { childOf, folderAround, parentOf } from './folders.ts';

/** A configuration file that is there. */
export interface ConfigurationFileRead {
  readonly uri: string;
  readonly text: string;
  readonly configuration: Partial<Configuration>;
  readonly problems: readonly ConfigurationProblem[];
}

export const CONFIGURATION_NAMES: readonly string[] = ['.postmortemrc.yaml', '.postmortemrc.json'];
export const CONFIGURATION_GLOB = '**/.postmortemrc.{yaml,json}';

/** Folders above a document that belongs to no workspace folder; more than any path needs. */
const HIGHEST = 64;

export interface ConfigurationFiles {
  /** Nearest first. Unreadable files are told to `unreadable` and count as absent. */
  readonly above: (uri: string, folders: readonly string[]) => Promise<readonly ConfigurationFileRead[]>;
  /** Forgets what was read. */
  readonly changed: () => void;
}

interface Reading {
  readonly readFile: (uri: string) => Promise<string | null>;
  readonly unreadable: (uri: string) => void;
}

/** Reads each file once, until the files change. */
export function createConfigurationFiles({ readFile, unreadable }: Reading): ConfigurationFiles {
  const texts = new Map<string, Promise<string | null>>();

  function textOf(uri: string): Promise<string | null> {
    const known =
      texts.get(uri) ??
      readFile(uri).catch(() => {
        unreadable(uri);
        return null;
      });
    texts.set(uri, known);
    return known;
  }

  async function inFolder(folder: string): Promise<ConfigurationFileRead[]> {
    for (const name of CONFIGURATION_NAMES) {
      const uri = childOf(folder, name);
      const text = await textOf(uri);
      if (text !== null) return [{ uri, text, ...readConfiguration(text, name.endsWith('.json') ? 'json' : 'yaml') }];
    }
    return [];
  }

  const isRepository = async (folder: string): Promise<boolean> =>
    (await textOf(childOf(folder, '.git/HEAD'))) !== null;

  async function foldersFor(uri: string, folders: readonly string[]): Promise<readonly string[]> {
    const [first] = folders;
    if (parentOf(uri) === undefined) return first === undefined ? [] : [first];
    const top = folderAround(folders, uri);
    return top === undefined ? upToRepository(uri, isRepository) : upTo(uri, top);
  }

  return {
    async above(uri, folders) {
      const found = await Promise.all((await foldersFor(uri, folders)).map(inFolder));
      return found.flat();
    },
    changed: () => {
      texts.clear();
    },
  };
}

function upTo(uri: string, top: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = parentOf(uri); folder !== undefined && folder.length >= top.length; folder = parentOf(folder)) {
    folders.push(folder);
  }
  return folders;
}

/** Without a workspace the repository is the limit; outside of one the document's own folder alone counts. */
async function upToRepository(
  uri: string,
  isRepository: (folder: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const folders: string[] = [];
  let folder = parentOf(uri);
  while (folder !== undefined && folders.length < HIGHEST) {
    folders.push(folder);
    if (await isRepository(folder)) return folders;
    folder = parentOf(folder);
  }
  return folders.slice(0, 1);
}
