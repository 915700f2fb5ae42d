import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { glob } from 'tinyglobby';
import { ARTIFACTS, ROOT } from './workbench/places.ts';

const SUITES = join(ARTIFACTS, 'host');

const bundleSuites = async (): Promise<void> => {
  await rm(SUITES, { recursive: true, force: true });
  await build({
    entryPoints: await glob(['index.ts', '*.test.ts'], { cwd: join(import.meta.dirname, 'host'), absolute: true }),
    outdir: SUITES,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
};

/** `VSCODE_E2E=desktop` downloads and runs the desktop VS Code; without it the one from npm runs, headless. */
const desktop = process.env['VSCODE_E2E'] === 'desktop';

const workspace = await mkdtemp(join(tmpdir(), 'postmortem-workspace-'));
try {
  await bundleSuites();
  await cp(join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
  await runTests({
    ...(desktop ? { version: 'stable' } : { vscodeExecutablePath: join(ROOT, 'scripts/vscode-launcher.mjs') }),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: join(SUITES, 'index.cjs'),
    launchArgs: [workspace, '--disable-extensions'],
  });
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
} finally {
  await rm(workspace, { recursive: true, force: true });
}
