import assert from 'node:assert/strict';
import { folderWith, postmortem } from './process.ts';

const TEXT = `---
postmortem: true
kind: security
severity: sev-2
status: draft
---

# Open bucket

## Summary

A bucket was open for 47 minutes.

## Timeline

All times UTC.

- 2026-03-01 14:00 Outage begins
- 14:12 Alert fires
- 14:47 Resolved

## Action items

- [ ] Add a policy check (#1234) — @jane, due 2026-03-20, P1
- [x] Close the bucket — @bo, 2026-03-01
`;

/** The model of the text as JSON, of the keys that the row names. */
const check = async (expected: Readonly<Record<string, unknown>>): Promise<void> => {
  const { code, out } = await postmortem(['inspect', 'a.md', '--today', '2026-04-01'], folderWith({ 'a.md': TEXT }));
  const object = JSON.parse(out) as Record<string, unknown>;
  assert.equal(code, 0);
  for (const [key, value] of Object.entries(expected)) assert.deepEqual(object[key], value, key);
};

const ROWS: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  [
    'facts',
    {
      version: 1,
      path: 'a.md',
      postmortem: true,
      title: 'Open bucket',
      kind: 'security',
      status: 'draft',
      severity: 'SEV2',
    },
  ],
  [
    'questions with 1-based lines',
    {
      questions: {
        'what-happened': [{ heading: 'Timeline', line: 14 }],
        impact: [],
        why: [],
        learned: [],
        doing: [{ heading: 'Action items', line: 22 }],
      },
      missingQuestions: ['impact', 'why', 'learned'],
      summary: { heading: 'Summary', line: 10 },
    },
  ],
  [
    'timeline',
    {
      timeline: {
        zone: 'UTC',
        entries: [
          { line: 18, iso: '2026-03-01T14:00:00Z', approximate: false, text: 'Outage begins', milestone: 'start' },
          { line: 19, iso: '2026-03-01T14:12:00Z', approximate: false, text: 'Alert fires', milestone: 'detected' },
          { line: 20, iso: '2026-03-01T14:47:00Z', approximate: false, text: 'Resolved', milestone: 'resolved' },
        ],
      },
    },
  ],
  [
    'milestones and durations',
    {
      milestones: {
        start: '2026-03-01T14:00:00Z',
        detected: '2026-03-01T14:12:00Z',
        acknowledged: null,
        declared: null,
        mitigated: null,
        resolved: '2026-03-01T14:47:00Z',
      },
      durations: {
        timeToDetectMinutes: 12,
        timeToAcknowledgeMinutes: null,
        timeToMitigateMinutes: null,
        timeToResolveMinutes: 47,
      },
    },
  ],
];

suite('command line: inspect', () => {
  for (const [name, expected] of ROWS) {
    test(name, () => check(expected));
  }

  test('actions', async () => {
    const { out } = await postmortem(['inspect', 'a.md', '--today', '2026-04-01'], folderWith({ 'a.md': TEXT }));
    const { actions } = JSON.parse(out) as { actions: Record<string, unknown>[] };
    assert.deepEqual(
      actions.map(({ line, text, owner, due, done, ticket, overdue }) => ({
        line,
        text,
        owner,
        due,
        done,
        ticket,
        overdue,
      })),
      [
        {
          line: 24,
          text: 'Add a policy check',
          owner: '@jane',
          due: '2026-03-20',
          done: false,
          ticket: '#1234',
          overdue: true,
        },
        {
          line: 25,
          text: 'Close the bucket',
          owner: '@bo',
          due: '2026-03-01',
          done: true,
          ticket: null,
          overdue: false,
        },
      ],
    );
  });

  test('one object a line when there are several', async () => {
    const { out } = await postmortem(['inspect', 'a.md', 'b.md'], folderWith({ 'a.md': TEXT, 'b.md': '# Notes\n' }));
    const objects = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { path: string; postmortem: boolean });
    assert.deepEqual(
      objects.map(({ path, postmortem }) => [path, postmortem]),
      [
        ['a.md', true],
        ['b.md', false],
      ],
    );
  });
});
