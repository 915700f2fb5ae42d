import { QUESTION_TITLES } from '../model/question.ts';
import { placeToMark } from './document-words.ts';
import { LOGIN_OUTAGE } from './examples.table.ts';
import { GROWS_WITH_STATUS } from './levels.ts';
import { defineRule } from './rule.ts';
import { insertSections, missingQuestions } from './section-stub.ts';

const ANSWERS = `
## What happened?

The certificate of the login page expired at 14:05 UTC.

## What was the impact?

1,204 people could not log in for 47 minutes.

## Why did it happen?

The renewal job reads a list of hosts, and the new host was not on it.

`;
const PLAN = `## What are we doing about it?

- [ ] Read the hosts from the inventory — @kim, due 2027-01-15
`;

export const missingQuestion = defineRule({
  id: 'missing-question',
  scope: 'document',
  summary: 'One of the Five Questions has no section',
  rationale:
    'What happened, what was the impact, why, what did we learn, what are we doing about it: five answers that let ' +
    'someone who was not there learn from the incident. A heading in plain sight keeps the open one from being forgotten.',
  source: 'The Five Questions; Google SRE Workbook, chapter 10; PagerDuty postmortem template',
  category: 'structure',
  severity: 'warning',
  levels: GROWS_WITH_STATUS,
  since: '0.1.0',
  examples: [
    {
      title: 'A review without its lessons',
      bad: `# «Postmortem: login outage»\n${ANSWERS}${PLAN}`,
      good: `# Postmortem: login outage\n${ANSWERS}## What did we learn?

<!-- What went well, what was hard, and where did we get lucky? -->
<!-- What surprised us, and who else would want to know? -->

${PLAN}`,
    },
  ],
  ignores: [LOGIN_OUTAGE],
  *check({ postmortem }) {
    for (const question of missingQuestions(postmortem)) {
      const title = QUESTION_TITLES[question];
      yield {
        at: placeToMark(postmortem),
        message: `"${title}" is still open.`,
        fixes: [{ title: `Insert "${title}"`, edits: insertSections(postmortem, [question]), safe: false }],
      };
    }
  },
});
