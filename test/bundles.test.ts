import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, type Metafile } from 'esbuild';

const FIRST_STAGE_BYTES = 20 * 1024;
/** Gzipped. */
const ENGINE_BYTES = 250 * 1024;

/** Node built-ins that reach a network. */
const NETWORK = ['http', 'https', 'http2', 'tls', 'dns', 'dgram', 'net'];

/** The protocol's library can also listen on a pipe or a socket; ours never asks it to. */
const MAY_NAME_NET = /^node_modules\/vscode-(?:jsonrpc|languageserver|languageclient)\//;

// example: `fetch(`, `new WebSocket(`, `XMLHttpRequest`
const NETWORK_GLOBAL = /(?<![\w$.])(?:fetch\(|WebSocket\b|XMLHttpRequest\b|EventSource\b|sendBeacon\b)/;

interface Bundle {
  readonly name: string;
  readonly platform: BuildOptions['platform'];
  readonly meta: Metafile;
  readonly text: string;
}

const built = async (options: BuildOptions): Promise<Bundle> => {
  const result = await build({ ...options, metafile: true, write: false, sourcemap: false });
  const [output] = result.outputFiles;
  assert.ok(output);
  const [name] = Object.keys(options.entryPoints ?? {});
  return { name: name ?? '', platform: options.platform, meta: result.metafile, text: output.text };
};

const bare = (path: string): string => path.replace(/^node:/, '');

/** What a bundle asks its host for at run time, with the file that asks. */
const asked = ({ meta }: Bundle): { readonly what: string; readonly by: string }[] =>
  Object.entries(meta.inputs).flatMap(([by, input]) =>
    input.imports.filter((each) => each.external).map((each) => ({ what: bare(each.path), by })),
  );

const mayBeAsked = (bundle: Bundle, what: string, by: string): boolean => {
  if (what === 'vscode') return bundle.name.startsWith('client') || bundle.name === 'session';
  if (what === './core.cjs') return bundle.name.startsWith('server');
  if (what === './commands.cjs') return bundle.name === 'cli';
  if (bundle.platform === 'browser') return false;
  return !NETWORK.includes(what) || (what === 'net' && MAY_NAME_NET.test(by));
};

const check = (bundle: Bundle): void => {
  const refused = asked(bundle).filter(({ what, by }) => !mayBeAsked(bundle, what, by));
  assert.deepEqual(refused, [], `${bundle.name} asks for what it must not have`);
  const stubs = Object.keys(bundle.meta.inputs).filter((path) => path.startsWith('(disabled):'));
  assert.deepEqual(stubs, [], `${bundle.name} stands on stubs`);
  assert.equal(NETWORK_GLOBAL.exec(bundle.text)?.[0], undefined, `${bundle.name} reaches for the network`);
};

suite('bundles', () => {
  const held = new Map<string, Bundle>();

  suiteSetup(async () => {
    const module: unknown = await import(pathToFileURL(resolve('esbuild.mjs')).href);
    const { bundles } = module as { bundles: readonly BuildOptions[] };
    for (const bundle of await Promise.all(bundles.map(built))) held.set(bundle.name, bundle);
  });

  for (const name of [
    'client',
    'session',
    'client.web.cjs',
    'core',
    'server',
    'server.web',
    'cli',
    'commands',
    'summary',
    'trends',
  ])
    test(`${name}: nothing its host lacks, no stub, no network`, () => {
      const bundle = held.get(name);
      assert.ok(bundle, `${name} is built`);
      check(bundle);
    });

  test('the first stage of the extension stays small', () => {
    const bytes = Buffer.byteLength(held.get('client')?.text ?? '');
    assert.ok(bytes > 0 && bytes <= FIRST_STAGE_BYTES, `${bytes} bytes`);
  });

  test('the language engine stays small', async () => {
    const entryPoints = ['server/core/language/read.ts'];
    const { outputFiles } = await build({ entryPoints, bundle: true, minify: true, platform: 'neutral', write: false });
    const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
    assert.ok(bytes > 0 && bytes <= ENGINE_BYTES, `${bytes} bytes`);
  });

  test('the command line can be run as it is', () => {
    assert.ok(held.get('cli')?.text.startsWith('#!/usr/bin/env node\n'));
  });
});
