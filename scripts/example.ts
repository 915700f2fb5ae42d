import { createAnalyzer } from '../server/core/analysis/analyzer.ts';
import type { Finding } from '../server/core/analysis/finding.ts';
import { DEFAULTS } from '../server/core/configuration/defaults.ts';
import type { IncidentRecord } from '../server/core/model/incident-record.ts';
import type { SectionKind } from '../server/core/model/section.ts';
import { RULES } from '../server/core/rules/index.ts';
import type { Rule } from '../server/core/rules/rule.ts';

/** The day on which the examples of the rules are read. */
export const EXAMPLE_DAY = '2026-11-23';

const MARKS = /[«»]/g; // "«Dave misconfigured» the firewall"
const HAS_HEADING = /^#{1,6} \S/m; // "## Impact"
const TOP = /^(?:---\r?\n|# )/; // "# Postmortem"
const HAS_SECTIONS = /\n## [\s\S]*\n## [\s\S]*\n## /; // "## Impact … ## Why … ## Actions"

/** A heading for each kind of section, as an example that is one sentence long stands under it. */
const HEADINGS: Readonly<Record<SectionKind, string>> = {
  'what-happened': 'What happened?',
  impact: 'What was the impact?',
  why: 'Why did it happen?',
  learned: 'What did we learn?',
  doing: 'What are we doing about it?',
  summary: 'Summary',
  timeline: 'Timeline',
  detection: 'Detection',
  response: 'Response',
  recovery: 'Recovery',
  'went-well': 'What went well',
  'went-wrong': 'What went wrong',
  luck: 'Where we got lucky',
  supporting: 'Supporting information',
  metadata: 'Details',
  other: 'Notes',
};

/** What stands beside the document of an example. */
const OTHERS: readonly IncidentRecord[] = [
  {
    path: 'postmortems/2026-09-14-shop-certificate.md',
    title: 'Shop certificate',
    date: '2026-09-14',
    class: 'certificate-expiry',
    services: ['shop'],
  },
];

/** The text without its marks. */
export const unmark = (text: string): string => text.replace(MARKS, '');

/** An example in its document, read. */
export interface Run {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** What was found in the example itself, spans relative to it. */
  readonly findings: readonly Finding[];
}

/** Every rule that is off by itself is switched on for its own examples. */
const RULES_ON = Object.fromEntries(
  RULES.filter((rule) => rule.severity === 'off').map((rule) => [rule.id, 'hint'] as const),
);

/**
 * Reads an example: as it stands when it has headings of its own, else as the one thing said in a section of a document
 * in review. In a part of a document, what the document as a whole lacks is not looked at.
 */
export function runExample(marked: string, rule: Rule, section: SectionKind = 'other'): Run {
  const text = unmark(marked);
  const alone = HAS_HEADING.test(text) || TOP.test(text);
  const before = alone
    ? ''
    : `---\npostmortem: true\nstatus: review\n---\n\n# Incident review\n\n## ${HEADINGS[section]}\n\n`;
  const after = alone ? '' : '\n';
  const on = rule.severity === 'off' ? RULES_ON : {};
  const { findings } = createAnalyzer({ ...DEFAULTS, rules: on }, EXAMPLE_DAY).analyze({
    text: before + text + after,
    others: OTHERS,
  });
  const whole = HAS_SECTIONS.test(text);
  return {
    before,
    text,
    after,
    findings: findings
      .filter(({ rule: id, at }) => (whole || id === rule.id || !seesTheWhole(id)) && at.start >= before.length)
      .map((finding) => relative(finding, before.length)),
  };
}

const seesTheWhole = (id: string): boolean => RULES.some((rule) => rule.id === id && rule.scope === 'document');

const relative = (finding: Finding, start: number): Finding => ({
  ...finding,
  at: { start: finding.at.start - start, end: finding.at.end - start },
  fixes: finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ at, newText }) => ({ at: { start: at.start - start, end: at.end - start }, newText })),
  })),
});

/** The text with «marks» around what was found. */
export function remark(text: string, findings: readonly Finding[]): string {
  const marks = findings.flatMap(({ at }) => [
    { at: at.start, order: 1, mark: '«' },
    { at: at.end, order: 0, mark: '»' },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let result = '';
  let done = 0;
  for (const { at, mark } of marks) {
    result += text.slice(done, at) + mark;
    done = at;
  }
  return result + text.slice(done);
}

/** Where an example stands, in words. */
export const headingFor = (section: SectionKind): string => HEADINGS[section];
