import assert from 'node:assert/strict';
import { importsUnder, isThere, readText } from './support/imports.ts';
import type { Imports } from './support/imports.ts';

interface Layer {
  readonly path: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

const ROW = /^\| `([^`]+)` \|([^|]*)\|([^|]*)\|$/gm; // "| `server/core/text` | | |"
const NAME = /`([^`]+)`/g; // "`yaml`"

const names = (cell: string): readonly string[] => [...cell.matchAll(NAME)].flatMap(([, name]) => name ?? []);

function readLayers(): readonly Layer[] {
  const table = readText('ARCHITECTURE.md').split('## Layers')[1]?.split('\n## ')[0] ?? '';
  return [...table.matchAll(ROW)].map(([, path = '', imports = '', packages = '']) => ({
    path,
    imports: names(imports),
    packages: names(packages),
  }));
}

const layers = readLayers();
const sources = importsUnder(['server', 'client']);

/** The layer whose path is the longest that holds the file. */
function layerOf(file: string): Layer | undefined {
  const holding = layers.filter(({ path }) => file === path || file.startsWith(`${path}/`));
  return holding.sort((a, b) => b.path.length - a.path.length)[0];
}

const packageOf = (name: string): string =>
  (name.startsWith('@') ? name.split('/').slice(0, 2) : name.split('/').slice(0, 1)).join('/');

const allowsPackage = ({ packages }: Layer, name: string): boolean =>
  packages.includes(packageOf(name)) || (name.startsWith('node:') && packages.includes('node:*'));

function strayImports({ file, files, packages }: Imports): readonly string[] {
  const layer = layerOf(file);
  if (!layer) return [`${file} stands in no layer`];
  const strayFiles = files
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => {
      const target = layerOf(path);
      return target !== layer && !layer.imports.includes(target?.path ?? '');
    });
  const strayPackages = packages.filter((name) => !allowsPackage(layer, name));
  return [...strayFiles, ...strayPackages].map((name) => `${file} imports ${name}`);
}

/** The first cycle that can be reached from a file; empty when there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

suite('architecture', () => {
  test('the table is read, and names what exists', () => {
    assert.ok(layers.length > 15, 'the table of layers was not found');
    for (const { path, imports } of layers) {
      for (const name of [path, ...imports])
        assert.ok(
          layers.some((layer) => layer.path === name),
          `${name} is no layer`,
        );
    }
  });

  test('no import but those of the table', () => {
    assert.deepEqual(sources.flatMap(strayImports), []);
  });

  test('no import leads nowhere', () => {
    const lost = sources.flatMap(({ file, files }) =>
      files.filter((path) => !isThere(path)).map((path) => `${file} → ${path}`),
    );
    assert.deepEqual(lost, []);
  });

  test('no cycles between files', () => {
    assert.deepEqual(findCycle(new Map(sources.map(({ file, atRunTime }) => [file, atRunTime]))), []);
  });

  test('no cycles between layers', () => {
    assert.deepEqual(findCycle(new Map(layers.map(({ path, imports }) => [path, imports]))), []);
  });

  test('the core knows neither Node nor a browser', () => {
    const core = layers.filter(({ path }) => path.startsWith('server/core') || path === 'server/recognise');
    for (const { path, packages } of core)
      assert.ok(!packages.some((name) => name.startsWith('node:') || name === 'vscode'), path);
    for (const project of ['tsconfig.base.json', 'server/core/tsconfig.json', 'server/recognise/tsconfig.json']) {
      assert.doesNotMatch(readText(project), /"lib":[^\]]*(?:dom|worker)|"types": \[[^\]]/i, project);
    }
  });

  test('every package that is bundled has its line in ARCHITECTURE.md', () => {
    const told = readText('ARCHITECTURE.md').split('## Dependencies')[1] ?? '';
    const used = new Set(
      sources.flatMap(({ packages }) => packages.filter((name) => !name.startsWith('node:') && name !== 'vscode')),
    );
    for (const name of used)
      assert.ok(
        told.includes(`\`${packageOf(name)}\``) || told.includes(packageOf(name).replace('vscode-languageserver', '')),
        name,
      );
  });
});
