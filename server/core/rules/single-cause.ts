import type { Postmortem } from '../model/postmortem.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Section } from '../model/section.ts';
import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';
import { countWords, says, sentencesWithin, standsWithinKind } from './document-words.ts';
import { defineRule } from './rule.ts';

const DEFINITE =
  /\b(?:the|a) (?:sole|single|only|one) (?:root )?(?:cause|reason)\b|\bthe (?:real|actual|true|ultimate) (?:root )?(?:cause|reason) (?:was|is)\b|\b(?:all )?(?:boils?|boiled|comes|came) down to\b(?! the (?:node|host|server))|\bultimately due to\b/i; // "It boils down to one typo"
const ROOT_CAUSE = /\bthe (?:root|main|primary|underlying) cause (?:of [\w' -]{1,60} )?(?:was|is)\b/i; // "The root cause was a typo"
const NOT_DEFINITE = /\b(?:no|not|never|n't|isn't|wasn't|rather than) (?:\w{1,12} ){0,3}$/i; // "There is no single cause"
const MORE =
  /\b(?:factors?|contribut\w{2,6}|conditions?|causes|reasons|triggers?(?:ed)?|also|in addition|additionally|second(?:ly)?|another|both|combin\w{3,6}|together|besides|moreover|furthermore|as well as|compounded|exacerbated|made (?:it )?worse|meanwhile)\b/i; // "A second condition was"
const SHORT = 45;
const HEADING = /^(?:the )?root cause$/i; // "## Root cause"

export const singleCause = defineRule({
  id: 'single-cause',
  scope: 'section',
  summary: 'One definite cause, and no contributing conditions',
  rationale:
    'Incidents need several conditions at once, each of them harmless alone. A text that names one stops the search, ' +
    'and the actions then guard against this one only. The heading may stay: what helps is a second line under it.',
  source: 'Cook, "How Complex Systems Fail"; PagerDuty postmortem guide; Allspaw',
  category: 'cause',
  severity: 'hint',
  since: '0.2.0',
  examples: [
    {
      title: 'The one cause',
      bad: '## Why did it happen?\n\n«The root cause was» a typo in the list of hosts.\n',
      good: '## Why did it happen?\n\nThe root cause was a typo in the list of hosts.\n\nContributing factors:\n\n- ‹condition›\n- ‹condition›\n',
    },
  ],
  ignores: [
    '## Root causes and trigger\n\nThe trigger was a typo in the list of hosts.\n',
    '## Why did it happen?\n\nThe root cause was a typo in the list of hosts. No check compares the list with the inventory, and a second factor was the cache.\n',
    '## Why did it happen?\n\nThere is no single cause: the list was stale and the alert was muted.\n',
    '## Summary\n\nThe root cause was a typo in the list of hosts; 12 hosts failed for 47 minutes.\n',
  ],
  *check({ section, postmortem }) {
    if (!section.answers.includes('why') || standsWithinKind(postmortem, section.index)) return;
    const sentences = sentencesWithin(postmortem, section.body);
    if (sentences.length === 0 || says(postmortem, section.body, MORE) || areSeveral(section, postmortem)) return;
    const at = definite(sentences) ?? alone(section, sentences);
    if (!at) return;
    yield {
      at,
      message: 'One cause so far. Which other conditions had to be there?',
      fixes: [{ title: 'Insert contributing factors', edits: [list(section, postmortem)], safe: false }],
    };
  },
});

function definite(sentences: readonly Sentence[]): Span | undefined {
  const short = sentences.reduce((sum, { prose }) => sum + countWords(prose), 0) <= SHORT;
  for (const { at, prose } of sentences) {
    const match = DEFINITE.exec(prose) ?? (short ? ROOT_CAUSE.exec(prose) : null);
    if (match && !NOT_DEFINITE.test(prose.slice(0, match.index)))
      return span(at.start + match.index, at.start + match.index + match[0].length);
  }
  return undefined;
}

/** "Root cause" over one short sentence. */
function alone({ heading }: Section, [first, second]: readonly Sentence[]): Span | undefined {
  if (!HEADING.test(heading.text) || !first || second || countWords(first.prose) > SHORT) return undefined;
  return first.prose.includes(';') ? undefined : heading.words;
}

/** Two items or parts are two conditions. */
function areSeveral({ index, body }: Section, postmortem: Postmortem): boolean {
  const parts = postmortem.sections.filter((section) => section.parent === index).length;
  const items = sentencesWithin(postmortem, body).filter(({ container }) => container !== 'paragraph').length;
  const elsewhere = postmortem.sections.some(
    (section) => section.index !== index && section.answers.includes('why') && section.parent !== index,
  );
  return parts > 1 || items > 1 || elsewhere;
}

function list({ body }: Section, { text }: Postmortem) {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const at = body.start + text.slice(body.start, body.end).trimEnd().length;
  const items = ['Contributing factors:', '', '- ‹condition›', '- ‹condition›'].join(end);
  return { at: span(at, at), newText: end + end + items };
}
