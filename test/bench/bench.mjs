#!/usr/bin/env node
/**
 * How fast it is, beside its peers and beside the least that is possible, in one run: `npm run bench`.
 * Figures drift with the machine, so what counts are the ratios. `-- --install` fetches the peers, `-- --quick` does less of
 * everything, `-- --write` puts the tables into docs/speed.md. All figures go to dist/bench.json.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { documentOf, newParagraph, wordsOf } from './documents.mjs';
import { inTurn, processTime, spread, timed } from './measure.mjs';
import { linters } from './peers.mjs';
import { tablesOf, writeTables } from './tables.mjs';
import { typing } from './typing.mjs';

const HERE = import.meta.dirname;
const DIST = resolve('dist');
const TODAY = '2026-11-24';
const SIZES = { small: 800, medium: 5_000, large: 50_000 };
const quick = process.argv.includes('--quick');
const few = (count) => (quick ? Math.max(3, Math.ceil(count / 8)) : count);

if (process.argv.includes('--install')) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: HERE,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else await bench();

async function bench() {
  const core = createRequire(import.meta.url)(join(DIST, 'core.cjs'));
  const texts = Object.fromEntries(Object.entries(SIZES).map(([size, words]) => [size, documentOf(words)]));
  const result = {
    machine: { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length },
    words: Object.fromEntries(Object.entries(texts).map(([size, text]) => [size, wordsOf(text)])),
  };
  const step = async (name, measure) => {
    console.error(`measuring: ${name}`);
    result[name] = await measure();
  };
  await step('typing', () => typings(texts));
  await step('cold', () => coldStarts(texts.small));
  await step('lint', () => lints(core, texts));
  await step('growth', () => growth(core));
  await step('paragraph', () => paragraphs(core));
  await step('summary', () => summaries(core, texts.medium));
  await step('folder', folders);
  await step('bundles', bundleSizes);
  mkdirSync(DIST, { recursive: true });
  writeFileSync(join(DIST, 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
  const tables = tablesOf(result);
  console.log(tables);
  if (process.argv.includes('--write')) writeTables(tables);
}

/** From a keystroke to the diagnostics, over stdio. */
async function typings(texts) {
  const measured = {};
  for (const [size, text] of Object.entries(texts)) {
    const floor = join(HERE, 'floor-server.mjs');
    measured[size] = await typing({ script: join(DIST, 'server.cjs'), floor, text, keys: few(200) });
  }
  return measured;
}

/** A process from its start to its end. */
async function coldStarts(text) {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-bench-'));
  const file = join(folder, 'postmortem.md');
  writeFileSync(file, text);
  const cli = join(DIST, 'cli.cjs');
  const parse = `new (require('markdown-it'))().parse(require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8'), {})`;
  const ways = [
    ['bare node', processTime(['-e', '0'])],
    ['node, read and markdown-it parse', processTime(['-e', parse], HERE)],
    ['--help', processTime([cli, '--help'])],
    ['check', processTime([cli, 'check', '--all', file])],
  ];
  const times = await inTurn(ways, few(20));
  rmSync(folder, { recursive: true });
  return times;
}

/** The whole text, warm, by a service that has not seen it. */
async function lints(core, texts) {
  const ways = await linters(core);
  const measured = {};
  for (const [size, text] of Object.entries(texts)) {
    const able = size === 'large' && quick ? ways.slice(0, 3) : ways;
    const rounds = { small: few(20), medium: few(8), large: few(2) }[size];
    await inTurn(
      able.map(([name, lint]) => [name, () => lint(text)]),
      size === 'large' ? 1 : 2,
    );
    measured[size] = await inTurn(
      able.map(([name, lint]) => [name, () => lint(text)]),
      rounds,
    );
  }
  return measured;
}

/** Milliseconds a word, by the length of the document. */
async function growth(core) {
  const measured = {};
  for (const words of [800, 1_600, 5_000, 12_500, 25_000, 50_000]) {
    const text = documentOf(words, 3);
    const times = Array.from({ length: few(words > 10_000 ? 3 : 8) }, () => {
      const service = core.createLanguageService(core.DEFAULTS, TODAY);
      return timed(() => service.analyze({ text }));
    });
    measured[words] = spread(times).p50 / wordsOf(text);
  }
  return measured;
}

/** A paragraph of four sentences that nobody has read before. */
function paragraphs(core) {
  const service = core.createLanguageService(core.DEFAULTS, TODAY);
  const read = (seed) => timed(() => service.analyze({ text: `## Root cause\n\n${newParagraph(seed)}\n` }));
  for (let seed = 0; seed < few(400); seed += 1) read(seed);
  return spread(Array.from({ length: few(400) }, (_, index) => read(10_000 + index)));
}

/** The one-page summary after a keystroke, up to the HTML that the panel takes. */
function summaries(core, text) {
  const service = core.createLanguageService(core.DEFAULTS, TODAY);
  const at = text.indexOf('. ', text.length >> 1);
  const times = Array.from({ length: few(80) }, (_, index) => {
    const analysis = service.analyze({ text: text.slice(0, at) + ' again'.repeat(index) + text.slice(at) });
    return timed(() => service.summary(analysis, {}));
  });
  return spread(times.slice(few(20) >> 1));
}

function folders() {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-bench-'));
  const files = quick ? 50 : 1000;
  for (let number = 1; number <= files; number += 1)
    writeFileSync(join(folder, `${number}-postmortem.md`), documentOf(740 + ((number * 37) % 121), number));
  const code =
    "process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS / 1024)));" +
    `process.argv.splice(1, 0, 'cli'); require(${JSON.stringify(join(DIST, 'cli.cjs'))});`;
  const start = performance.now();
  const args = ['-e', code, 'check', '--all', '--fail-on', 'never', folder];
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  const ms = performance.now() - start;
  rmSync(folder, { recursive: true });
  return { files, ms, peakMb: Number(/[\d.]+$/.exec(stderr)?.[0] ?? Number.NaN) };
}

async function bundleSizes() {
  const options = { bundle: true, write: false, minify: true, platform: 'neutral', format: 'esm' };
  const { outputFiles } = await build({ ...options, entryPoints: ['server/core/language/read.ts'] });
  const sizeOf = (name) => readFileSync(join(DIST, name)).length;
  return { engineGzip: gzipSync(outputFiles[0].contents, { level: 9 }).length, firstStage: sizeOf('client.cjs') };
}
