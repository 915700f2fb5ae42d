import { spawn } from 'node:child_process';
import { OFFLINE, READ_ONLY } from '../files/git.ts';
import { MOST_BYTES } from '../files/read.ts';

/** Reads contents out of a repository, one after the other, through one process. */
export interface Blobs {
  /** Undefined for what git does not have, or what is larger than a file may be. */
  read(name: string): Promise<Uint8Array | undefined>;
  close(): void;
}

const NEW_LINE = 0x0a;

export function openBlobs(folder: string): Blobs {
  const git = spawn('git', [...READ_ONLY, 'cat-file', '--batch'], {
    cwd: folder,
    env: { ...process.env, ...OFFLINE },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  git.on('error', () => git.stdout.destroy());
  git.stdin.on('error', () => git.stdout.destroy());
  const source = createSource(git.stdout);
  return {
    async read(name) {
      git.stdin.write(`${name}\n`);
      const header = await source.line();
      const size = Number(HEADER.exec(header)?.[1] ?? NaN);
      if (Number.isNaN(size)) return undefined;
      const content = await source.bytes(size);
      await source.bytes(1);
      return content;
    },
    close() {
      git.stdin.end();
    },
  };
}

const HEADER = /^[0-9a-f]+ blob (\d+)$/; // "6779473645… blob 292"

interface Source {
  line(): Promise<string>;
  /** So many bytes, taken from the stream in any case; undefined when they are too many to keep, or do not come. */
  bytes(count: number): Promise<Uint8Array | undefined>;
}

function createSource(stream: AsyncIterable<Uint8Array>): Source {
  const pieces = stream[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const piece = await pieces.next().catch(() => ({ done: true }) as const);
    if (piece.done === true) return false;
    held = held.length === 0 ? Buffer.from(piece.value) : Buffer.concat([held, piece.value]);
    return true;
  };
  const cut = (end: number): Buffer => {
    const piece = held.subarray(0, end);
    held = held.subarray(end);
    return piece;
  };
  return {
    async line() {
      while (!held.includes(NEW_LINE)) if (!(await more())) return '';
      return cut(held.indexOf(NEW_LINE) + 1)
        .toString('utf8')
        .trimEnd();
    },
    async bytes(count) {
      const kept: Buffer[] = [];
      let left = count;
      while (left > 0) {
        if (held.length === 0 && !(await more())) return undefined;
        const piece = cut(Math.min(left, held.length));
        left -= piece.length;
        if (count <= MOST_BYTES) kept.push(piece);
      }
      return count <= MOST_BYTES ? Buffer.concat(kept) : undefined;
    },
  };
}
