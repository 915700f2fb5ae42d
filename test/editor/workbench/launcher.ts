import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { ARTIFACTS } from './places.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

/** The workbench's own log: full of noise, so it is kept in a file and named when something fails. */
const LOG = join(ARTIFACTS, 'workbench.log');

const TIMEOUT_MS = Number(process.env['VSCODE_E2E_TIMEOUT'] ?? 300_000);

/** Exit codes as a shell knows them. */
const CRASHED = 3;
const TIMED_OUT = 124;
const INTERRUPTED = 130;

interface Invocation {
  readonly folder: string;
  readonly development: string;
  readonly tests: string;
}

/** Reads what test-electron would tell the desktop binary; flags that only Electron knows are passed over. */
const readArguments = (args: readonly string[]): Invocation => {
  const value = (name: string): string =>
    resolve(args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '.');
  const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? '.');
  return { folder, development: value('extensionDevelopmentPath'), tests: value('extensionTestsPath') };
};

/** Prints what the test reporter writes to its own file, clean of the workbench's log. */
const relay = (file: string) => {
  const state = { shown: 0 };
  return async (): Promise<boolean> => {
    if (!existsSync(file)) return false;
    const text = await readFile(file, 'utf8');
    process.stdout.write(text.slice(state.shown));
    state.shown = text.length;
    return true;
  };
};

const after = (milliseconds: number, code: number): Promise<number> =>
  new Promise((settle) => {
    setTimeout(() => {
      console.error(`The editor suite did not end within ${milliseconds / 1000} s.`);
      settle(code);
    }, milliseconds).unref();
  });

const interrupted = (): Promise<number> =>
  new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        settle(INTERRUPTED);
      });
  });

/** The exit code that the workbench reports once the tests have run. */
const testsEnded = async (page: Page, flush: () => Promise<boolean>): Promise<{ readonly code: Promise<number> }> => {
  const { promise, resolve: settle } = withResolvers<number>();
  await page.exposeFunction('codeAutomationLog', async (type: string, args: readonly unknown[]) => {
    await flush();
    await appendFile(LOG, `[${type}] ${format(...args)}\n`);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    settle(code);
  });
  page.on('crash', () => {
    settle(CRASHED);
  });
  return { code: promise };
};

const withResolvers = <T>(): { promise: Promise<T>; resolve: (value: T) => void } => {
  const box: { resolve?: (value: T) => void } = {};
  const promise = new Promise<T>((settle) => {
    box.resolve = settle;
  });
  return { promise, resolve: (value) => box.resolve?.(value) };
};

interface Run {
  readonly workbench: Workbench;
  readonly invocation: Invocation;
  readonly flush: () => Promise<boolean>;
  readonly stopped: Promise<number>;
}

const runTests = async ({ workbench, invocation, flush, stopped }: Run): Promise<number> => {
  const ended = await testsEnded(workbench.page, flush);
  const died = workbench.serverEnded.then(() => CRASHED);
  await workbench.open(invocation.folder, [
    ['extensionDevelopmentPath', workbench.uri(invocation.development)],
    ['extensionTestsPath', workbench.uri(invocation.tests)],
  ]);
  const code = await Promise.race([ended.code, died, stopped, after(TIMEOUT_MS, TIMED_OUT)]);
  await flush();
  if (code === 0 || code === INTERRUPTED) return code;
  await workbench.page.screenshot({ path: join(ARTIFACTS, 'failure.png') }).catch(() => undefined);
  console.error(`The workbench's log is in ${LOG}, its last picture beside it.`);
  return code;
};

/** Stands in for the desktop `code` binary in test-electron: same arguments, same exit code. */
export const launch = async (args: readonly string[]): Promise<number> => {
  const stopped = interrupted();
  await mkdir(ARTIFACTS, { recursive: true });
  const scratch = await mkdtemp(join(tmpdir(), 'postmortem-output-'));
  const output = join(scratch, 'mocha.log');
  const workbench = await startWorkbench({ env: { VSCODE_E2E_OUTPUT: output } });
  try {
    return await runTests({ workbench, invocation: readArguments(args), flush: relay(output), stopped });
  } finally {
    await workbench.close();
    await rm(scratch, { recursive: true, force: true });
  }
};
