/**
 * How time and memory grow with the folder: `tsx test/bench/folder.ts [COUNT …]`, 1,000, 3,000 and 10,000 when none is
 * given. Runs the bundle that ships; the memory is the peak of the process, its runtime included.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { documentText } from './folder-documents.ts';

const CLI = resolve('dist/cli.cjs');
const COMMANDS = [
  ['actions', '--format', 'json'],
  ['trends', '--format', 'ndjson'],
] as const;
const COUNTS = [1_000, 3_000, 10_000] as const;
const PER_FOLDER = 500;

/** Tells what the process used, on a stream of its own. */
const METER = `import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ microseconds: userCPUTime + systemCPUTime, kilobytes: maxRSS }));
});`;

interface Run {
  /** By the clock of the wall, and of the processor: the first depends on what else the machine does. */
  readonly seconds: number;
  readonly busySeconds: number;
  readonly megabytes: number;
  /** Bytes that were printed. */
  readonly printed: number;
}

function run(args: readonly string[], folder: string): Promise<Run> {
  const started = performance.now();
  const meter = `data:text/javascript,${encodeURIComponent(METER)}`;
  const child = spawn(process.execPath, ['--import', meter, CLI, ...args, '--today', '2026-11-23'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  let printed = 0;
  let used = '';
  child.stdout?.on('data', (piece: Buffer) => (printed += piece.length));
  child.stdio[3]?.on('data', (piece: Buffer) => (used += piece.toString()));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', () => {
      const { microseconds, kilobytes } = JSON.parse(used) as { microseconds: number; kilobytes: number };
      done({
        seconds: (performance.now() - started) / 1000,
        busySeconds: microseconds / 1e6,
        megabytes: kilobytes / 1024,
        printed,
      });
    });
  });
}

function write(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-bench-'));
  for (let number = 0; number < count; number += 1) {
    const { name, text } = documentText(number);
    const inside = join(folder, String(Math.floor(number / PER_FOLDER)).padStart(3, '0'));
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, name), text);
  }
  return folder;
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const counts = process.argv.slice(2).map(Number);
console.log('postmortems  text MB  command                 seconds  cpu s  cpu ms each  peak MB  printed MB');
for (const count of counts.length > 0 ? counts : COUNTS) {
  const folder = write(count);
  const megabytes = sizeOf(folder) / 2 ** 20;
  for (const args of COMMANDS) {
    const { seconds, busySeconds, megabytes: peak, printed } = await run(args, folder);
    const cells = [
      String(count).padStart(11),
      megabytes.toFixed(1).padStart(7),
      args.join(' ').padEnd(22),
      seconds.toFixed(1).padStart(7),
      busySeconds.toFixed(1).padStart(5),
      ((busySeconds * 1000) / count).toFixed(1).padStart(11),
      peak.toFixed(0).padStart(7),
      (printed / 2 ** 20).toFixed(1).padStart(10),
    ];
    console.log(cells.join('  '));
  }
  rmSync(folder, { recursive: true });
}
