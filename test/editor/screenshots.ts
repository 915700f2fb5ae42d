import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../support/run.ts';
import { ARTIFACTS, ROOT } from './workbench/places.ts';

/** The pictures that the README shows, out of those that the window suite takes. */
const SHOWN = ['five-questions', 'light-bulb', 'summary', 'folder-views', 'trends'] as const;

const TARGET = join(ROOT, 'docs/images');

for (const script of ['fetch-editor', 'build', 'package', 'test:ui']) {
  const { code } = await run('npm', ['run', '--silent', script], { cwd: ROOT });
  if (code !== 0) process.exit(code);
}
await mkdir(TARGET, { recursive: true });
for (const name of SHOWN) await cp(join(ARTIFACTS, 'screenshots', `${name}.png`), join(TARGET, `${name}.png`));
