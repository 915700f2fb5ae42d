import type { Postmortem } from '../model/postmortem.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import { saysHowMuch } from './amounts.ts';
import { placeToMark, sentencesWithin } from './document-words.ts';
import { defineRule } from './rule.ts';
import { lineEndOf } from './section-stub.ts';
import { isSecurityIncident } from './security-incident.ts';

interface Part {
  readonly name: string;
  readonly prompt: string;
  readonly said: RegExp;
}

const PARTS: readonly Part[] = [
  {
    name: 'data classes',
    prompt: 'Data classes: ‹which data was within reach›',
    said: /\b(?:personal (?:data|information)|personally identifiable|PII|e-?mail addresses|(?:user|customer|full|first|last)[ -]?names|passwords?|hash(?:es|ed)|tokens?|credentials?|secrets?|(?:api|private|signing|access|encryption) keys?|payment|card|health|session|cookies?|source code|(?:customer|user|personal|sensitive|confidential|production) (?:data|records?)|phone numbers?|addresses|invoices?|messages|documents|backups?|no data|data class\w{0,6})\b/i,
  },
  {
    name: 'counts',
    prompt: 'Records or accounts: ‹how many, or why it is unknown›',
    said: /\b(?:none|nobody|nothing|no one)\b/i,
  },
  {
    name: 'evidence coverage',
    prompt: 'Evidence: ‹which logs cover which time, and what they cannot show›',
    said: /\b(?:(?:access|audit|server|flow|query|web|request|cloud\w{0,8}|retained|our|the|of|full) logs?|logs? (?:show|cover|go|reach|are|were|do|did|from|for|since)|logging|evidence|forensic\w{0,3}|retention|audit(?:ed)? (?:trail|log\w{0,4})|no (?:sign|signs|indication)|telemetry)\b/i,
  },
  {
    name: 'who was told',
    prompt: 'Notification: ‹who has to be told, by when, and who decided›',
    said: /\b(?:notif\w{2,9}|disclos\w{2,5}|regulator\w{0,3}|GDPR|authorit(?:y|ies)|data protection|DPO|CVE-\d|advisory|(?:told|informed|contacted|e-?mailed|wrote to|reached out to) (?:\w{1,20} ){0,3}(?:customers?|users?|people|owners?|maintainers?|tenants?|clients?|partners?|authors?)|(?:customers?|users?|owners?|tenants?|clients?|partners?) (?:were|was|have been|are being) (?:told|informed|contacted|e-?mailed|notified))\b/i,
  },
];

export const securityScopeMissing = defineRule({
  id: 'security-scope-missing',
  scope: 'document',
  summary: 'A security incident without data classes, counts, evidence coverage or notification decision',
  rationale:
    'Whoever has to decide about notification needs four things: which data was within reach, of how many, what the ' +
    'logs can and cannot show, and who has been told. "Unknown, because the logs were kept for seven days" is an answer.',
  source: 'NIST SP 800-61; GDPR, articles 33 and 34; Envoy security postmortem template',
  category: 'impact',
  severity: 'information',
  since: '0.2.0',
  examples: [
    {
      title: 'What was within reach?',
      bad: `---
kind: security
tlp: amber
---

# «Exposed search cluster»

## What was the impact?

The cluster could be reached from the internet for 9 days.
`,
      good: `---
kind: security
tlp: amber
---

# Exposed search cluster

## What was the impact?

The cluster could be reached from the internet for 9 days.

- Data classes: ‹which data was within reach›
- Evidence: ‹which logs cover which time, and what they cannot show›
- Notification: ‹who has to be told, by when, and who decided›
`,
    },
  ],
  ignores: [
    `---
kind: security
tlp: amber
---

# Exposed search cluster

## What was the impact?

The e-mail addresses of 12,403 customers could be read for 9 days. The access logs cover all of them and show no request from outside. The customers were told on 4 March.
`,
    '---\nkind: outage\n---\n\n# Login outage\n\n## Impact\n\nThe page was down.\n',
  ],
  *check({ postmortem }) {
    if (!isSecurityIncident(postmortem) || isImpactUnwritten(postmortem)) return;
    const missing = PARTS.filter((part) => !isSaid(part, postmortem));
    if (missing.length === 0) return;
    const edits = placesFor(missing, postmortem);
    yield {
      at: placeToMark(postmortem),
      message: `Readers will ask: ${missing.map(({ name }) => name).join(', ')}.`,
      ...(edits.length > 0 && { fixes: [{ title: 'Insert places for them', edits, safe: false }] }),
    };
  },
});

/** An empty impact section is told of as such; what it should hold is told by its prompts. */
function isImpactUnwritten({ sections }: Postmortem): boolean {
  const impact = sections.filter(({ answers }) => answers.includes('impact'));
  return impact.length > 0 && impact.every(({ empty }) => empty);
}

function isSaid({ said, name }: Part, postmortem: Postmortem): boolean {
  const whole = span(0, postmortem.text.length);
  return sentencesWithin(postmortem, whole).some(
    ({ prose }) => said.test(prose) || (name === 'counts' && saysHowMuch(prose)),
  );
}

/** At the end of the impact; nowhere while there is no such section, which is another rule's to say. */
function placesFor(missing: readonly Part[], { sections, text }: Postmortem): readonly Edit[] {
  const impact = sections.find(({ answers }) => answers.includes('impact'));
  if (!impact) return [];
  const end = lineEndOf(text);
  const at = impact.own.start + text.slice(impact.own.start, impact.own.end).trimEnd().length;
  const list = missing.map(({ prompt }) => `- ${prompt}`).join(end);
  return [{ at: span(at, at), newText: end + end + list }];
}
