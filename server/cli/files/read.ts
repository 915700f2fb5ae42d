import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';

/** What is larger is not read. */
export const MOST_BYTES = 10 * 1024 * 1024;
const BYTE_ORDER_MARK = '\uFEFF';

/** A file as text, without its byte order mark, or why it cannot be had. */
export type ReadResult =
  { readonly text: string; readonly mark: '' | typeof BYTE_ORDER_MARK } | { readonly message: string };

export function readText(path: string): ReadResult {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return { message: 'is a folder' };
    if (!status.isFile()) return { message: 'is not a regular file' };
    if (status.size > MOST_BYTES) return { message: 'larger than 10 MB' };
    return decode(readFileSync(path));
  } catch (problem) {
    return { message: reasonOf(problem, 'no such file') };
  }
}

/** Strict UTF-8. */
export function decode(bytes: Uint8Array): ReadResult {
  if (bytes.byteLength > MOST_BYTES) return { message: 'larger than 10 MB' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(BYTE_ORDER_MARK) ? { text: text.slice(1), mark: BYTE_ORDER_MARK } : { text, mark: '' };
  } catch {
    return { message: 'not UTF-8' };
  }
}

/**
 * Writes to a temporary name beside the file and renames it, so that nobody ever reads half a file; a link stays one, and
 * what it leads to is written. Why not, on failure.
 */
export function writeText(path: string, text: string): string | undefined {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isDirectory() === true) return 'is a folder';
    if (status === undefined) replace(path, text);
    else if (status.isFile()) replace(realpathSync(path), text, status.mode);
    else writeFileSync(path, text);
    return undefined;
  } catch (problem) {
    return reasonOf(problem, 'no such folder');
  }
}

function replace(path: string, text: string, mode?: number): void {
  const temporary = join(dirname(path), `.${randomBytes(8).toString('hex')}.tmp`);
  writeFileSync(temporary, text, mode === undefined ? {} : { mode });
  try {
    renameSync(temporary, path);
  } catch (problem) {
    rmSync(temporary, { force: true });
    throw problem;
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'is a folder'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['ENOSPC', 'no space left on the disk'],
  ['ELOOP', 'a link that leads back to itself'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EROFS', 'the disk is read-only'],
]);

export function reasonOf(problem: unknown, missing: string): string {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  if (code === 'ENOENT') return missing;
  return REASONS.get(code) ?? `cannot be read or written${code === '' ? '' : ` (${code})`}`;
}
