import type { Postmortem } from '../model/postmortem.ts';
import type { Section } from '../model/section.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import { says, sentencesWithin } from './document-words.ts';
import { defineRule } from './rule.ts';
import { lineEndOf } from './section-stub.ts';

const GOOD =
  /\b(?:well|worked|works|good|great|nice|quick(?:ly)?|fast|prompt(?:ly)?|luck(?:y|ily)?|fortunate(?:ly)?|helped|helpful|saved|caught|paid off|success(?:ful(?:ly)?)?|smooth(?:ly)?|thanks?|thankful|effective(?:ly)?|able to|easy|easily|useful|valuable|kept|prevented|contained|within (?:a|one|two|three|\d+) (?:seconds?|minutes?))\b/i; // "The alert worked"
const BAD =
  /\b(?:not|no|never|cannot|could ?n.t|did ?n.t|was ?n.t|were ?n.t|had ?n.t|failed|fails|missing|lack(?:ed|s)?|slow(?:ly)?|late|too|wrong|unclear|difficult|hard|without|nobody|confus(?:ed|ing)|only)\b/i; // "Nobody was paged"
const ENOUGH = 2;

export const noWentWell = defineRule({
  id: 'no-went-well',
  scope: 'document',
  summary: 'Lessons that hold only what went wrong',
  rationale:
    'What limited the damage is worth keeping, and the next team cannot copy what nobody wrote down. People also speak ' +
    'more freely in a review that sees both.',
  source: 'Google SRE Book, appendix D; Etsy Debriefing Facilitation Guide',
  category: 'structure',
  severity: 'hint',
  since: '0.2.0',
  examples: [
    {
      title: 'Two failures, and no word of what helped',
      bad: `## «Lessons learned»

- The page went to a muted channel.
- Nobody had the runbook, and it was not linked from the alert.
- The rollback was too slow.
`,
      good: `## Lessons learned

### What went well

<!-- What was handled well, and what limited the damage? -->

- The page went to a muted channel.
- Nobody had the runbook, and it was not linked from the alert.
- The rollback was too slow.
`,
    },
  ],
  ignores: [
    '## Lessons learned\n\nThe list of hosts lived in two places.\n',
    '## Lessons learned\n\n- The alert did not page.\n- The rollback was too slow.\n- The status page worked.\n',
    '## Lessons learned\n\n### What went well\n\nThe alert fired.\n\n### What went wrong\n\nThe page was late. Nobody saw it.\n',
  ],
  *check({ postmortem }) {
    const { sections } = postmortem;
    if (sections.some(({ kind }) => kind === 'went-well' || kind === 'luck')) return;
    const lessons = sections.filter(({ kind }) => kind === 'went-wrong' || kind === 'learned');
    const [first] = lessons;
    if (!first || lessons.some(({ body }) => says(postmortem, body, GOOD))) return;
    if (lessons.reduce((sum, section) => sum + countBad(section, postmortem), 0) < ENOUGH) return;
    yield {
      at: first.heading.words,
      message: 'Only what went wrong so far. What was handled well, and what limited the damage?',
      fixes: [{ title: 'Insert "What went well"', edits: [insertPart(first, postmortem)], safe: false }],
    };
  },
});

const countBad = ({ own }: Section, postmortem: Postmortem): number =>
  sentencesWithin(postmortem, own).filter(({ prose }) => BAD.test(prose)).length;

/** Under the lessons, or before what went wrong where that has a heading of its own. */
function insertPart({ kind, heading }: Section, { text }: Postmortem): Edit {
  const end = lineEndOf(text);
  const level = Math.min(6, kind === 'went-wrong' ? heading.level : heading.level + 1);
  const part =
    `${'#'.repeat(level)} What went well${end}${end}` + '<!-- What was handled well, and what limited the damage? -->';
  if (kind === 'went-wrong') return { at: span(heading.at.start, heading.at.start), newText: `${part}${end}${end}` };
  return { at: span(heading.at.end, heading.at.end), newText: `${end}${end}${part}` };
}
