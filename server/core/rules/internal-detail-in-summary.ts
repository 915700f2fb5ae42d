import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';
import { defineRule } from './rule.ts';

const ADDRESS =
  /(?<![\w.:/-])(?:(?:10|127)(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?:\/\d{1,2}|:\d{1,5})?(?!\w|\.\d)/; // "10.0.3.17"
const INTERNAL_HOST =
  /(?<![\w.@/-])(?:https?:\/\/)?(?:[a-z\d][a-z\d-]{0,62}\.){1,6}(?:internal|local|localdomain|corp|intra|intranet|lan|svc)(?![\w-])(?:[:/][^\s)\]>|`]{0,200})?/i; // "db-1.prod.internal:5432"
const INTERNAL_LINK =
  /https?:\/\/(?:localhost|(?:jira|confluence|wiki|grafana|kibana|jenkins|vault)(?=[:/]))[^\s)\]>|`]{0,200}/i; // "http://grafana/d/42"
const TRACE =
  /\bTraceback \(most recent call last\)|\bat [\w$.]{3,80}\([\w$]{1,60}\.(?:java|kt|scala|js|ts|cs|py|go|rb):\d{1,6}\)|\b(?:[a-z]\w{0,30}\.){2,8}[A-Z]\w{0,60}(?:Exception|Error)\b|\bgoroutine \d{1,6} \[/; // "at com.example.Pool.take(Pool.java:42)"

const KINDS: readonly { readonly pattern: RegExp; readonly message: string; readonly stand: string }[] = [
  {
    pattern: ADDRESS,
    message: 'An internal address. Leaders read past it, and the page is sent around.',
    stand: '‹host›',
  },
  {
    pattern: INTERNAL_HOST,
    message: 'An internal host. Leaders read past it, and the page is sent around.',
    stand: '‹host›',
  },
  {
    pattern: INTERNAL_LINK,
    message: 'An internal link. Not everybody who gets this page can open it.',
    stand: '‹link›',
  },
  {
    pattern: TRACE,
    message: 'A stack trace. What did people notice? The trace has a place further down.',
    stand: '‹what was seen›',
  },
];

export const internalDetailInSummary = defineRule({
  id: 'internal-detail-in-summary',
  scope: 'sentence',
  summary: 'A host, an address, an internal link or a stack trace in the summary',
  rationale:
    'The summary is what leaves the team: it is copied into mails, chats and status pages. Internal names help nobody ' +
    'there, and tell an attacker where things are.',
  source: 'PagerDuty postmortem guide; FIRST, Traffic Light Protocol',
  category: 'privacy',
  severity: 'hint',
  since: '0.2.0',
  examples: [
    {
      title: 'A host',
      bad: 'For 47 minutes «orders-db-1.prod.internal» took no connections.',
      good: 'For 47 minutes ‹host› took no connections.',
      section: 'summary',
    },
    {
      title: 'An address',
      bad: 'The gateway sent all 1,204 orders to «10.0.3.17:8080».',
      good: 'The gateway sent all 1,204 orders to ‹host›.',
      section: 'summary',
    },
  ],
  ignores: [
    'The API at https://api.example.com/orders answered with HTTP 503 for 47 minutes.',
    'Version 10.2.3.1 of the driver was rolled out to 12 hosts.',
    'The certificate of shop.example.com expired; 1,204 people were locked out.',
    'The local cache was empty for 5 minutes.',
  ],
  *check({ text, section, container }) {
    if (section !== 'summary' || container === 'heading') return;
    const [first] = KINDS.flatMap(({ pattern, ...kind }) => found(text, pattern).map((at) => ({ at, ...kind })));
    if (!first) return;
    const { at, message, stand } = first;
    yield {
      at,
      message,
      fixes: [{ title: `Put ${stand} in its place`, edits: [{ at, newText: stand }], safe: false }],
    };
  },
});

function found(text: string, pattern: RegExp): readonly Span[] {
  const match = pattern.exec(text);
  return match && !isVersion(text, match.index) ? [span(match.index, match.index + match[0].length)] : [];
}

const VERSION_BEFORE = /\b(?:version|release|v|driver|client|firmware) ?$/i; // "version 10.2.3.1"

const isVersion = (text: string, at: number): boolean => VERSION_BEFORE.test(text.slice(Math.max(0, at - 12), at));
