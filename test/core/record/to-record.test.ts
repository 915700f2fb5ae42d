import assert from 'node:assert/strict';
import { parse } from '../../../server/core/parse/parse.ts';
import { historyOf } from '../../../server/core/record/history.ts';
import { FULL, recordOf } from './given.ts';

/** The keys that the row names, of the record of a text. */
function check(text: string, expected: object): void {
  const whole = new Map<string, unknown>(Object.entries(recordOf(text)));
  for (const [key, value] of Object.entries(expected)) assert.deepEqual(whole.get(key), value, key);
}

const front = (...lines: readonly string[]): string => ['---', ...lines, '---', '', '# Mail was late', ''].join('\n');

suite('record: one postmortem', () => {
  test('facts and days', () => {
    check(FULL, {
      version: 1,
      id: 'INC-7',
      path: 'pm/a.md',
      title: 'Open bucket',
      date: '2026-03-01',
      draftedOn: '2026-03-03',
      publishedOn: '2026-03-09',
      zone: 'UTC',
      kind: 'security',
      status: 'final',
      severity: 'SEV2',
      class: 'Open-Bucket',
      services: ['storage', 'api'],
      related: ['INC-3'],
    });
  });

  test('what is not told is null or empty, and the path is the identity', () => {
    check('# Mail was late\n', {
      id: 'pm/a.md',
      date: null,
      draftedOn: null,
      publishedOn: null,
      zone: null,
      kind: null,
      severity: null,
      class: null,
      services: [],
      related: [],
      noticed: null,
      reported: null,
      actions: [],
      firstPersonAccounts: 0,
      contributors: 0,
      notes: [],
    });
  });

  test('times have their ends', () => {
    const { timeToDetect, timeToAcknowledge, timeToMitigate, timeToResolve, reportingLag } = recordOf(FULL).durations;
    assert.deepEqual(timeToDetect, {
      minutes: 12,
      formula: 'detected − start',
      from: '2026-03-01T13:50:00Z',
      to: '2026-03-01T14:02:00Z',
      missing: null,
    });
    const minutes = [timeToAcknowledge, timeToMitigate, timeToResolve, reportingLag].map((each) => each.minutes);
    assert.deepEqual(minutes, [8, 50, 90, 15]);
  });

  const WRONG = [
    { told: 'nothing', lines: [], missing: 'start is not told', notes: [] },
    { told: 'one end', lines: ['started: 2026-03-01 13:50 UTC'], missing: 'resolved is not told', notes: [] },
    {
      told: 'a clock that runs backwards',
      lines: ['started: 2026-03-01 13:50 UTC', 'resolved: 2026-03-01 12:50 UTC'],
      missing: 'resolved lies before start',
      notes: ['resolved lies before start'],
    },
    {
      told: 'a day',
      lines: ['started: 2026-03-01', 'resolved: 2026-03-01 12:50 UTC'],
      missing: 'start is told as a day without a time',
      notes: ['start is told as a day without a time'],
    },
    {
      told: 'two clocks',
      lines: ['started: 2026-03-01 13:50 UTC', 'resolved: 2026-03-01 14:50'],
      missing: 'only one of start and resolved has a time zone',
      notes: ['only one of start and resolved has a time zone'],
    },
  ] as const;
  for (const { told, lines, missing, notes } of WRONG)
    test(`no time to resolve: ${told}`, () => {
      const record = recordOf(front(...lines));
      assert.equal(record.durations.timeToResolve.minutes, null);
      assert.equal(record.durations.timeToResolve.missing, missing);
      assert.deepEqual(record.notes, notes);
    });

  test('questions: words, placeholders, nothing but a heading, no heading', () => {
    check(FULL, {
      questions: {
        'what-happened': 'answered',
        impact: 'started',
        why: 'started',
        learned: 'missing',
        doing: 'answered',
      },
    });
  });

  test('actions: done on a day, no longer planned, open', () => {
    const actions = recordOf(FULL).actions.map(({ due, done, settled, doneOn, ticket }) => [
      due,
      done,
      settled,
      doneOn,
      ticket,
    ]);
    assert.deepEqual(actions, [
      ['2026-03-20', true, true, '2026-03-18', null],
      ['2026-03-10', false, true, null, null],
      [null, false, false, null, '#12'],
    ]);
  });

  test('people are counted, and named as owners only', () => {
    const record = recordOf(FULL);
    assert.equal(record.firstPersonAccounts, 1);
    assert.equal(record.contributors, 3);
    const words = JSON.stringify({ ...record, actions: [] });
    for (const name of ['Jane', 'Bo Ek', 'kim']) assert.ok(!words.includes(name), name);
  });

  test('contributors: lists under headings, each person once', () => {
    check('# Mail was late\n\n## Participants\n\n- Jane Doe\n- Bo Ek\n- the platform team\n', { contributors: 2 });
    check(front('authors: Jane Doe, Bo Ek', 'participants: [Jane Doe]'), { contributors: 2 });
  });

  test('findings are counted by rule', () => {
    const { findings } = recordOf(FULL);
    assert.equal(findings['placeholder'], 1);
    assert.equal(findings['missing-question'], 1);
  });
});

const version = (
  on: string,
  ...lines: readonly string[]
): Parameters<typeof historyOf>[0] extends Iterable<infer V> ? V : never => ({
  on,
  postmortem: parse([...lines, ''].join('\n'), { today: '2026-11-24' }),
});

suite('record: the history of a file', () => {
  const HISTORY = historyOf([
    version('2026-03-02', '---', 'status: draft', '---', '## Action items', '- [ ] Add a check, due 2026-03-20'),
    version('2026-03-05', '## Action items', '- [x] Add a check, due 2026-03-20', '- [ ] Write it down'),
    version('2026-03-08', '---', 'status: final', '---', '## Action items', '- [ ] Add a check, due 2026-03-20'),
    version('2026-03-21', '## Action items', '- [x] Add  a check, due 2026-04-01', '- [x] Write it down'),
    version('2026-03-28', '## Action items', '- [x] Add a check, due 2026-04-01', '- [ ] Write it down'),
  ]);

  test('when the text was begun and out', () => {
    assert.equal(HISTORY.draftedOn, '2026-03-02');
    assert.equal(HISTORY.publishedOn, '2026-03-08');
  });

  test('actions: opened once, done since, and open again', () => {
    const text = '## Action items\n\n- [x] Add a check, due 2026-04-01\n- [ ] Write it down\n- [ ] New\n';
    const actions = recordOf(text, { path: 'a.md', history: HISTORY }).actions;
    assert.deepEqual(
      actions.map(({ openedOn, doneOn }) => [openedOn, doneOn]),
      [
        ['2026-03-02', '2026-03-21'],
        ['2026-03-05', null],
        [null, null],
      ],
    );
  });

  test('what came done was done before, on a day that nobody tells', () => {
    const done = ['## Action items', '- [x] Add a check'];
    const { actions } = historyOf([version('2026-03-02', ...done), version('2026-03-05', ...done)]);
    assert.deepEqual(
      [...actions.values()].map(({ openedOn, doneOn }) => [openedOn, doneOn]),
      [['2026-03-02', null]],
    );
  });

  test('the document knows better than its history', () => {
    const record = recordOf(FULL, { path: 'a.md', history: HISTORY });
    assert.equal(record.draftedOn, '2026-03-03');
    assert.equal(record.publishedOn, '2026-03-09');
  });
});
