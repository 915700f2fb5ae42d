import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SERVER, serverNode } from './places.ts';

/** Without these a chat pane fills a third of the window and the first start asks questions. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'files.autoSave': 'off',
  'window.title': '${activeEditorShort}${separator}${rootName}',
  'window.commandCenter': false,
  'workbench.hover.delay': 60_000,
  'editor.minimap.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
};

export interface ServerOptions {
  /** A fresh directory: everything the server writes goes there. */
  readonly scratch: string;
  /** `.vsix` files to install before the start. */
  readonly extensions?: readonly string[];
  /** What the extension host finds in its environment, besides ours. */
  readonly env?: Readonly<Record<string, string>>;
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Server {
  readonly port: number;
  /** Settles when the process ends, asked for or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const GRACE_MS = 3000;

// example: "Extension host agent listening on 40123"
const LISTENING = /Extension host agent listening on (\d+)/;

const serverArguments = (scratch: string): string[] => [
  SERVER,
  '--accept-server-license-terms',
  ...['--server-data-dir', join(scratch, 'server')],
  ...['--user-data-dir', join(scratch, 'user')],
  ...['--extensions-dir', join(scratch, 'extensions')],
];

const start = (args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess =>
  spawn(serverNode(), args, {
    detached: true, // its own process group, so that its extension hosts go with it
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, EXTENSIONS_GALLERY: '{}' },
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });

/** Follows what the process says until `done` finds what it waits for. */
const heard = <T>(child: ChildProcess, done: (log: string) => T | undefined): Promise<T> =>
  new Promise((resolve, reject) => {
    const pieces: string[] = [];
    const listen = (piece: Buffer): void => {
      pieces.push(piece.toString());
      const found = done(pieces.join(''));
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      const found = done(pieces.join(''));
      if (found === undefined)
        reject(new Error(`The VS Code server ended with ${code ?? 'a signal'}.\n${pieces.join('')}`));
    });
  });

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
};

const stopper = (child: ChildProcess, end: Promise<void>) => async (): Promise<void> => {
  const kill = setTimeout(() => {
    signalGroup(child, 'SIGKILL');
  }, GRACE_MS);
  signalGroup(child, 'SIGTERM');
  await end;
  clearTimeout(kill);
  signalGroup(child, 'SIGKILL'); // extension hosts that outlived the server
};

const writeSettings = async ({ scratch, settings }: ServerOptions): Promise<void> => {
  const folder = join(scratch, 'user/User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
};

const install = async (scratch: string, extension: string): Promise<void> => {
  const child = start([...serverArguments(scratch), '--install-extension', extension, '--force'], {});
  await heard(child, (log) => (log.includes('was successfully installed') ? true : undefined));
};

/** Starts the VS Code server on a free port, with its smoke-test driver, which lets a page name the tests to run. */
export const startServer = async (options: ServerOptions): Promise<Server> => {
  await writeSettings(options);
  for (const extension of options.extensions ?? []) await install(options.scratch, extension);
  const listen = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--telemetry-level', 'off'];
  const child = start(
    [...serverArguments(options.scratch), ...listen, '--enable-smoke-test-driver', '--disable-workspace-trust'],
    options.env ?? {},
  );
  const end = ended(child);
  const port = await heard(child, (log) => LISTENING.exec(log)?.[1]);
  return { port: Number(port), ended: end, stop: stopper(child, end) };
};
