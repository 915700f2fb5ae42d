import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';
import { foldersUp } from './repository.ts';

const IGNORE_FILES = ['.gitignore', '.postmortemignore'] as const;
const ALWAYS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

type Rules = ReturnType<typeof ignore>;

export interface Ignores {
  /** True when an ignore file on the way from the repository root leaves the path out. */
  leavesOut(path: string, kind: 'file' | 'folder'): boolean;
}

/** Reads the ignore files as they are needed, each once. */
export function readIgnores(): Ignores {
  const rulesByFolder = new Map<string, Rules | null>();
  const verdicts = new Map<string, boolean>();
  const upwards = new Map<string, readonly string[]>();

  const above = (folder: string): readonly string[] => {
    const folders = upwards.get(folder) ?? foldersUp(folder);
    upwards.set(folder, folders);
    return folders;
  };

  const rulesIn = (folder: string): Rules | null => {
    const known = rulesByFolder.get(folder);
    if (known !== undefined) return known;
    const texts = IGNORE_FILES.map((name) => readOptional(join(folder, name))).filter((text) => text !== '');
    const rules = texts.length === 0 ? null : ignore().add(texts.join('\n'));
    rulesByFolder.set(folder, rules);
    return rules;
  };

  const isIgnoredItself = (path: string, mark: string): boolean => {
    for (const folder of above(dirname(path))) {
      const verdict = rulesIn(folder)?.test(relative(folder, path).split(sep).join('/') + mark);
      if (verdict?.ignored === true) return true;
      if (verdict?.unignored === true) return false;
    }
    return false;
  };

  const isFolderLeftOut = (folder: string): boolean => {
    const known = verdicts.get(folder);
    if (known !== undefined) return known;
    const [, parent] = above(folder);
    const verdict =
      parent !== undefined &&
      (isFolderLeftOut(parent) || ALWAYS.has(relative(parent, folder)) || isIgnoredItself(folder, '/'));
    verdicts.set(folder, verdict);
    return verdict;
  };

  return {
    leavesOut: (path, kind) =>
      kind === 'folder' ? isFolderLeftOut(path) : isFolderLeftOut(dirname(path)) || isIgnoredItself(path, ''),
  };
}

function readOptional(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
