import type { Postmortem } from '../model/postmortem.ts';
import type { SectionKind } from '../model/section.ts';
import type { Sentence } from '../model/sentence.ts';
import { promotePromise } from '../edits/action-item.ts';
import { dueDate } from './due-policy.ts';
import { shareWords } from './shared-words.ts';
import { defineRule } from './rule.ts';

/** Waits to be filled in. */
const OWNER = '@‹owner›';
const LEARNING: ReadonlySet<SectionKind> = new Set<SectionKind>(['learned', 'went-well', 'went-wrong', 'luck']);
const PROMISE =
  /^\W*(?:(?:so|also|therefore|in future|in the future|going forward|next time),? )?(?:we|the team|the [a-z]+ team) (?:should|needs? to|must|have to|ought to|will|plan to|are going to|want to)(?: also| therefore| now)? (?:add|alert|automate|block|build|change|create|define|deploy|document|enforce|extend|fix|improve|increase|introduce|limit|make|migrate|monitor|move|publish|reduce|remove|replace|require|restrict|rewrite|set up|split|test|update|upgrade|use|write)\b/i; // "We need to improve"
const HYPOTHETICAL = /\b(?:if|unless|had|always|never|remember|careful)\b/i; // "if we had"

export const actionInProse = defineRule({
  id: 'action-in-prose',
  scope: 'document',
  summary: 'A promise in the lessons that no action item holds',
  rationale:
    'What is promised in a paragraph has no owner and no date, and nobody finds it again. As an action item it can be ' +
    'planned, or turned down on purpose.',
  source: 'Google SRE Workbook, chapter 10; Etsy Debriefing Facilitation Guide (remediation items)',
  category: 'actions',
  severity: 'hint',
  since: '0.2.0',
  examples: [
    {
      title: 'A need among the lessons',
      bad: '## Lessons learned\n\n«We need to document the failover of the queue.»\n\n## Action items\n\n- [ ] Cap retries in the client — @kim, due 2027-01-15\n',
      good: '## Lessons learned\n\nWe need to document the failover of the queue.\n\n## Action items\n\n- [ ] Cap retries in the client — @kim, due 2027-01-15\n- [ ] Document the failover of the queue — @‹owner›, due 2027-01-22\n',
    },
  ],
  ignores: [
    '## Lessons learned\n\nWe need to document the failover of the queue.\n\n## Action items\n\n- [ ] Document the failover of the queue — @kim, due 2027-01-15\n',
    '## Lessons learned\n\nWe need to be quick when the queue grows.\n',
    '## Impact\n\nWe need to replace 12 disks.\n',
  ],
  *check({ postmortem }, context) {
    for (const sentence of postmortem.sentences) {
      if (!isPromise(sentence) || isAnswered(sentence, postmortem)) continue;
      const due = dueDate(postmortem, context);
      const facts = due === undefined ? { owner: OWNER } : { owner: OWNER, due };
      const edits = promotePromise(postmortem, sentence.at, facts);
      yield {
        at: sentence.at,
        message: 'A promise with no action item. Who will do it, and by when?',
        fixes: edits.length === 0 ? [] : [{ title: 'Make it an action item', edits, safe: false }],
      };
    }
  },
});

const isPromise = ({ section, inAction, container, prose }: Sentence): boolean =>
  LEARNING.has(section) && !inAction && container !== 'heading' && PROMISE.test(prose) && !HYPOTHETICAL.test(prose);

const isAnswered = ({ prose }: Sentence, { actions }: Postmortem): boolean =>
  actions.some(({ text }) => shareWords(prose, text, 2));
