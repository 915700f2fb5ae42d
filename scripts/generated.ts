import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../server/core/rules/index.ts';
import { CATEGORIES } from '../server/core/rules/rule.ts';
import { rulePage } from './rule-page.ts';
import { ruleSettings } from './rule-settings.ts';
import { configurationSchema, frontMatterSchema } from './schemas.ts';
import { secretsTable } from './secrets.ts';

const START = '<!-- rules: written by `npm run generate` -->';
const END = '<!-- end of rules -->';

/** Every generated file, by its path from the root of the project, as it should read. */
export function generatedFiles(root: string): ReadonlyMap<string, string> {
  const readme = join(root, 'README.md');
  return new Map([
    ...RULES.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)] as const),
    ['docs/rules/README.md', `# The rules\n\n${rulesTable('')}\n`],
    ['package.json', withRuleSettings(readFileSync(join(root, 'package.json'), 'utf8'))],
    ...(existsSync(readme) ? [['README.md', withRulesTable(readFileSync(readme, 'utf8'))] as const] : []),
    ['schemas/postmortemrc.schema.json', json(configurationSchema())],
    ['schemas/front-matter.schema.json', json(frontMatterSchema())],
    ['server/core/rules/secrets.table.ts', secretsTable()],
  ]);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function rulesTable(folder: string): string {
  const rows = CATEGORIES.flatMap((category) => RULES.filter((rule) => rule.category === category)).map(
    ({ id, category, severity, summary }) =>
      `| [\`${id}\`](${folder}${id}.md) | ${category} | ${severity} | ${summary} |`,
  );
  return ['| rule | category | level | what it marks |', '|---|---|---|---|', ...rows].join('\n');
}

function withRulesTable(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start === -1 || end < start)
    throw new Error(`README.md: the lines "${START}" and "${END}" are needed around the rules`);
  return `${readme.slice(0, start + START.length)}\n\n${rulesTable('docs/rules/')}\n\n${readme.slice(end)}`;
}

/** Only the value of `postmortem.rules` is written; the rest of the manifest stays as it is, to the character. */
function withRuleSettings(manifest: string): string {
  const at = manifest.indexOf('"postmortem.rules":');
  if (at === -1) throw new Error('package.json: the setting "postmortem.rules" is missing');
  const indent = ' '.repeat(at - manifest.lastIndexOf('\n', at) - 1);
  const open = manifest.indexOf('{', at);
  const close = manifest.indexOf(`\n${indent}}`, open) + indent.length + 2;
  const value = JSON.stringify(ruleSettings(manifest.slice(open, close)), null, 2).replaceAll('\n', `\n${indent}`);
  return manifest.slice(0, open) + value + manifest.slice(close);
}
