import assert from 'node:assert/strict';
import { newPostmortem } from '../../../server/core/templates/new-postmortem.ts';
import type { NewPostmortemParams } from '../../../server/core/protocol.ts';

const BASE: NewPostmortemParams = { kind: 'security', title: 'Token in a build log', today: '2026-11-24' };
const QUESTIONS = [
  '## What happened?',
  '## What was the impact?',
  '## Why did it happen?',
  '## What did we learn?',
  '## What are we doing about it?',
];

const HAS: readonly (readonly [string, Partial<NewPostmortemParams>, readonly string[]])[] = [
  ['the five questions in every kind', { kind: 'blank' }, QUESTIONS],
  ['the five questions of a near miss', { kind: 'near-miss' }, QUESTIONS],
  [
    'front matter',
    { severity: 'SEV2' },
    ['postmortem: true\nkind: security\nseverity: SEV2\nstatus: draft\nstarted:\n'],
  ],
  ['a traffic light for security', {}, ['tlp: AMBER']],
  [
    'what security adds',
    {},
    [
      '### Exposure',
      '### Evidence coverage',
      '### Containment',
      '## Indicators of compromise',
      '### Notification duties',
    ],
  ],
  ['the line that wrongdoing belongs elsewhere', {}, ['> Possible wrongdoing is not examined here.']],
  ['the invitation to go first, and the thanks', { kind: 'blank' }, ['tell your own part first', '## Thanks']],
  [
    'known moments in UTC',
    { started: '2026-11-23T00:30:00+01:00' },
    ['| Time (UTC) |', '| 2026-11-22 23:30 | Incident starts | |'],
  ],
  [
    'local moments in their zone',
    { started: '2026-11-23T00:30', timezone: 'Europe/Berlin' },
    ['tz: Europe/Berlin', '| Time (Europe/Berlin) |', '| 2026-11-23 00:30 |'],
  ],
  ['a severity of several words as a string', { severity: 'SEV 2: major' }, ['severity: "SEV 2: major"']],
  ['a title without closing marks and line ends', { title: '# Outage\nof <b> . ' }, ['\n# Outage of \\<b>\n']],
  ['a title when there is none', { title: ' ' }, ['\n# Untitled incident\n']],
];

const NAMES: readonly (readonly [string, Partial<NewPostmortemParams>, string])[] = [
  ['the day it is written', {}, '2026-11-24-token-in-a-build-log.md'],
  ['the day it started', { started: '2026-11-23T14:05:00Z' }, '2026-11-23-token-in-a-build-log.md'],
  ['accents and marks', { title: 'Ärger: 5xx für Café!' }, '2026-11-24-arger-5xx-fur-cafe.md'],
  ['no letters at all', { title: '故障' }, '2026-11-24-postmortem.md'],
  [
    'long titles end at a word',
    { title: 'checkout '.repeat(12) },
    '2026-11-24-checkout-checkout-checkout-checkout-checkout-checkout.md',
  ],
  ['a moment that is none', { started: 'last night' }, '2026-11-24-token-in-a-build-log.md'],
];

const KINDS = ['outage', 'security', 'data', 'near-miss', 'blank'] as const;

suite('new postmortem: text', () => {
  for (const [title, params, parts] of HAS) {
    test(title, () => {
      const { text } = newPostmortem({ ...BASE, ...params });
      for (const part of parts) assert.ok(text.includes(part), `${part}\n---\n${text}`);
    });
  }
});

suite('new postmortem: file name', () => {
  for (const [title, params, name] of NAMES) {
    test(title, () => {
      assert.equal(newPostmortem({ ...BASE, ...params }).name, name);
    });
  }
});

suite('new postmortem: every kind', () => {
  for (const kind of KINDS) {
    test(`${kind}: the cursor stands on the empty line under the first question`, () => {
      const { text, cursor } = newPostmortem({ ...BASE, kind });
      assert.equal(text.slice(cursor - 1, cursor + 1), '\n\n');
      assert.equal(
        text
          .slice(0, cursor)
          .match(/^## .*/gm)
          ?.at(-1),
        '## What happened?',
      );
    });
    test(`${kind}: lines as markdownlint likes them`, () => {
      const { text } = newPostmortem({ ...BASE, kind, started: '2026-11-23T14:05:00Z' });
      const headings = text.match(/^#+ .*/gm) ?? [];
      assert.ok(text.endsWith('\n') && !text.endsWith('\n\n'));
      assert.doesNotMatch(text, /\n\n\n|[ \t]\n|\t/);
      assert.deepEqual(
        text.split('\n').filter((line) => line.length > 80),
        [],
      );
      assert.equal(new Set(headings).size, headings.length);
    });
  }
});
