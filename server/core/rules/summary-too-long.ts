import type { Postmortem } from '../model/postmortem.ts';
import type { Section } from '../model/section.ts';
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import { countWords, sentencesWithin, standsWithinKind, wordsWithin } from './document-words.ts';
import { defineRule } from './rule.ts';
import { lineEndOf } from './section-stub.ts';

/** What fits a page beside the figures, the picture and the actions. */
const PAGE = 500;
/** Where a page that is too long is cut. */
const KEPT = 300;
const PARAGRAPH_END = /\r?\n[ \t]*\r?\n/g; // "one\n\ntwo"
const PARAGRAPH = 'The import held the connections of the pool until the queue in front of it was full. '
  .repeat(18)
  .trim();

export const summaryTooLong = defineRule({
  id: 'summary-too-long',
  scope: 'section',
  summary: 'A summary that runs over one page',
  rationale:
    'A summary of two pages is not read by those for whom it was written. What only the team needs is better placed in ' +
    'a section of its own, where it can be as long as it has to be.',
  source: 'Atlassian incident handbook; PagerDuty postmortem guide',
  category: 'structure',
  severity: 'information',
  since: '0.2.0',
  examples: [
    {
      title: 'Two pages',
      bad: `## «Summary»\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n`,
      good: `## Summary\n\n${PARAGRAPH}\n\n## Technical details\n\n${PARAGRAPH}\n`,
    },
  ],
  ignores: [`## Summary\n\n${PARAGRAPH}\n`, `## Notes\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n`],
  *check({ section, postmortem }) {
    if (section.kind !== 'summary' || standsWithinKind(postmortem, section.index)) return;
    const words = wordsWithin(postmortem, section.body);
    if (words <= PAGE) return;
    const edits = moveTheRest(section, postmortem);
    yield {
      at: section.heading.words,
      message: `About ${words} words: more than one page. What does only the team need?`,
      ...(edits.length > 0 && { fixes: [{ title: 'Move the rest to "Technical details"', edits, safe: false }] }),
    };
  },
});

/** Moves the paragraphs after the first page to the end of the document; nothing where the summary has parts of its own. */
function moveTheRest({ body, own, heading }: Section, postmortem: Postmortem): readonly Edit[] {
  const { text } = postmortem;
  const place = body.end === own.end && heading.shape === 'atx' ? cut(body, postmortem) : undefined;
  if (place === undefined) return [];
  const end = lineEndOf(text);
  const rest = text.slice(place, body.end).trim();
  const title = `${'#'.repeat(heading.level)} Technical details${end}${end}`;
  if (body.end === text.length) return [{ at: span(place, place), newText: title }];
  const gap = text.endsWith('\n') ? end : end + end;
  return [
    { at: span(place, body.end), newText: '' },
    { at: span(text.length, text.length), newText: `${gap}${title}${rest}${end}` },
  ];
}

/** The end of the paragraph in which the page is full; undefined where all stands in one paragraph. */
function cut(body: Section['body'], postmortem: Postmortem): number | undefined {
  const page = { words: 0, end: body.start };
  for (const { at, prose } of sentencesWithin(postmortem, body)) {
    if (page.words >= KEPT - 20) break;
    page.words += countWords(prose);
    page.end = at.end;
  }
  const rest = postmortem.text.slice(page.end, body.end);
  for (const { index, 0: gap } of rest.matchAll(PARAGRAPH_END)) {
    const place = page.end + index + gap.length;
    if (postmortem.text.slice(place, body.end).trim() !== '') return place;
  }
  return undefined;
}
