import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { readIgnores } from './ignores.ts';
import type { Ignores } from './ignores.ts';

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

/** Finds the Markdown files that paths, folders and globs stand for. */
export async function discover(patterns: readonly string[], folder: string): Promise<Discovery> {
  const ignores = readIgnores();
  const found = new Map<string, boolean>();
  const problems: FileProblem[] = [];
  for (const pattern of patterns) {
    const path = resolve(folder, pattern);
    const kind = kindOf(path);
    if (kind === 'file') found.set(path, true);
    else if (kind === 'folder') addAll(found, walk(path, ignores, problems));
    else {
      const matches = await expand(pattern, folder, ignores);
      if (matches === undefined) problems.push({ path: pattern, message: 'no such file' });
      else if (matches.length === 0) problems.push({ path: pattern, message: 'no Markdown file matches' });
      else addAll(found, matches);
    }
  }
  const files = [...found]
    .map(([path, named]) => ({ path, named, shown: shownPath(folder, path) }))
    .sort((a, b) => (a.shown < b.shown ? -1 : 1));
  return { files, problems };
}

export const shownPath = (folder: string, path: string): string => relative(folder, path).split(sep).join('/');

function addAll(found: Map<string, boolean>, paths: Iterable<string>): void {
  for (const path of paths) found.set(path, found.get(path) ?? false);
}

function kindOf(path: string): 'file' | 'folder' | 'none' {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return 'none';
  return status.isDirectory() ? 'folder' : 'file';
}

/** Links to folders are not followed, so that no walk goes in circles; hidden folders are left out. */
function* walk(folder: string, ignores: Ignores, problems: FileProblem[]): Generator<string> {
  for (const entry of entriesOf(folder, problems)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && !ignores.leavesOut(path, 'folder')) yield* walk(path, ignores, problems);
    } else if (MARKDOWN.test(entry.name) && !ignores.leavesOut(path, 'file')) {
      if (!entry.isSymbolicLink() || kindOf(path) === 'file') yield path;
    }
  }
}

function entriesOf(folder: string, problems: FileProblem[]): ReturnType<typeof listing> {
  try {
    return listing(folder);
  } catch {
    problems.push({ path: folder, message: 'the folder cannot be read' });
    return [];
  }
}

const listing = (folder: string) => readdirSync(folder, { withFileTypes: true });

/** The files a glob stands for; undefined when the pattern is no glob. */
async function expand(pattern: string, folder: string, ignores: Ignores): Promise<readonly string[] | undefined> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) return undefined;
  const matches = await glob(pattern, {
    cwd: folder,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return matches.map((path) => resolve(path)).filter((path) => MARKDOWN.test(path) && !ignores.leavesOut(path, 'file'));
}
