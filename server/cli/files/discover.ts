import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { readIgnores } from '../../lsp/node/ignores.ts';
import type { Ignores } from '../../lsp/node/ignores.ts';

const MARKDOWN = /\.(?:md|markdown)$/i; // "2026-03-01-outage.md"

export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Relative to the working folder, with `/` on every system. */
  readonly shown: string;
  /** True for a file that was asked for by its name: it is read in any case. */
  readonly named: boolean;
}

export interface FileProblem {
  readonly path: string;
  /** "no such file": what is wrong, without the path. */
  readonly message: string;
}

export interface Discovery {
  /** Each file once, ordered by path. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly FileProblem[];
}

interface Search {
  readonly ignores: Ignores;
  /** Folders that cannot be read are told here. */
  readonly problems: FileProblem[];
}

/** Finds the Markdown files that paths, folders and globs stand for. */
export function discover(patterns: readonly string[], folder: string): Discovery {
  const search: Search = { ignores: readIgnores(), problems: [] };
  const found = new Map<string, boolean>();
  for (const pattern of patterns) {
    const path = resolve(folder, pattern);
    const kind = kindOf(path);
    if (kind === 'file') found.set(path, true);
    else addAll(found, kind === 'folder' ? walk(path, search) : matching(pattern, folder, search));
  }
  const files = [...found]
    .map(([path, named]) => ({ path, named, shown: shownPath(folder, path) }))
    .sort((a, b) => (a.shown < b.shown ? -1 : 1));
  return { files, problems: search.problems };
}

function matching(pattern: string, folder: string, search: Search): readonly string[] {
  const matches = expand(pattern, folder, search);
  if (matches === undefined) search.problems.push({ path: pattern, message: 'no such file' });
  else if (matches.length === 0) search.problems.push({ path: pattern, message: 'no Markdown file matches' });
  return matches ?? [];
}

export const shownPath = (folder: string, path: string): string => relative(folder, path).split(sep).join('/');

function addAll(found: Map<string, boolean>, paths: Iterable<string>): void {
  for (const path of paths) found.set(path, found.get(path) ?? false);
}

/** What cannot be looked at (a link to itself, a path through a file) counts as a file: reading it tells why not. */
function kindOf(path: string): 'file' | 'folder' | 'none' {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined) return 'none';
    return status.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'file';
  }
}

/** Links to folders are not followed, so that no walk goes in circles; hidden folders are left out. */
function* walk(folder: string, search: Search): Generator<string> {
  for (const entry of entriesOf(folder, search)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && !search.ignores.leavesOut(path, 'folder')) yield* walk(path, search);
    } else if (MARKDOWN.test(entry.name) && !search.ignores.leavesOut(path, 'file')) {
      if (!entry.isSymbolicLink() || kindOf(path) === 'file') yield path;
    }
  }
}

function entriesOf(folder: string, { problems }: Search): ReturnType<typeof listing> {
  try {
    return listing(folder);
  } catch {
    problems.push({ path: folder, message: 'the folder cannot be read' });
    return [];
  }
}

const listing = (folder: string) => readdirSync(folder, { withFileTypes: true });

/** The files a glob stands for; undefined when the pattern is no glob. A glob, too, leaves out what is hidden or ignored. */
function expand(pattern: string, folder: string, search: Search): readonly string[] | undefined {
  const { isGlob, base, glob } = picomatch.scan(pattern.replaceAll(sep, '/'));
  if (!isGlob) return undefined;
  const start = resolve(folder, base);
  if (kindOf(start) !== 'folder') return [];
  const matches = picomatch(glob);
  return [...walk(start, search)].filter((path) => matches(shownPath(start, path)));
}
