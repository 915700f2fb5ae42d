import type { CancellationToken, SymbolInformation } from 'vscode-languageserver';
import type { Documents } from './documents.ts';
import type { Environment } from './environment.ts';
import type { Reader } from './reader.ts';

/** The postmortems of the open folders, and what a search over them finds. */
export interface Folder {
  /** Symbols of postmortems and their actions whose words hold those of the query; none once the token is cancelled. */
  readonly symbols: (query: string, token: CancellationToken) => Promise<SymbolInformation[]>;
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

const MOST_SYMBOLS = 200;

/** Longer files are no postmortems that anyone reads. */
const LONGEST = 1_000_000;

export function createFolder(ground: FolderGround): Folder {
  const known = new Map<string, readonly SymbolInformation[]>();

  async function symbolsOf(uri: string): Promise<readonly SymbolInformation[]> {
    const open = ground.documents.get(uri);
    const kept = open ? undefined : known.get(uri);
    if (kept) return kept;
    const symbols = await readSymbols(ground, uri, open?.text);
    if (!open && ground.watched) known.set(uri, symbols);
    return symbols;
  }

  return {
    async symbols(query, token) {
      const words = query.toLowerCase().split(' ').filter(Boolean);
      const found: SymbolInformation[] = [];
      const uris = new Set([...(await ground.environment.listMarkdown(ground.folders())), ...ground.documents.uris()]);
      for (const uri of uris) {
        if (token.isCancellationRequested || found.length >= MOST_SYMBOLS) break;
        found.push(...(await symbolsOf(uri)).filter((symbol) => fits(symbol, words)));
      }
      return token.isCancellationRequested ? [] : found.slice(0, MOST_SYMBOLS);
    },
    changed(uri) {
      if (uri === undefined) known.clear();
      else known.delete(uri);
    },
  };
}

async function readSymbols(
  { reader, environment }: FolderGround,
  uri: string,
  open: string | undefined,
): Promise<readonly SymbolInformation[]> {
  const text = open ?? (await environment.readFile(uri).catch(() => null));
  if (text === null || text.length > LONGEST) return [];
  const { recognition, service } = await reader.readText(uri, text);
  if (!recognition.postmortem) return [];
  return service.folderSymbols({ text, path: uri }).flatMap(({ name, detail, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(detail && { containerName: detail }) },
    ...children.map((child) => ({
      name: child.name,
      kind: child.kind,
      location: { uri, range: child.range },
      containerName: [child.detail, name].filter(Boolean).join(' · '),
    })),
  ]);
}

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
