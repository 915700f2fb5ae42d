import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as preset from '@secretlint/secretlint-rule-preset-recommend';
import { keywordsOf } from './secrets-keywords.ts';
import { longest, withBounds } from './secrets-bounds.ts';

const PACKAGE = '@secretlint/secretlint-rule-preset-recommend';
const PREFIX = '@secretlint/secretlint-rule-';
/** No credential is longer; what could match more is left out. */
const LONGEST = 25_000;

/** How a credential is called, by the rule of the set that finds it, and the group that holds it where it is not the whole match. */
const FINDS = new Map<string, { readonly name: string; readonly group?: string }>([
  ['aws', { name: 'an AWS access key' }],
  ['privatekey', { name: 'a private key' }],
  ['npm', { name: 'an npm token' }],
  ['basicauth', { name: 'a password in a URL', group: 'password' }],
  ['slack', { name: 'a Slack token' }],
  ['sendgrid', { name: 'a SendGrid key' }],
  ['shopify', { name: 'a Shopify token' }],
  ['stripe', { name: 'a Stripe key' }],
  ['github', { name: 'a GitHub token' }],
  ['gitlab', { name: 'a GitLab token' }],
  ['grafana', { name: 'a Grafana token' }],
  ['openai', { name: 'an OpenAI key' }],
  ['anthropic', { name: 'an Anthropic key' }],
  ['groq', { name: 'a Groq key' }],
  ['huggingface', { name: 'a Hugging Face token' }],
  ['linear', { name: 'a Linear token' }],
  ['notion', { name: 'a Notion token' }],
  ['1password', { name: 'a 1Password token' }],
  ['database-connection-string', { name: 'a database password', group: 'password' }],
  ['hashicorp-vault', { name: 'a Vault token' }],
  ['vercel', { name: 'a Vercel token' }],
  ['databricks', { name: 'a Databricks token' }],
  ['docker', { name: 'a Docker token' }],
  ['figma', { name: 'a Figma token' }],
  ['cloudflare', { name: 'a Cloudflare token' }],
  ['tailscale', { name: 'a Tailscale key' }],
]);

/** Patterns of the set that find something else than a credential, by words in them. */
const NO_CREDENTIAL: readonly (readonly [string, string])[] = [
  ['ACCOUNT|account', 'an account number is no credential'],
  ['secretlint-', 'comments that steer the tool'],
];

interface Found {
  readonly rule: string;
  readonly pattern: RegExp;
}

interface Scanner {
  readonly meta: { readonly id: string };
  create(context: unknown, options: unknown): { file?(source: unknown): unknown };
}

/** The rules of the set; its own types come from other packages, which are not installed. */
function scanners(): readonly Scanner[] {
  const rules: unknown = preset.rules;
  if (!Array.isArray(rules) || !rules.every(isScanner)) throw new Error(`${PACKAGE} no longer exports its rules`);
  return rules;
}

const isScanner = (rule: unknown): rule is Scanner =>
  typeof rule === 'object' && rule !== null && 'meta' in rule && 'create' in rule;

/** Asks each rule of the set what it looks for: it gets a text that writes down the pattern it is searched with. */
function patternsOfTheSet(): readonly Found[] {
  return scanners().flatMap((rule) => {
    const patterns: RegExp[] = [];
    const content = {
      matchAll(pattern: RegExp) {
        patterns.push(pattern);
        return [];
      },
    };
    const context = { createTranslator: () => () => '' };
    rule.create(context, { enableIDScanRule: true }).file?.({ content, ext: '.md' });
    return patterns.map((pattern) => ({ rule: rule.meta.id.replace(PREFIX, ''), pattern }));
  });
}

function whyNot({ rule, pattern }: Found): string | undefined {
  const other = NO_CREDENTIAL.find(([words]) => pattern.source.includes(words));
  if (other) return other[1];
  if (longest(withBounds(pattern)) > LONGEST) return 'no bound on its length';
  return FINDS.has(rule) ? undefined : 'no name for what it finds';
}

function entry({ rule, pattern }: Found): string {
  const { name = rule, group } = FINDS.get(rule) ?? {};
  const bounded = withBounds(pattern);
  const marked = group ?? (bounded.source.includes('([A-Za-z0-9/\\+=]{40})') ? '1' : undefined);
  const flags = marked === undefined ? bounded.flags : `d${bounded.flags}`;
  return [
    '  {',
    `    name: '${name}',`,
    `    keywords: [${keywordsOf(bounded)
      .map((word) => `'${word}'`)
      .join(', ')}],`,
    ...(marked === undefined ? [] : [`    group: '${marked}',`]),
    ...patternLines(`/${bounded.source}/${flags},`),
    '  },',
  ].join('\n');
}

/** As prettier would set it. */
const patternLines = (literal: string): readonly string[] => {
  const line = `    pattern: ${literal}`;
  return line.length <= 120 ? [line] : ['    pattern:', `      ${literal}`];
};

/** The table of credentials as source text, from the rule set as it is installed. */
export function secretsTable(): string {
  const found = patternsOfTheSet();
  const { version, license } = manifest();
  const dropped = found.flatMap((each) => {
    const why = whyNot(each);
    return why === undefined ? [] : [`//   ${each.rule}: ${why}`];
  });
  const silent = scanners()
    .map(({ meta }) => meta.id.replace(PREFIX, ''))
    .filter((id) => !found.some(({ rule }) => rule === id));
  return `// Written by \`npm run generate\` from ${PACKAGE} ${version} (${license}, Copyright azu):
// its patterns, repetitions bounded so that each reads in linear time. Left out:
${[...dropped, ...silent.map((id) => `//   ${id}: looks at files of other kinds`)].join('\n')}
import type { Secret } from './secrets.ts';

export const SECRETS: readonly Secret[] = [
${found
  .filter((each) => whyNot(each) === undefined)
  .map(entry)
  .join('\n')}
];
`;
}

function manifest(): { readonly version: string; readonly license: string } {
  const text = readFileSync(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`), 'utf8');
  const value = (key: string): string => new RegExp(`"${key}": "([^"]+)"`).exec(text)?.[1] ?? 'unknown';
  return { version: value('version'), license: value('license') };
}
