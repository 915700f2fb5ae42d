import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folders from `folder` upwards to the repository root, or to the root of the file system when there is none. */
export function foldersUp(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    folders.push(at);
    if (existsSync(join(at, '.git')) || dirname(at) === at) return folders;
  }
}
