/**
 * Looks for regular expressions that a hostile text can make slow, with `recheck`. It fails for those that may take
 * exponential time and for those that are proven to take more than linear time. What fuzzing alone suspects to be
 * polynomial passes: those are bounded repeats, whose cost has a bound.
 * What has passed is kept by its hash, so that only new patterns are looked at; that takes seconds.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { check } from 'recheck';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

interface Literal {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const PASSED = 'scripts/passed-regexes.json';
const SHAPE = /^\/(.*)\/([a-z]*)$/s; // "/a+b/giu"
const PARAMETERS = { timeout: 10_000, recallLimit: 0, checker: 'auto' } as const;

/** Every regular expression that is written out in a file. */
function literalsOf(path: string): readonly Literal[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = SHAPE.exec(node.text) ?? [];
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ place: `${path}:${line + 1}`, source, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const hashOf = ({ source, flags }: Literal): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

async function complaintOf({ place, source, flags }: Literal): Promise<string | undefined> {
  const verdict = await check(source, flags, PARAMETERS);
  if (verdict.status !== 'vulnerable') return undefined;
  const { complexity, checker, attack } = verdict;
  if (complexity.type !== 'exponential' && checker === 'fuzz') return undefined;
  return `${place}  ${complexity.summary}  /${source}/${flags}\n    ${attack.pattern}`;
}

function readPassed(): ReadonlySet<string> {
  const value: unknown = JSON.parse(readFileSync(PASSED, 'utf8'));
  return new Set(Array.isArray(value) ? value.filter((hash) => typeof hash === 'string') : []);
}

const literals = globSync(['server/**/*.ts', 'client/**/*.ts', '!**/node_modules/**']).sort().flatMap(literalsOf);
const known = readPassed();
const fresh = new Map(
  literals.map((literal) => [hashOf(literal), literal] as const).filter(([hash]) => !known.has(hash)),
);
const passed = new Set(literals.map(hashOf).filter((hash) => known.has(hash)));
const left = [...fresh];
const complaints: string[] = [];

async function work(): Promise<void> {
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [hash, literal] = next;
    const complaint = await complaintOf(literal);
    if (complaint === undefined) passed.add(hash);
    else complaints.push(complaint);
    writeFileSync(PASSED, `${JSON.stringify([...passed].sort(), null, 2)}\n`);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
console.log(
  `${literals.length} regular expressions, ${fresh.size} new, ${complaints.length} that can take more than linear time`,
);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
