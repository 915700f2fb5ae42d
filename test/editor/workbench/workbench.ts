import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startServer, type Server, type ServerOptions } from './server.ts';

/** What a page tells the workbench to do at its start: `['openFile', URI]`, `['extensionTestsPath', URI]`. */
export type Instruction = readonly [name: string, value: string];

export interface Workbench {
  readonly page: Page;
  /** Settles when the server is gone. */
  readonly serverEnded: Promise<void>;
  /** The URI under which the workbench knows a file of this machine. */
  uri(path: string): string;
  /** Loads the workbench with a folder open. */
  open(folder: string, instructions: readonly Instruction[]): Promise<void>;
  close(): Promise<void>;
}

const workbenchUrl = (port: number, folder: string, instructions: readonly Instruction[]): string => {
  const payload = [...instructions, ['skipWelcome', 'true'], ['skipReleaseNotes', 'true']];
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) }).toString()}`;
};

const closer = (scratch: string, server: Server, context: BrowserContext | undefined) => async (): Promise<void> => {
  await context?.close().catch(() => undefined);
  await server.stop();
  await rm(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
};

/**
 * The real VS Code on this machine: the server from npm, its workbench in a headless browser.
 * The caller closes it; nothing is left behind then, neither a process nor a file.
 */
export const startWorkbench = async (options: Omit<ServerOptions, 'scratch'>): Promise<Workbench> => {
  const scratch = await mkdtemp(join(tmpdir(), 'postmortem-e2e-'));
  const server = await startServer({ ...options, scratch });
  try {
    const context = await launchBrowser(join(scratch, 'browser'));
    const page = context.pages()[0] ?? (await context.newPage());
    return {
      page,
      serverEnded: server.ended,
      uri: (path) => `vscode-remote://127.0.0.1:${server.port}${path}`,
      open: async (folder, instructions) => {
        await page.goto(workbenchUrl(server.port, folder, instructions));
      },
      close: closer(scratch, server, context),
    };
  } catch (cause) {
    await closer(scratch, server, undefined)();
    throw cause;
  }
};
