import { defineRule } from './rule.ts';

const LONGEST = 90;

export const brokenFrontMatter = defineRule({
  id: 'broken-front-matter',
  scope: 'document',
  summary: 'Front matter that cannot be read as YAML',
  rationale:
    'Severity, status and times in the front matter are used throughout: in the summary, in due dates, in trends. ' +
    'What cannot be read there is treated as absent; the rest of the document is read as usual.',
  source: 'YAML 1.2',
  category: 'structure',
  severity: 'information',
  since: '0.1.0',
  examples: [
    {
      title: 'A list that is never closed',
      bad: `---
severity: SEV2
tags: [dns, cache
«s»tatus: draft
---

# Postmortem: login outage
`,
      good: `---
severity: SEV2
tags: [dns, cache]
status: draft
---

# Postmortem: login outage
`,
    },
  ],
  ignores: ['---\nseverity: SEV2\nmood: calm\n---\n\n# Postmortem: login outage\n'],
  *check({ postmortem }) {
    for (const { at, message } of postmortem.frontMatter.problems) {
      yield { at, message: shorten(message) };
    }
  },
});

const shorten = (message: string): string =>
  message.length <= LONGEST ? message : `${message.slice(0, LONGEST - 1).trimEnd()}…`;
