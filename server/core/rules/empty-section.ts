import type { Postmortem } from '../model/postmortem.ts';
import type { Section } from '../model/section.ts';
import { contains, span } from '../text/span.ts';
import { LOGIN_OUTAGE } from './examples.table.ts';
import { GROWS_WITH_STATUS } from './levels.ts';
import type { Fix } from './rule.ts';
import { defineRule } from './rule.ts';
import { lineEndOf, promptComments } from './section-stub.ts';

const BLANK = /^\s*$/; // " \n"

export const emptySection = defineRule({
  id: 'empty-section',
  scope: 'section',
  summary: 'A heading with nothing under it',
  rationale:
    'Readers cannot tell whether there was nothing to say or nobody got to it. One sentence is enough, "No data was ' +
    'touched" is an answer, and a heading that does not apply can go.',
  source: 'Google SRE Workbook, chapter 10 (the example of a poor postmortem)',
  category: 'structure',
  severity: 'warning',
  levels: GROWS_WITH_STATUS,
  since: '0.1.0',
  examples: [
    {
      title: 'A glossary that nobody needed',
      bad: `${LOGIN_OUTAGE}\n## «Glossary»\n`,
      good: `${LOGIN_OUTAGE}\n`,
    },
  ],
  ignores: [
    `## Lessons learned

### What went well

The alert fired within a minute.
`,
    `## Timeline (UTC)

### 2026-03-01 10:40 Logins fail

### 2026-03-01 10:55 Logins work again
`,
    `## Impact

| Users | Duration |
|---|---|
| 1,204 | 47 minutes |
`,
  ],
  *check({ section, postmortem }) {
    if (!section.empty || hasSubsections(section, postmortem) || !asksForText(section, postmortem)) return;
    if (isEntry(section, postmortem)) return;
    yield {
      at: section.heading.words,
      message: 'Nothing here yet. One sentence is enough.',
      fixes: fixesOf(section, postmortem),
    };
  },
});

const hasSubsections = (section: Section, { sections }: Postmortem): boolean =>
  sections[section.index + 1]?.parent === section.index;

/** "### 10:55 Logins work again" tells all by itself. */
const isEntry = ({ heading }: Section, { timeline }: Postmortem): boolean =>
  timeline.entries.some(
    ({ stamp, words }) => contains(heading.at, stamp.at) && contains(heading.at, words) && words.start < words.end,
  );

/** A title is no section, and a field without a value, such as `Severity:`, is only missed where it answers a question. */
function asksForText({ heading, answers, kind }: Section, { title }: Postmortem): boolean {
  if (title && title.at.start < heading.at.end && heading.at.start < title.at.end) return false;
  if (heading.shape === 'field' || heading.shape === 'row') return answers.length > 0 || kind === 'summary';
  return true;
}

function fixesOf({ heading, body, answers }: Section, { text }: Postmortem): readonly Fix[] {
  const question = answers[0];
  if (heading.shape === 'field' || heading.shape === 'row') return [];
  if (question === undefined) {
    return [
      {
        title: 'Remove the empty heading',
        edits: [{ at: span(heading.at.start, body.end), newText: '' }],
        safe: false,
      },
    ];
  }
  if (!BLANK.test(text.slice(body.start, body.end))) return [];
  const end = lineEndOf(text);
  const edit = { at: span(heading.at.end, heading.at.end), newText: end + end + promptComments(question, end) };
  return [{ title: 'Insert prompts', edits: [edit], safe: false }];
}
