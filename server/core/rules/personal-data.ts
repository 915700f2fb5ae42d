import { GIVEN_NAMES } from '../language/lexicon/given-names.ts';
import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';
import type { SentenceNode } from './rule.ts';
import { defineRule } from './rule.ts';

const EMAIL = /(?<![\w.+-])([\w+-][\w.+-]{0,63})@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}(?![\w@/])/i; // "jane.doe@example.com"
const MAILBOX =
  /^(?:abuse|admin|alerts?|billing|contact|git|hello|help|helpdesk|hr|info|legal|mail|no-?reply|on-?call|ops|postmaster|press|privacy|root|sales|security|service|sre|support|team|webmaster)\b|-(?:alerts?|oncall|team)$/i; // "security@example.com"
const PHONE = /(?<![\w.:/-])(?:\+|00)\d{1,3}[ ./-]?(?:\(0?\d{1,4}\)[ ./-]?)?\d{2,4}(?:[ ./-]?\d{2,4}){2,3}(?![\w.:-])/; // "+49 30 1234 5678"
const TWO_CAPITALS =
  /(?<![\w'’.-])(\p{Lu}\p{Ll}{1,20}) (?:\p{Lu}\. )?\p{Lu}\p{Ll}{1,25}(?:-\p{Lu}\p{Ll}{1,25})?(?![\w’'])/gu; // "Jane Doe"

export const personalData = defineRule({
  id: 'personal-data',
  scope: 'sentence',
  summary: 'An e-mail address, a phone number or a full name in the cause',
  rationale:
    'The cause reads the same with a role in place of the person, and stays fit to be shared. A name in this section ' +
    'is also read as the cause, whatever the sentence says.',
  source: 'PagerDuty, "Don\'t name and shame"; US Forest Service Accident Investigation Guide (use positions)',
  category: 'privacy',
  severity: 'hint',
  since: '0.2.0',
  examples: [
    {
      title: 'An address',
      bad: 'The key belonged to «jane.doe@example.com» and was copied with the image.',
      good: 'The key belonged to ‹role› and was copied with the image.',
      section: 'why',
    },
    {
      title: 'A full name',
      bad: 'The change of «Sarah Lopez» was the first one to use the new pipeline.',
      good: 'The change of ‹role› was the first one to use the new pipeline.',
      section: 'why',
    },
    {
      title: 'A phone number',
      bad: 'The page went to «+49 30 1234 5678», which rings in an empty room.',
      good: 'The page went to ‹role›, which rings in an empty room.',
      section: 'why',
    },
  ],
  ignores: [
    'The alert is sent to support@example.com and ops-alerts@example.com.',
    'The service runs on Amazon Web Services and Google Cloud.',
    'The commit was 2026-03-01 12:30 and build 0012345.',
    'Apache Kafka and Grace Hopper are names of clusters.',
    'git clone git@example.com:shop/orders.git',
  ],
  *check(node) {
    if (node.section !== 'why' || node.container === 'heading' || node.inAction) return;
    const at = email(node.prose) ?? whole(node.prose, PHONE) ?? fullName(node);
    if (!at) return;
    yield {
      at,
      message: 'The cause reads the same without it. A role would do.',
      fixes: [{ title: 'Put a role in its place', edits: [{ at, newText: '‹role›' }], safe: false }],
    };
  },
});

function email(prose: string): Span | undefined {
  const match = EMAIL.exec(prose);
  if (match?.[1] === undefined || MAILBOX.test(match[1])) return undefined;
  return span(match.index, match.index + match[0].length);
}

function whole(prose: string, pattern: RegExp): Span | undefined {
  const match = pattern.exec(prose);
  return match ? span(match.index, match.index + match[0].length) : undefined;
}

/** A given name before a capitalised word, of which nothing says that it is the name of a thing. */
function fullName({ prose }: SentenceNode): Span | undefined {
  for (const { index, 0: words, 1: first = '' } of prose.matchAll(TWO_CAPITALS)) {
    if (!GIVEN_NAMES.has(first.toLowerCase()) || NAMES_A_THING.test(prose.slice(index + words.length))) continue;
    return span(index, index + words.length);
  }
  return undefined;
}

const NAMES_A_THING =
  /^ (?:\p{Lu}|(?:and \p{Lu}\p{Ll}{1,20} \p{Lu}?\p{Ll}{1,25} )?(?:(?:is|are) (?:the )?names? of|(?:api|app|board|building|campus|cluster|hall|library|module|office|room|server|service|street|system|tool|university)\b))/u; // "Grace Hopper is the name of a cluster"
