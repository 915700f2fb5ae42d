import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import ts from 'typescript';

/** What a source file imports: paths from the root of the project, and names of packages. */
export interface Imports {
  readonly file: string;
  readonly files: readonly string[];
  /** Those that are still there when the types are gone. */
  readonly atRunTime: readonly string[];
  readonly packages: readonly string[];
}

const ROOT = join(import.meta.dirname, '../..');

/** Every source file under the folders, with what it imports; types count too. */
export function importsUnder(folders: readonly string[]): readonly Imports[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && statSync(join(ROOT, path)).isFile())
    .map((path) => importsOf(path.split(sep).join('/')));
}

function importsOf(file: string): Imports {
  const source = ts.createSourceFile(file, readText(file), ts.ScriptTarget.Latest);
  const statements = [...source.statements].flatMap((statement) => importOf(statement) ?? []);
  const dynamic = ts.preProcessFile(source.text, false, true).importedFiles.map(({ fileName }) => fileName);
  const named = new Set([...statements.map(({ name }) => name), ...dynamic]);
  const files = [...named].filter((name) => name.startsWith('.'));
  const erased = new Set(statements.filter(({ type }) => type).map(({ name }) => name));
  const kept = new Set(statements.filter(({ type }) => !type).map(({ name }) => name));
  const place = (name: string): string => posix.join(dirname(file), name);
  return {
    file,
    files: files.map(place),
    atRunTime: files.filter((name) => kept.has(name) || !erased.has(name)).map(place),
    packages: [...named].filter((name) => !name.startsWith('.')),
  };
}

function importOf(statement: ts.Statement): { readonly name: string; readonly type: boolean } | undefined {
  if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
    return {
      name: statement.moduleSpecifier.text,
      type: statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    };
  }
  if (ts.isExportDeclaration(statement) && statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)) {
    return { name: statement.moduleSpecifier.text, type: statement.isTypeOnly };
  }
  return undefined;
}

/** True when the path names a file of the project. */
export const isThere = (path: string): boolean => existsSync(join(ROOT, path));

export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
