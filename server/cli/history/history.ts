import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { foldersUp } from '../../lsp/node/repository.ts';
import { historyOf } from '../../core/index.ts';
import type { FileVersion, LanguageService, Postmortem, RecordHistory } from '../../core/index.ts';
import type { FileProblem } from '../files/discover.ts';
import { askGit } from '../files/git.ts';
import { decode } from '../files/read.ts';
import { openBlobs } from './blobs.ts';
import type { Blobs } from './blobs.ts';
import { LOG, readVersions } from './versions.ts';
import type { Version, Versions } from './versions.ts';

/** A postmortem as it is read now, beside which its versions are looked at. */
export interface Current {
  /** Absolute. */
  readonly path: string;
  /** The content of the file, its byte order mark included. */
  readonly content: string;
  readonly postmortem: Postmortem;
  readonly service: LanguageService;
}

/** What git knows of files; each repository is walked once. */
export interface Histories {
  /** Undefined for a file that git does not know, and where there is no history to be had. */
  of(current: Current): Promise<RecordHistory | undefined>;
  close(): void;
}

/** @param say is told of each repository whose history is not to be had, once */
export function createHistories(say: (problem: FileProblem) => void): Histories {
  const repositories = new Map<string, Versions>();
  const blobs = createBlobsAt();
  const versionsIn = async (root: string): Promise<Versions> => {
    const answer = repositories.get(root) ?? (await readLog(root));
    const versions: Versions = 'message' in answer ? new Map() : answer;
    if ('message' in answer) say({ path: root, message: answer.message });
    repositories.set(root, versions);
    return versions;
  };
  return {
    close() {
      blobs.close();
    },
    async of(current) {
      const root = foldersUp(dirname(current.path)).at(-1) ?? '';
      const versions = (await versionsIn(root)).get(relative(root, current.path).split(sep).join('/'));
      return versions === undefined ? undefined : historyOf(await readAll(versions, current, () => blobs.at(root)));
    },
  };
}

/** The contents of one repository at a time. */
function createBlobsAt(): { at(root: string): Blobs; close(): void } {
  let open: { readonly root: string; readonly blobs: Blobs } | undefined;
  return {
    at(root) {
      if (open?.root !== root) {
        open?.blobs.close();
        open = { root, blobs: openBlobs(root) };
      }
      return open.blobs;
    },
    close() {
      open?.blobs.close();
      open = undefined;
    },
  };
}

async function readLog(root: string): Promise<Versions | { readonly message: string }> {
  if (!existsSync(join(root, '.git'))) return { message: 'not in a git repository' };
  const [shallow, partial] = await Promise.all([
    askGit(root, ['rev-parse', '--is-shallow-repository']),
    askGit(root, ['config', '--get', 'extensions.partialClone']),
  ]);
  if ('message' in shallow) return shallow;
  if (shallow.out.trim() === 'true') return { message: 'the clone is shallow' };
  if ('out' in partial) return { message: 'the clone is partial' };
  const log = await askGit(root, LOG);
  return 'message' in log ? log : readVersions(log.out);
}

/** The last versions of a file that are read beside its first; with more than these, nobody waits for the rest. */
const MOST_VERSIONS = 300;

async function readAll(
  versions: readonly Version[],
  current: Current,
  blobs: () => Blobs,
): Promise<readonly FileVersion[]> {
  const name = blobName(current.content);
  const seen: FileVersion[] = [];
  for (const version of [...versions.slice(0, 1), ...versions.slice(1).slice(-MOST_VERSIONS)]) {
    const postmortem = version.blob === name ? current.postmortem : await older(version, current, blobs());
    if (postmortem !== undefined) seen.push({ on: version.on, postmortem });
  }
  return seen;
}

/** Copies what is asked of a version, since a piece of a string keeps the whole text alive that it was cut from. */
async function older(
  { blob }: Version,
  { path, service }: Current,
  blobs: Blobs,
): Promise<FileVersion['postmortem'] | undefined> {
  const content = await blobs.read(blob);
  if (content === undefined) return undefined;
  const decoded = decode(content);
  if ('message' in decoded) return undefined;
  const { actions, status } = service.parse({ text: decoded.text, path });
  return structuredClone({ actions, status });
}

/** The name that git gives to a content, where it is not turned on its way into the repository. */
const blobName = (content: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(content)}\0${content}`)
    .digest('hex');
