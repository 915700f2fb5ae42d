import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Environment } from '../environment.ts';
import { isMarkdownFile } from '../folders.ts';
import { readIgnores } from './ignores.ts';

const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);
const SKIPPED = /^(?:\.|node_modules$|vendor$|dist$|build$|target$)/; // ".git", "node_modules"
const MOST_FILES = 10_000;

/** Reads from the disk; addresses of other schemes have no files here. */
export const nodeEnvironment: Environment = {
  now: () => new Date(),
  async readFile(uri) {
    if (!isFile(uri)) return null;
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault && ABSENT.has(fault.code)) return null;
      throw fault;
    }
  },
  async listMarkdown(folders) {
    const ignores = readIgnores();
    const found: string[] = [];
    const waiting = folders.filter(isFile).map((uri) => fileURLToPath(uri));
    for (let folder = waiting.pop(); folder !== undefined && found.length < MOST_FILES; folder = waiting.pop()) {
      for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
        const path = join(folder, entry.name);
        if (entry.isDirectory() && !SKIPPED.test(entry.name) && !ignores.leavesOut(path, 'folder')) waiting.push(path);
        if (entry.isFile() && isMarkdownFile(entry.name) && !ignores.leavesOut(path, 'file'))
          found.push(pathToFileURL(path).href);
      }
    }
    return found;
  },
  withoutIgnored(uris) {
    const ignores = readIgnores();
    return uris.filter((uri) => !isFile(uri) || !ignores.leavesOut(fileURLToPath(uri), 'file'));
  },
};

const isFile = (uri: string): boolean => uri.startsWith('file:');
