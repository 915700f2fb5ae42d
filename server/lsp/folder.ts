import type { CancellationToken, SymbolInformation } from 'vscode-languageserver';
import type { FolderDigest, FolderResult, RegisterOptions } from '../core/index.ts';
import { folderOverview } from '../core/index.ts';
import type { FolderIndex } from './folder-index.ts';

/** The postmortems of the open folders, and what a search over them finds. */
export interface Folder {
  /** Symbols of postmortems and their actions whose words hold those of the query; none once the token is cancelled. */
  readonly symbols: (query: string, token: CancellationToken) => Promise<SymbolInformation[]>;
  /** The lists of the views; null once the token is cancelled. */
  readonly overview: (options: RegisterOptions, token: CancellationToken) => Promise<FolderResult | null>;
  /** One postmortem; undefined when the file is none or is gone. */
  readonly digest: (uri: string) => Promise<FolderDigest | undefined>;
  /** Forgets a file that has changed; everything without an address. */
  readonly changed: (uri?: string) => void;
}

const MOST_SYMBOLS = 200;

/** `tell` is called when something has changed since an overview was last asked for, once for changes that come together. */
export function createFolder(index: FolderIndex, tell: () => void): Folder {
  const news = tellOnce(tell);
  return {
    async symbols(query, token) {
      const words = query.toLowerCase().split(' ').filter(Boolean);
      const found: SymbolInformation[] = [];
      for await (const { uri, digest } of index.files(token)) {
        if (found.length >= MOST_SYMBOLS) break;
        if (digest) found.push(...symbolsOf(uri, digest).filter((symbol) => fits(symbol, words)));
      }
      return token.isCancellationRequested ? [] : found.slice(0, MOST_SYMBOLS);
    },
    async overview(options, token) {
      news.wanted();
      const digests: FolderDigest[] = [];
      const unreadable: string[] = [];
      for await (const file of index.files(token)) {
        if (file.digest) digests.push(file.digest);
        if (file.unreadable) unreadable.push(file.path);
      }
      return token.isCancellationRequested ? null : { ...folderOverview(digests, options), unreadable };
    },
    digest: async (uri) => (await index.file(uri)).digest,
    changed(uri) {
      index.changed(uri);
      news.heard();
    },
  };
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
