import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a command printed, and its exit code; its output is shown as it comes. */
export interface RunResult {
  readonly code: number;
  readonly output: string;
}

/** Runs a command to its end. Never rejects: a command that cannot start has the code 127. */
export const run = (command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> =>
  new Promise((resolve) => {
    const pieces: string[] = [];
    const child = spawn(command, args, {
      cwd: options.cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
    });
    child.stdout.on('data', (piece: Buffer) => {
      pieces.push(piece.toString());
      process.stdout.write(piece);
    });
    child.stderr.on('data', (piece: Buffer) => {
      process.stderr.write(piece);
    });
    child.once('error', (cause) => {
      process.stderr.write(`${command}: ${cause.message}\n`);
      resolve({ code: 127, output: pieces.join('') });
    });
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output: pieces.join('') });
    });
  });
