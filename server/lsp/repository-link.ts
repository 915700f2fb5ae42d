import { childOf, parentOf, pathBelow } from './folders.ts';

const REMOTE = /^\[remote "origin"\]/; // '[remote "origin"]'
const URL_LINE = /^\s*url\s*=\s*(\S+)/; // "	url = git@github.com:acme/ops.git"
const ADDRESS = /^(?:https?:\/\/(?:[^@/\s]*@)?|(?:ssh:\/\/)?git@)([\w.-]+)(?::\d+\/|[:/])(\S+)$/; // "git@github.com:acme/ops.git"
const ENDING = /(?:\.git)?\/?$/; // ".git"

/** Between the repository and a path, on the hosts whose addresses we know. */
const BLOBS: readonly (readonly [host: string, blob: string])[] = [
  ['github', 'blob/HEAD'],
  ['gitlab', '-/blob/HEAD'],
];

/** Folders above the open one that are looked at; more than any path needs. */
const HIGHEST = 32;

/**
 * What the path of a file below an open folder is put behind to link to it where the repository is hosted, from
 * `.git/config` alone: nothing is asked over a network, and a password in the address is left out. Undefined outside of a
 * repository, and for hosts whose addresses are not known.
 */
export async function repositoryLink(
  folder: string,
  readFile: (uri: string) => Promise<string | null>,
): Promise<string | undefined> {
  let at: string | undefined = folder;
  for (let left = HIGHEST; at !== undefined && left > 0; left -= 1) {
    const config: string | null = await readFile(childOf(at, '.git/config')).catch(() => null);
    if (config !== null) return linkFrom(config, at === folder ? '' : pathBelow(at, folder));
    at = parentOf(at);
  }
  return undefined;
}

function linkFrom(config: string, inside: string): string | undefined {
  const [, host = '', path = ''] = ADDRESS.exec(originOf(config) ?? '') ?? [];
  const blob = BLOBS.find(([name]) => host.includes(name))?.[1];
  if (blob === undefined) return undefined;
  const folders = inside === '' ? [] : inside.split('/').map(encodeURIComponent);
  return [`https://${host}`, path.replace(ENDING, ''), blob, ...folders].join('/');
}

function originOf(config: string): string | undefined {
  const lines = config.split('\n');
  const from = lines.findIndex((line) => REMOTE.test(line));
  if (from < 0) return undefined;
  const rest = lines.slice(from + 1);
  const end = rest.findIndex((line) => line.startsWith('['));
  return rest.slice(0, end < 0 ? rest.length : end).flatMap((line) => URL_LINE.exec(line)?.[1] ?? [])[0];
}
