import { chromium, type BrowserContext } from 'playwright-core';
import { findBrowser } from './places.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but the local server can be reached: the suites also prove that nothing else is needed.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/** The longest wait for one effect; machines that build at the same time are slow. */
const PATIENCE_MS = 60_000;

/** A browser with a profile of its own in `profile`, a directory that need not exist yet. */
export const launchBrowser = async (profile: string): Promise<BrowserContext> => {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No Chromium found. Install chromium, or name one in CHROMIUM_PATH.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: process.env['VSCODE_E2E_HEADED'] === undefined,
    viewport: { width: 1360, height: 840 },
    args: FLAGS,
    // Playwright would exit on a signal before the server is stopped.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
};
