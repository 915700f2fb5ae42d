import type { CancellationToken, SymbolInformation } from 'vscode-languageserver';
import type { DigestPlace, FolderDigest, FolderResult, RegisterOptions } from '../core/index.ts';
import { digestOf, folderOverview } from '../core/index.ts';
import { createTrends } from './folder-trends.ts';
import type { FolderTrends } from './folder-trends.ts';
import { createFolderIndex } from './folder-index.ts';
import type { FolderGround } from './folder-index.ts';
import type { Reading } from './reader.ts';

/** The postmortems of the open folders, and what a search over them finds. */
export interface Folder {
  /** Symbols of postmortems and their actions whose words hold those of the query; none once the token is cancelled. */
  readonly symbols: (query: string, token: CancellationToken) => Promise<SymbolInformation[]>;
  /** The lists of the views; null once the token is cancelled. */
  readonly overview: (options: RegisterOptions, token: CancellationToken) => Promise<FolderResult | null>;
  /** The trends over the folder. */
  readonly trends: FolderTrends['read'];
  /** One postmortem; undefined when the file is none or is gone. */
  readonly digest: (uri: string) => Promise<FolderDigest | undefined>;
  /** Forgets a file that has changed; everything without an address. */
  readonly changed: (uri?: string) => void;
}

const MOST_SYMBOLS = 200;

/** `tell` is called when something has changed since an overview was last asked for, once for changes that come together. */
export function createFolder(ground: FolderGround, tell: () => void): Folder {
  const index = createFolderIndex(ground, digest);
  const trends = createTrends(ground);
  const news = tellOnce(tell);
  return {
    async symbols(query, token) {
      const words = query.toLowerCase().split(' ').filter(Boolean);
      const found: SymbolInformation[] = [];
      for await (const { uri, kept } of index.files(token)) {
        if (found.length >= MOST_SYMBOLS) break;
        if (kept) found.push(...symbolsOf(uri, kept).filter((symbol) => fits(symbol, words)));
      }
      return token.isCancellationRequested ? [] : found.slice(0, MOST_SYMBOLS);
    },
    async overview(options, token) {
      news.wanted();
      const digests: FolderDigest[] = [];
      const unreadable: string[] = [];
      for await (const file of index.files(token)) {
        if (file.kept) digests.push(file.kept);
        if (file.unreadable) unreadable.push(file.path);
      }
      return token.isCancellationRequested ? null : { ...folderOverview(digests, options), unreadable };
    },
    trends(today, token) {
      news.wanted();
      return trends.read(today, token);
    },
    digest: async (uri) => (await index.file(uri)).kept,
    changed(uri) {
      index.changed(uri);
      trends.changed(uri);
      news.heard();
    },
  };
}

/** What is open has been analysed already; what is not is parsed alone. */
function digest({ document, service, analysis }: Reading, place: DigestPlace): FolderDigest {
  const { text, uri, opened } = document;
  return digestOf(opened > 0 ? analysis().postmortem : service.parse({ text, path: uri }), place);
}

function tellOnce(tell: () => void): { readonly wanted: () => void; readonly heard: () => void } {
  let isWanted = false;
  return {
    wanted: () => (isWanted = true),
    heard() {
      if (!isWanted) return;
      isWanted = false;
      tell();
    },
  };
}

const symbolsOf = (uri: string, { symbols }: FolderDigest): readonly SymbolInformation[] =>
  symbols.flatMap(({ name, detail, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(detail && { containerName: detail }) },
    ...children.map((child) => ({
      name: child.name,
      kind: child.kind,
      location: { uri, range: child.range },
      containerName: [child.detail, name].filter(Boolean).join(' · '),
    })),
  ]);

/** Every word somewhere in the name or behind it, in any order, as people type a few letters of each. */
function fits({ name, containerName = '' }: SymbolInformation, words: readonly string[]): boolean {
  const text = `${name} ${containerName}`.toLowerCase();
  return words.every((word) => text.includes(word) || isSubsequence(word, name.toLowerCase()));
}

function isSubsequence(word: string, text: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
