// The bundles. Each runs in one place: nothing is decided at run time, aliased or stubbed.
import { existsSync } from 'node:fs';
import { build } from 'esbuild';

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

// What the first stage loads for a postmortem only. A file of its own on the desktop; the web host loads one file.
const secondStage = {
  name: 'second-stage',
  setup(bundle) {
    bundle.onResolve({ filter: /\/session\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './session.cjs', external: true } : undefined,
    );
  },
};

export const bundles = [
  { ...node, entryPoints: { client: 'client/src/node/main.ts' }, external: ['vscode'], plugins: [secondStage] },
  { ...node, entryPoints: { session: 'client/src/node/session.ts' }, external: ['vscode'] },
  // In a package of type `module` the web host takes a CommonJS entry by its name only, `client.web.cjs`, and then adds `.js`.
  { ...browser, entryPoints: { 'client.web.cjs': 'client/src/browser/main.ts' }, external: ['vscode'], format: 'cjs' },
  { ...node, entryPoints: { server: 'server/lsp/node/main.ts' } },
  { ...browser, entryPoints: { 'server.web': 'server/lsp/browser/main.ts' }, format: 'iife' },
  { ...node, entryPoints: { cli: 'server/cli/main.ts' }, banner: { js: '#!/usr/bin/env node' } },
  { ...browser, entryPoints: { summary: 'client/webview/summary.ts' }, format: 'iife' },
];

if (process.argv[1] === import.meta.filename) {
  const present = bundles.filter(({ entryPoints }) => Object.values(entryPoints).every((path) => existsSync(path)));
  const results = await Promise.allSettled(present.map((bundle) => build(bundle)));
  process.exitCode = results.every(({ status }) => status === 'fulfilled') ? 0 : 1; // esbuild has said why
}
