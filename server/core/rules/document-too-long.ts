import type { Postmortem } from '../model/postmortem.ts';
import { placeToMark, wordsOfBody, wordsWithin } from './document-words.ts';
import { defineRule } from './rule.ts';

const LONG = 3000;
const LONGEST_NAME = 30;
const WORDS = 'The log of the import repeats the same line for each of the rows. ';

export const documentTooLong = defineRule({
  id: 'document-too-long',
  scope: 'document',
  summary: 'Over 3,000 words in the body: the documentation trap',
  rationale:
    'The longer the document, the fewer finish it. Logs, chat and full traces are safe in an appendix or behind a link, ' +
    'and the five answers stay in view.',
  source: 'Google SRE Workbook, chapter 10; Learning from Incidents',
  category: 'structure',
  severity: 'information',
  since: '0.2.0',
  examples: [
    {
      title: 'A log in the middle',
      bad: `# «Postmortem: import stuck»\n\n## Log\n\n${WORDS.repeat(240)}\n`,
      good: `# Postmortem: import stuck\n\n## Summary\n\nThe import stood still for 47 minutes.\n\n## Appendix\n\n${WORDS.repeat(240)}\n`,
    },
  ],
  ignores: [`# Postmortem: import stuck\n\n## Log\n\n${WORDS.repeat(100)}\n`],
  *check({ postmortem }) {
    const words = wordsOfBody(postmortem);
    if (words <= LONG) return;
    const name = longestPart(postmortem);
    const advice = name === undefined ? 'What could move to an appendix?' : `Could "${name}" move to an appendix?`;
    yield { at: placeToMark(postmortem), message: `About ${words} words. ${advice}` };
  },
});

/** The heading over the most words of its own. */
function longestPart(postmortem: Postmortem): string | undefined {
  const parts = postmortem.sections
    .filter(({ kind }) => kind !== 'supporting')
    .map(({ own, heading }) => ({ name: heading.text, words: wordsWithin(postmortem, own) }));
  const name = parts.sort((a, b) => b.words - a.words)[0]?.name;
  return name !== undefined && name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}
