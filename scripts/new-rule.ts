import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ID = /^[a-z]+(?:-[a-z]+)*$/; // "action-without-owner"
const PART = /-([a-z])/g; // "-o"

const FOLDER = 'server/core/rules';

const camel = (id: string): string => id.replace(PART, (_, letter: string) => letter.toUpperCase());

const ruleFile = (id: string): string => `import { defineRule } from './rule.ts';

const MARKED = /\\bsynergy\\b/i; // "a loss of synergy"

export const ${camel(id)} = defineRule({
  id: '${id}',
  scope: 'sentence',
  summary: 'What it marks, in one line',
  rationale: 'Why it helps, in two or three sentences.',
  source: 'The published guide that it stands on',
  category: 'wording',
  severity: 'hint',
  since: '0.1.0',
  examples: [
    {
      title: 'What is wrong with it, in a few words',
      bad: 'The outage followed a loss of «synergy».',
      good: 'The outage followed a loss of power.',
      section: 'why',
    },
  ],
  ignores: ['The rack lost power at 14:05 UTC.'],
  *check({ prose }) {
    const match = MARKED.exec(prose);
    if (!match) return;
    yield {
      at: { start: match.index, end: match.index + match[0].length },
      message: 'Says little about what happened. Which change would a reader see?',
    };
  },
});
`;

function main(root: string, id: string): void {
  const problem = problemWith(root, id);
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 2;
    return;
  }
  const registry = join(root, FOLDER, 'registry.ts');
  writeFileSync(join(root, FOLDER, `${id}.ts`), ruleFile(id));
  writeFileSync(registry, withLine(readFileSync(registry, 'utf8'), `export { ${camel(id)} } from './${id}.ts';`));
  console.log(`wrote ${FOLDER}/${id}.ts and its line in ${FOLDER}/registry.ts`);
}

function problemWith(root: string, id: string): string | undefined {
  if (!ID.test(id)) return 'usage: npm run new-rule -- some-rule-id (lower case, words joined by hyphens)';
  return existsSync(join(root, FOLDER, `${id}.ts`)) ? `${FOLDER}/${id}.ts exists already` : undefined;
}

/** The registry with one more line, in the order of the alphabet. */
function withLine(registry: string, line: string): string {
  const lines = registry.trimEnd().split('\n');
  const next = lines.findIndex((other) => other.startsWith('export ') && other > line);
  return `${lines.toSpliced(next === -1 ? lines.length : next, 0, line).join('\n')}\n`;
}

main(join(import.meta.dirname, '..'), process.argv[2] ?? '');
