import type { Hover, Position } from 'vscode-languageserver-types';
import type { Finding } from '../analysis/finding.ts';
import type { RuleFacts } from '../rules/rule.ts';
import type { MarkupFormat } from '../service.ts';
import type { Page } from './page.ts';
import { findingsAt, rangeOf } from './page.ts';
import { rulePage } from './rule-page.ts';

const MARKS = /[«»]/g; // "«Dave misconfigured» the firewall"
const MARKDOWN = /[\\`*_[\]<>#|~]/g; // "a_b" becomes "a\_b"

/** Why a finding is there: the reason, an example, where the advice comes from, and how the sentence was read. */
export function hover(page: Page, position: Position, format: MarkupFormat): Hover | null {
  const offset = page.lines.offsetAt(position);
  const found = findingsAt(page, { start: offset, end: offset });
  const [first] = found;
  if (first === undefined) return null;
  const explain = format === 'markdown' ? asMarkdown : asText;
  const value = found.map((finding) => explain(finding, page.rules.get(finding.rule))).join(SEPARATORS[format]);
  return { contents: { kind: format, value }, range: rangeOf(page.lines, first.at) };
}

const SEPARATORS: Readonly<Record<MarkupFormat, string>> = { markdown: '\n\n---\n\n', plaintext: '\n\n' };

function asMarkdown(finding: Finding, facts: RuleFacts | undefined): string {
  const parts = [`**${escape(finding.message)}**`];
  if (facts) parts.push(facts.rationale, ...exampleAsMarkdown(facts));
  if (finding.reads !== undefined) parts.push(`*Reads as:* ${escape(readingOf(finding.reads))}`);
  if (facts) parts.push(`*After:* ${facts.source}`);
  parts.push(`[${finding.rule}](${rulePage(finding.rule)})`);
  return parts.join('\n\n');
}

function asText(finding: Finding, facts: RuleFacts | undefined): string {
  const parts = [finding.message];
  if (facts) parts.push(facts.rationale, ...exampleAsText(facts));
  if (finding.reads !== undefined) parts.push(`Reads as: ${readingOf(finding.reads)}`);
  if (facts) parts.push(`After: ${facts.source}`);
  parts.push(`${finding.rule}: ${rulePage(finding.rule)}`);
  return parts.join('\n\n');
}

function exampleAsMarkdown(facts: RuleFacts): string[] {
  const example = shortExample(facts);
  if (example === undefined) return [];
  return [`*Instead of:* ${escape(example.bad)}`, `*Consider:* ${escape(example.good)}`];
}

function exampleAsText(facts: RuleFacts): string[] {
  const example = shortExample(facts);
  return example === undefined ? [] : [`Instead of: ${example.bad}\nConsider: ${example.good}`];
}

/** The first example of one line: longer ones belong to the rule's page. */
function shortExample(facts: RuleFacts): { readonly bad: string; readonly good: string } | undefined {
  const short = facts.examples.find(({ bad, good }) => !bad.includes('\n') && !good.includes('\n'));
  return short && { bad: short.bad.replace(MARKS, ''), good: short.good };
}

const escape = (text: string): string => text.replace(MARKDOWN, '\\$&');

/** Without the label that the engine may put before it. */
const readingOf = (reads: string): string => (reads.startsWith('reads: ') ? reads.slice('reads: '.length) : reads);
