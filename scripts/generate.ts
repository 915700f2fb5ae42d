import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generated.ts';

/** Generated files that differ from what is on the disk, and pages of rules that are gone. */
export function staleFiles(root: string): readonly string[] {
  const wanted = generatedFiles(root);
  const differing = [...wanted].filter(([path, text]) => read(join(root, path)) !== text).map(([path]) => path);
  const pages = existsSync(join(root, 'docs/rules')) ? readdirSync(join(root, 'docs/rules')) : [];
  const orphans = pages.map((name) => `docs/rules/${name}`).filter((path) => !wanted.has(path));
  return [...differing, ...orphans];
}

const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

function main(root: string, check: 'check' | 'write'): void {
  const stale = staleFiles(root);
  if (check === 'check') {
    for (const path of stale) console.error(`${path} is stale: run "npm run generate"`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  const wanted = generatedFiles(root);
  for (const path of stale) {
    const text = wanted.get(path);
    if (text === undefined) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    console.log(`${text === undefined ? 'removed' : 'wrote'} ${path}`);
  }
}

if (process.argv[1] === import.meta.filename) {
  main(join(import.meta.dirname, '..'), process.argv.includes('--check') ? 'check' : 'write');
}
