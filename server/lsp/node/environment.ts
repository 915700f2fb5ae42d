import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../environment.ts';

const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** Reads from the disk; addresses of other schemes have no files here. */
export const nodeEnvironment: Environment = {
  now: () => new Date(),
  async readFile(uri) {
    if (!uri.startsWith('file:')) return null;
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault && ABSENT.has(fault.code)) return null;
      throw fault;
    }
  },
};
