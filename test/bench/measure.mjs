import { spawnSync } from 'node:child_process';

/** The middle and the slow end of some times, in milliseconds. */
export function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), count: sorted.length };
}

export function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Runs several ways in turn, so that what else the machine does meets all of them alike. */
export async function inTurn(ways, rounds) {
  const times = new Map(ways.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of ways) {
      const start = performance.now();
      await run(round);
      times.get(name).push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, spread(list)]));
}

/** From the start of a process to its end. */
export const processTime = (args, cwd) => () => {
  spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
};
