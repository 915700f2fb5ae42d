import type { CancellationToken } from 'vscode-languageserver';
import type { DigestPlace } from '../core/index.ts';
import type { Documents } from './documents.ts';
import type { Environment } from './environment.ts';
import { folderAround, pathBelow } from './folders.ts';
import type { Reader, Reading } from './reader.ts';

/** What is kept of a file: nothing when it is no postmortem. */
export interface IndexedFile<Kept> extends DigestPlace {
  readonly kept?: Kept;
  /** It is listed and cannot be read. */
  readonly unreadable?: true;
}

/** The Markdown files of the open folders and the open documents. A file is read once, until it changes. */
export interface FolderIndex<Kept> {
  /** Reads in the background: other requests are answered between the files. Ends early once the token is cancelled. */
  readonly files: (token: CancellationToken) => AsyncGenerator<IndexedFile<Kept>>;
  readonly file: (uri: string) => Promise<IndexedFile<Kept>>;
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

export type Keep<Kept> = (reading: Reading, place: DigestPlace) => Kept;

/** Longer files are no postmortems that anyone reads. */
const LONGEST = 1_000_000;

/** Files that are asked for at once, so that a server that reads through its client does not wait for each. */
const AT_ONCE = 16;

/** `keep` takes from a postmortem what is worth keeping; it is not asked for other Markdown. */
export function createFolderIndex<Kept>(ground: FolderGround, keep: Keep<Kept>): FolderIndex<Kept> {
  const { file, isKept, changed } = createFiles(ground, keep);
  let listed: Promise<readonly string[]> | undefined;
  const forget = (): void => {
    listed = undefined;
  };
  return {
    file,
    changed(uri) {
      forget();
      changed(uri);
    },
    async *files(token) {
      const listing = listed ?? ground.environment.listMarkdown(ground.folders());
      if (ground.watched) listed = listing;
      listing.catch(forget);
      const uris = [...new Set([...(await listing), ...ground.documents.uris()])];
      for (let at = 0; at < uris.length; at += AT_ONCE) {
        const some = uris.slice(at, at + AT_ONCE);
        const isNew = !some.every(isKept);
        const read = await Promise.all(some.map(file));
        if (isNew) await otherMessages();
        if (token.isCancellationRequested) return;
        yield* read;
      }
    },
  };
}

interface Files<Kept> extends Pick<FolderIndex<Kept>, 'file' | 'changed'> {
  readonly isKept: (uri: string) => boolean;
}

function createFiles<Kept>(ground: FolderGround, keep: Keep<Kept>): Files<Kept> {
  const known = new Map<string, Promise<IndexedFile<Kept>>>();
  const opened = new Map<string, { readonly id: string; readonly file: IndexedFile<Kept> }>();

  function closedFile(uri: string): Promise<IndexedFile<Kept>> {
    const file = known.get(uri) ?? readClosed(ground, uri, keep);
    if (ground.watched) known.set(uri, file);
    return file;
  }

  return {
    async file(uri) {
      const reading = ground.documents.get(uri) && (await ground.reader.read(uri));
      if (!reading) return closedFile(uri);
      const before = opened.get(uri);
      if (before?.id === reading.id) return before.file;
      const file = indexed(ground, reading, keep);
      opened.set(uri, { id: reading.id, file });
      return file;
    },
    isKept: (uri) => known.has(uri),
    changed(uri) {
      for (const kept of [known, opened]) {
        if (uri === undefined) kept.clear();
        else kept.delete(uri);
      }
    },
  };
}

async function readClosed<Kept>(ground: FolderGround, uri: string, keep: Keep<Kept>): Promise<IndexedFile<Kept>> {
  const place = { uri, path: pathOf(ground, uri) };
  const text = await ground.environment.readFile(uri).catch(() => null);
  if (text === null) return { ...place, unreadable: true };
  return text.length > LONGEST ? place : indexed(ground, await ground.reader.readText(uri, text), keep);
}

function indexed<Kept>(ground: FolderGround, reading: Reading, keep: Keep<Kept>): IndexedFile<Kept> {
  const { uri } = reading.document;
  const place = { uri, path: pathOf(ground, uri) };
  return reading.recognition.postmortem ? { ...place, kept: keep(reading, place) } : place;
}

/** Lets messages that have arrived be answered first. */
const otherMessages = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** With several folders open, the name of the folder stands in front. */
function pathOf({ folders }: FolderGround, uri: string): string {
  const all = folders();
  const folder = folderAround(all, uri);
  const path = pathBelow(folder, uri);
  return folder === undefined || all.length < 2 ? path : `${pathBelow(undefined, folder)}/${path}`;
}
