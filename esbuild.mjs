// The bundles. Each runs in one place: nothing is decided at run time, aliased or stubbed.
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

/** Packages that ship an ES module are taken as one, so that what is not used falls away. */
const node = {
  ...shared,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  mainFields: ['module', 'main'],
};
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

export const bundles = [
  // The extension: a small first stage that recognises postmortems, and the session that is loaded for them.
  { ...node, entryPoints: { client: 'client/src/node/main.ts' }, external: ['vscode'] },
  { ...browser, entryPoints: { 'client.web': 'client/src/browser/main.ts' }, external: ['vscode'], format: 'cjs' },
  { ...node, entryPoints: { server: 'server/lsp/node/main.ts' } },
  { ...browser, entryPoints: { 'server.web': 'server/lsp/browser/main.ts' }, format: 'iife' },
  { ...node, entryPoints: { cli: 'server/cli/main.ts' }, banner: { js: '#!/usr/bin/env node' } },
  { ...browser, entryPoints: { summary: 'client/webview/summary.ts' }, format: 'iife' },
];

await Promise.all(bundles.map((bundle) => build(bundle)));
