// The bundles. Each runs in one place: nothing is decided at run time, aliased or stubbed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

// What the first stage loads for a postmortem only. A file of its own on the desktop; the web host loads one file.
const secondStage = {
  name: 'second-stage',
  setup(bundle) {
    bundle.onResolve({ filter: /\/session\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './session.cjs', external: true } : undefined,
    );
  },
};

// The language service is in the package once; both servers load it. The browser's flavour of its libraries runs in Node too.
const sharedCore = {
  name: 'shared-core',
  setup(bundle) {
    bundle.onResolve({ filter: /\/core\/index\.ts$/ }, () => ({ path: './core.cjs', external: true }));
  },
};

const COMMAND = /import\('\.\/command\/([\w-]+)\.ts'\)/g; // "import('./command/check.ts')"
const BEGIN = '/* commands: ';
const END = '*/';
const END_IN_CODE = '*~/';

/** What reads the commands out of the comment: the file is read a second time, which costs less than compiling it twice. */
const COMMANDS_READER = `
const text = require('node:fs').readFileSync(__filename, 'utf8');
const code = text.slice(text.lastIndexOf('${BEGIN}') + ${BEGIN.length}, text.lastIndexOf('${END}')).replaceAll('${END_IN_CODE}', '${END}');
const own = { exports: {} };
require('node:vm').compileFunction(code, ['module', 'exports', 'require', '__filename'], { filename: __filename })(
  own, own.exports, require('node:module').createRequire(__filename), __filename);
module.exports = own.exports;`;

/** The command line is one file. So that its help is there at once, its commands stand in a comment until one is asked for. */
const commandsInComment = {
  name: 'commands-in-comment',
  async setup(bundle) {
    const names = [...readFileSync('server/cli/program.ts', 'utf8').matchAll(COMMAND)].map(([, name]) => name);
    const getters = names.map((name) => `get '${name}'() { return require('./command/${name}.ts'); }`);
    const stdin = { contents: `module.exports = { ${getters.join(', ')} };`, resolveDir: 'server/cli' };
    const commands = await build({ ...node, stdin, write: false, metafile: true, sourcemap: false });
    const code = commands.outputFiles[0].text;
    if (code.includes(END_IN_CODE)) throw new Error(`the commands hold ${END_IN_CODE}`);
    bundle.initialOptions.footer = { js: BEGIN + code.replaceAll(END, END_IN_CODE) + END };
    bundle.onResolve({ filter: /\/command\/[\w-]+\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: basename(path, '.ts'), namespace: 'command' } : undefined,
    );
    bundle.onResolve({ filter: /^commands$/, namespace: 'command' }, () => ({
      path: 'commands',
      namespace: 'comment',
    }));
    bundle.onLoad({ filter: /./, namespace: 'command' }, ({ path }) => ({
      contents: `module.exports = require('commands')['${path}'];`,
    }));
    bundle.onLoad({ filter: /./, namespace: 'comment' }, () => ({ contents: COMMANDS_READER }));
    bundle.onEnd(({ metafile }) => {
      if (metafile) Object.assign(metafile.inputs, { ...commands.metafile.inputs, ...metafile.inputs });
    });
  },
};

export const bundles = [
  { ...node, entryPoints: { client: 'client/src/node/main.ts' }, external: ['vscode'], plugins: [secondStage] },
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
    plugins: [commandsInComment],
  },
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
