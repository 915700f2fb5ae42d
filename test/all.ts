import { run } from './support/run.ts';

interface Suite {
  readonly name: string;
  readonly script: string;
}

/** All that `npm test` runs, in this order; a suite that fails does not keep the next from running. */
const SUITES: readonly Suite[] = [
  { name: 'core, server and command line', script: 'test:unit' },
  { name: 'in Neovim and Emacs', script: 'test:clients' },
  { name: 'inside VS Code', script: 'test:host' },
  { name: 'at the VS Code window', script: 'test:ui' },
];

interface Count {
  readonly passed: number;
  readonly failed: number;
}

// example: "  412 passing (3s)"
const PASSING = /^ *(\d+) passing\b/gm;
// example: "  2 failing"
const FAILING = /^ *(\d+) failing\b/gm;

const last = (text: string, pattern: RegExp): number => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);

/** A runner that ends badly without naming a failed test counts as one failure. */
const count = (output: string, code: number): Count => {
  const failed = last(output, FAILING);
  return { passed: last(output, PASSING), failed: code !== 0 && failed === 0 ? 1 : failed };
};

const say = ({ passed, failed }: Count): string => `${passed} passed, ${failed} failed`;

const prepare = async (): Promise<void> => {
  for (const script of ['fetch-editor', 'build', 'package']) {
    const { code } = await run('npm', ['run', '--silent', script]);
    if (code !== 0) process.exit(code);
  }
};

const runSuites = async (): Promise<readonly (Suite & Count)[]> => {
  const results: (Suite & Count)[] = [];
  for (const suite of SUITES) {
    console.log(`\n— ${suite.name} —`);
    const { code, output } = await run('npm', ['run', '--silent', suite.script], { env: { FORCE_COLOR: '0' } });
    results.push({ ...suite, ...count(output, code) });
  }
  return results;
};

await prepare();
const results = await runSuites();
console.log('');
for (const result of results) console.log(`${result.name}: ${say(result)}`);
const sum = (part: keyof Count): number => results.reduce((total, result) => total + result[part], 0);
const total = { passed: sum('passed'), failed: sum('failed') };
console.log(say(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
