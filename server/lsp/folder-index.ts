import type { CancellationToken } from 'vscode-languageserver';
import type { FolderDigest } from '../core/index.ts';
import { digestOf } from '../core/index.ts';
import type { Documents } from './documents.ts';
import type { Environment } from './environment.ts';
import { folderAround, pathBelow } from './folders.ts';
import type { Reader, Reading } from './reader.ts';

/** What is known of a file: nothing when it is no postmortem. */
export interface IndexedFile {
  readonly uri: string;
  /** Relative to the folder that is open. */
  readonly path: string;
  readonly digest?: FolderDigest;
  /** It is listed and cannot be read. */
  readonly unreadable?: true;
}

/** The Markdown files of the open folders and the open documents. A file is read once, until it changes. */
export interface FolderIndex {
  /** Reads in the background: other requests are answered between the files. Ends early once the token is cancelled. */
  readonly files: (token: CancellationToken) => AsyncGenerator<IndexedFile>;
  readonly file: (uri: string) => Promise<IndexedFile>;
  /** Forgets a file that has changed; everything without an address. */
  readonly changed: (uri?: string) => void;
}

export interface FolderGround {
  readonly reader: Reader;
  readonly documents: Documents;
  readonly environment: Pick<Environment, 'readFile' | 'listMarkdown'>;
  readonly folders: () => readonly string[];
  /** The client tells when files change, so that what was read may be kept. */
  readonly watched: boolean;
}

/** Longer files are no postmortems that anyone reads. */
const LONGEST = 1_000_000;

/** Files that are asked for at once, so that a server that reads through its client does not wait for each. */
const AT_ONCE = 16;

export function createFolderIndex(ground: FolderGround): FolderIndex {
  const known = new Map<string, Promise<IndexedFile>>();
  const opened = new Map<string, { readonly id: string; readonly file: IndexedFile }>();

  function closedFile(uri: string): Promise<IndexedFile> {
    const file = known.get(uri) ?? readClosed(ground, uri);
    if (ground.watched) known.set(uri, file);
    return file;
  }

  async function file(uri: string): Promise<IndexedFile> {
    const reading = ground.documents.get(uri) && (await ground.reader.read(uri));
    if (!reading) return closedFile(uri);
    const kept = opened.get(uri);
    if (kept?.id === reading.id) return kept.file;
    const read = indexed(ground, reading, () => reading.analysis().postmortem);
    opened.set(uri, { id: reading.id, file: read });
    return read;
  }

  return {
    file,
    async *files(token) {
      const listed = await ground.environment.listMarkdown(ground.folders());
      const uris = [...new Set([...listed, ...ground.documents.uris()])];
      for (let at = 0; at < uris.length; at += AT_ONCE) {
        const some = uris.slice(at, at + AT_ONCE);
        const isNew = some.some((uri) => !known.has(uri));
        const read = await Promise.all(some.map(file));
        if (isNew) await otherMessages();
        if (token.isCancellationRequested) return;
        yield* read;
      }
    },
    changed(uri) {
      if (uri === undefined) known.clear();
      else known.delete(uri);
      if (uri === undefined) opened.clear();
      else opened.delete(uri);
    },
  };
}

/** Lets messages that have arrived be answered first. */
const otherMessages = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function readClosed(ground: FolderGround, uri: string): Promise<IndexedFile> {
  const text = await ground.environment.readFile(uri).catch(() => null);
  if (text === null) return { uri, path: pathOf(ground, uri), unreadable: true };
  if (text.length > LONGEST) return { uri, path: pathOf(ground, uri) };
  const reading = await ground.reader.readText(uri, text);
  return indexed(ground, reading, () => reading.service.parse({ text, path: uri }));
}

type Postmortem = Parameters<typeof digestOf>[0];

function indexed(
  ground: FolderGround,
  { document: { uri }, recognition }: Reading,
  postmortem: () => Postmortem,
): IndexedFile {
  const place = { uri, path: pathOf(ground, uri) };
  return recognition.postmortem ? { ...place, digest: digestOf(postmortem(), place) } : place;
}

/** With several folders open, the name of the folder stands in front. */
function pathOf({ folders }: FolderGround, uri: string): string {
  const all = folders();
  const folder = folderAround(all, uri);
  const path = pathBelow(folder, uri);
  return folder === undefined || all.length < 2 ? path : `${pathBelow(undefined, folder)}/${path}`;
}
