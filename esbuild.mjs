// The bundles. Each runs in one place: nothing is decided at run time, aliased or stubbed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/; // "node_modules/yaml/browser/index.js"
const LICENCE = /^licen[cs]e/i; // "License.txt"

const shared = {
  bundle: true,
  outdir: 'dist',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  sourcemap: process.argv.includes('--sourcemap'),
  logLevel: 'warning',
};

// Packages that ship an ES module are taken as one, so that what is not used falls away.
const node = {
  ...shared,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  mainFields: ['module', 'main'],
};
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

// What a small first file loads when it is asked for: a file of its own beside it. The web host loads one file.
const later = (name) => ({
  name: `later-${name}`,
  setup(bundle) {
    bundle.onResolve({ filter: new RegExp(`/${name}\\.ts$`) }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${name}.cjs`, external: true } : undefined,
    );
  },
});

// The language service is in the package once; both servers load it. The browser's flavour of its libraries runs in Node too.
const sharedCore = {
  name: 'shared-core',
  setup(bundle) {
    bundle.onResolve({ filter: /\/core\/index\.ts$/ }, () => ({ path: './core.cjs', external: true }));
  },
};

export const bundles = [
  { ...node, entryPoints: { client: 'client/src/node/main.ts' }, external: ['vscode'], plugins: [later('session')] },
  { ...node, entryPoints: { session: 'client/src/node/session.ts' }, external: ['vscode'] },
  // In a package of type `module` the web host takes a CommonJS entry by its name only, `client.web.cjs`, and then adds `.js`.
  { ...browser, entryPoints: { 'client.web.cjs': 'client/src/browser/main.ts' }, external: ['vscode'], format: 'cjs' },
  { ...browser, entryPoints: { core: 'server/core/index.ts' }, format: 'cjs', outExtension: { '.js': '.cjs' } },
  { ...node, entryPoints: { server: 'server/lsp/node/main.ts' }, plugins: [sharedCore] },
  // The client puts it into one script with the core.
  { ...browser, entryPoints: { 'server.web': 'server/lsp/browser/main.ts' }, format: 'cjs', plugins: [sharedCore] },
  {
    ...node,
    entryPoints: { cli: 'server/cli/main.ts' },
    banner: { js: '#!/usr/bin/env node' },
    plugins: [later('commands')],
  },
  { ...node, entryPoints: { commands: 'server/cli/commands.ts' } },
  { ...browser, entryPoints: { summary: 'client/webview/summary.ts' }, format: 'iife' },
  { ...browser, entryPoints: { trends: 'client/webview/trends.ts' }, format: 'iife' },
];

/** Packages of which generated files hold a part. */
const QUOTED = ['node_modules/@secretlint/secretlint-rule-preset-recommend'];

/** The licences of the packages inside the bundles: they ask to travel with every copy. */
const writeNotices = (metafiles) => {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const packages = new Set([...QUOTED, ...inputs.flatMap((path) => PACKAGE.exec(path)?.[0] ?? [])]);
  const notices = [...packages].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => LICENCE.test(each));
    if (file === undefined) throw new Error(`${folder} has no licence file`);
    return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  writeFileSync('dist/ThirdPartyNotices.txt', notices.join(`\n${'-'.repeat(80)}\n\n`));
};

if (process.argv[1] === import.meta.filename) {
  const results = await Promise.allSettled(bundles.map((bundle) => build({ ...bundle, metafile: true })));
  const built = results.filter(({ status }) => status === 'fulfilled').map(({ value }) => value.metafile);
  if (built.length === bundles.length) writeNotices(built);
  else process.exitCode = 1; // esbuild has said why
}
