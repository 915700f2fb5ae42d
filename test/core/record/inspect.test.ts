import assert from 'node:assert/strict';
import { parse } from '../../../server/core/parse/parse.ts';
import { inspect } from '../../../server/core/record/inspect.ts';

const TEXT = [
  '---',
  'title: Open bucket',
  'severity: sev-2',
  'started: 2026-03-01 13:50 UTC',
  '---',
  '## Timeline (UTC)',
  '- 14:02 - 14:05 Alert fires',
  '- ~14:10 On-call acknowledges the page',
  '- ??:?? A second report',
  '- 14:40 Impact ends',
  '- 15:00 Incident resolved',
  '## Action items',
  '- [ ] Add a policy check, #12, #13 (owners: @jane, @bo, due: March 20)',
  '- Write it down. Owner: everyone',
].join('\r\n');

/** The record of the text on that day, of the keys that the row names. */
function check(expected: object): void {
  const postmortem = parse(TEXT, { path: 'pm/2026-03-01-bucket.md', today: '2026-04-01' });
  const recognition = { postmortem: true, reason: 'headings: timeline, actions, impact' };
  const record = inspect(postmortem, { path: 'pm/2026-03-01-bucket.md', recognition, today: '2026-04-01' });
  const whole = JSON.parse(JSON.stringify(record)) as Record<string, unknown>;
  for (const [key, value] of Object.entries(expected)) assert.deepEqual(whole[key], value, key);
}

suite('record: inspect', () => {
  test('facts, with null for what is not written', () => {
    check({
      version: 1,
      path: 'pm/2026-03-01-bucket.md',
      postmortem: true,
      kind: null,
      severity: 'SEV2',
      summary: null,
    });
  });

  test('questions', () => {
    check({
      questions: {
        'what-happened': [{ heading: 'Timeline (UTC)', line: 6 }],
        impact: [],
        why: [],
        learned: [],
        doing: [{ heading: 'Action items', line: 12 }],
      },
      missingQuestions: ['impact', 'why', 'learned'],
    });
  });

  test('entries: a range, an approximation, a time that nobody knows', () => {
    check({
      timeline: {
        zone: 'UTC',
        entries: [
          {
            line: 7,
            iso: '2026-03-01T14:02:00Z',
            endIso: '2026-03-01T14:05:00Z',
            approximate: false,
            text: 'Alert fires',
            milestone: 'detected',
          },
          {
            line: 8,
            iso: '2026-03-01T14:10:00Z',
            approximate: true,
            text: 'On-call acknowledges the page',
            milestone: 'acknowledged',
          },
          { line: 9, iso: null, timeText: '??:??', approximate: false, text: 'A second report', milestone: null },
          { line: 10, iso: '2026-03-01T14:40:00Z', approximate: false, text: 'Impact ends', milestone: 'mitigated' },
          {
            line: 11,
            iso: '2026-03-01T15:00:00Z',
            approximate: false,
            text: 'Incident resolved',
            milestone: 'resolved',
          },
        ],
      },
    });
  });

  test('durations stand on the front matter first', () => {
    check({
      durations: {
        timeToDetectMinutes: 12,
        timeToAcknowledgeMinutes: 8,
        timeToMitigateMinutes: 50,
        timeToResolveMinutes: 70,
      },
    });
  });

  test('actions: the first owner and ticket, then the further ones', () => {
    check({
      actions: [
        {
          line: 13,
          text: 'Add a policy check',
          owner: '@jane',
          ownerIsCollective: false,
          owners: ['@bo'],
          due: '2026-03-20',
          dueText: 'March 20',
          done: false,
          ticket: '#12',
          tickets: ['#13'],
          type: null,
          priority: null,
          overdue: true,
        },
        {
          line: 14,
          text: 'Write it down.',
          owner: 'everyone',
          ownerIsCollective: true,
          due: null,
          dueText: null,
          done: false,
          ticket: null,
          type: null,
          priority: null,
          overdue: false,
        },
      ],
    });
  });
});
