import type { Finding } from '../server/core/analysis/finding.ts';
import { applyEdits } from '../server/core/text/edit.ts';
import type { Example, Rule } from '../server/core/rules/rule.ts';
import { headingFor, runExample } from './example.ts';

const BACKTICKS = /`+/g; // "``code``"
const LINE_ENDS = /\r?\n/; // "a\nb"

/** The page of a rule: its examples are run, and the messages quoted from the run. */
export function rulePage(rule: Rule): string {
  return `${[
    `# \`${rule.id}\``,
    `${rule.summary}.`,
    facts(rule),
    rule.rationale,
    '## Examples',
    ...rule.examples.map((example) => exampleBlock(rule, example)),
    '## Left alone',
    rule.ignores.map(ignoreItem).join('\n'),
    '## When it does not fit',
    silence(rule.id),
    `Source: ${rule.source}.`,
    '<!-- Written by `npm run generate` from the rule itself. -->',
  ].join('\n\n')}\n`;
}

function facts({ category, severity, levels, since, scope }: Rule): string {
  const sections = Object.entries(levels?.section ?? {}).map(([kind, level]) => `${level} in *${kind}*`);
  const statuses = Object.entries(levels?.status ?? {}).map(([status, level]) => `${level} in a ${status} document`);
  const level = [severity, ...sections, ...statuses].join(', ');
  return [
    '| category | level | looks at | since |',
    '|---|---|---|---|',
    `| ${category} | ${level} | ${scope} | ${since} |`,
  ].join('\n');
}

function exampleBlock(rule: Rule, { title, bad, good, section }: Example): string {
  const run = runExample(bad, rule, section);
  const found = run.findings.filter((finding) => finding.rule === rule.id);
  const where = section === undefined ? '' : ` (under *${headingFor(section)}*)`;
  const fix = found[0]?.fixes[0];
  return [
    `### ${title}${where}`,
    fenced(run.text),
    found.map(quote).join('\n'),
    fix ? `*${fix.title}* makes it` : 'Better:',
    fenced(fix ? applyEdits(run.text, fix.edits) : good),
  ].join('\n\n');
}

const quote = ({ severity, message, text }: Finding): string => `- ${severity}: ${message} — ${code(oneLine(text))}`;

const ignoreItem = (text: string): string => `- ${code(oneLine(text.trim()))}`;

const oneLine = (text: string): string =>
  text
    .split(LINE_ENDS)
    .filter((line) => line !== '')
    .join(' ⏎ ');

/** Inline code that may itself hold backticks. */
function code(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}markdown\n${text.endsWith('\n') ? text : `${text}\n`}${fence}`;
}

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(BACKTICKS)].map(([run]) => run.length));

const silence = (
  id: string,
): string => `Keep one place as it is: write a comment above the block or at the end of the line.

\`\`\`markdown
<!-- postmortem-ignore ${id}: why this is fine -->
\`\`\`

Choose a level for the whole team in \`.postmortemrc.yaml\`, or for yourself in the setting \`postmortem.rules\`:

\`\`\`yaml
rules:
  ${id}: off # or hint, information, warning, error
\`\`\``;
