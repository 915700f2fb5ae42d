import type { Finding } from '../../analysis/finding.ts';
import type { RuleFacts } from '../../rules/rule.ts';
import type { MarkupFormat } from '../../service.ts';
import type { Page } from '../page.ts';
import { findingsAt } from '../page.ts';
import { rulePage } from '../rule-page.ts';
import type { HoverPart } from './part.ts';
import { escape } from './part.ts';

const MARKS = /[«»]/g; // "«Dave misconfigured» the firewall"

/** Why a finding is there: the reason, an example, where the advice comes from, and how the sentence was read. */
export function findingParts(page: Page, offset: number, format: MarkupFormat): readonly HoverPart[] {
  const explain = format === 'markdown' ? asMarkdown : asText;
  return findingsAt(page, { start: offset, end: offset }).map((finding) => ({
    at: finding.at,
    value: explain(finding, page.rules.get(finding.rule)),
  }));
}

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

/** Without the label that the engine may put before it. */
const readingOf = (reads: string): string => (reads.startsWith('reads: ') ? reads.slice('reads: '.length) : reads);
