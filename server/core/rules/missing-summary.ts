import type { Postmortem } from '../model/postmortem.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import { placeToMark, wordsOfBody, wordsWithin } from './document-words.ts';
import { GROWS_WITH_STATUS } from './levels.ts';
import { defineRule } from './rule.ts';
import { lineEndOf } from './section-stub.ts';

/** About two pages: a shorter text is its own summary. */
const LONG = 600;
/** Words before the first section that are a summary without a heading. */
const LEAD = 25;
const MARKED = /<!--\s*summary\b/i; // "<!-- summary -->"
const FEW_WORDS_EACH = 'The pool of connections ran dry while the import held its own. '.repeat(60);

export const missingSummary = defineRule({
  id: 'missing-summary',
  scope: 'document',
  summary: 'A long document with nothing for leadership',
  rationale:
    'Most readers have two minutes. A few lines at the top that say what happened, to how many, for how long and what ' +
    'is being done let them decide whether to read on, and are what gets sent around.',
  source: 'Google SRE Workbook, chapter 10; PagerDuty postmortem template; Atlassian incident handbook',
  category: 'structure',
  severity: 'information',
  levels: GROWS_WITH_STATUS,
  since: '0.2.0',
  examples: [
    {
      title: 'Two pages, and no summary',
      bad: `# «Postmortem: login outage»

## Course of events

${FEW_WORDS_EACH}
`,
      good: `# Postmortem: login outage

## Summary

On ‹date›, ‹what failed› for ‹how long›. ‹How many› were affected. It was possible because ‹conditions›. Next: ‹actions›.

## Course of events

${FEW_WORDS_EACH}
`,
    },
  ],
  ignores: [
    '# Login outage\n\n## Course of events\n\nThe pool of connections ran dry.\n',
    `# Login outage\n\n## TL;DR\n\nThe pool ran dry for 47 minutes.\n\n## Course of events\n\n${FEW_WORDS_EACH}\n`,
    `# Login outage\n\n${FEW_WORDS_EACH}\n\n## Course of events\n\n${FEW_WORDS_EACH}\n`,
  ],
  *check({ postmortem }) {
    if (hasSummary(postmortem) || wordsOfBody(postmortem) < LONG) return;
    yield {
      at: placeToMark(postmortem),
      message: 'Long, and no summary yet. A few lines at the top help whoever has two minutes.',
      fixes: [{ title: 'Insert a summary to fill in', edits: [skeleton(postmortem)], safe: false }],
    };
  },
});

function hasSummary(postmortem: Postmortem): boolean {
  const { sections, text, title } = postmortem;
  if (sections.some(({ kind }) => kind === 'summary') || MARKED.test(text)) return true;
  const first = sections.find(({ heading }) => !title || heading.at.start > title.at.end);
  return wordsWithin(postmortem, span(0, first?.heading.at.start ?? text.length)) >= LEAD;
}

/** Only what the document says is filled in. */
function skeleton(postmortem: Postmortem): Edit {
  const { text, title, frontMatter, date, durations } = postmortem;
  const end = lineEndOf(text);
  const minutes = durations.timeToResolve;
  const lasted = minutes === undefined ? '‹how long›' : `${minutes} minutes`;
  const words =
    `On ${date ?? '‹date›'}, ‹what failed› for ${lasted}. ‹How many› were affected. ` +
    'It was possible because ‹conditions›. Next: ‹actions›.';
  const after = title?.at.end ?? frontMatter.at?.end;
  const stub = `## Summary${end}${end}${words}`;
  if (after === undefined) return { at: span(0, 0), newText: `${stub}${end}${end}` };
  const line = text.indexOf('\n', after);
  const place = line < 0 ? text.length : line + 1;
  return { at: span(place, place), newText: `${end}${stub}${end}` };
}
