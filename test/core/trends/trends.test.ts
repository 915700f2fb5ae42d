import assert from 'node:assert/strict';
import type { MeasureName, ShareName, Verdict } from '../../../server/core/trends/trends.ts';
import { recordOf, trends } from './given.ts';
import type { Given } from './given.ts';

/** n, median and p90 of a measure of postmortems that are named a, b, c … */
function check(name: MeasureName, given: readonly Given[], expected: readonly (number | null)[]): void {
  const { n, median, p90 } = trends(named(given)).measures[name];
  assert.deepEqual([n, median, p90], expected);
}

const named = (given: readonly Given[]) =>
  given.map((each, index) => recordOf(`${String(index).padStart(2, '0')}.md`, each));

const share = (name: ShareName, given: readonly Given[]): readonly [number, number] => {
  const { count, of } = trends(named(given)).shares[name];
  return [count, of];
};

const days = (count: number, from = 1): readonly string[] =>
  Array.from({ length: count }, (_, index) => `2026-01-${String(from + index).padStart(2, '0')}`);

suite('trends: values and how they spread', () => {
  test('nothing, one, an even number; between neighbours in proportion', () => {
    check('timeToDetect', [], [0, null, null]);
    check('timeToDetect', [{ detect: 12 }], [1, 12, 12]);
    check('timeToDetect', [{ detect: 40 }, { detect: 10 }], [2, 25, 37]);
    check(
      'timeToDetect',
      [10, 20, 30, 40, 50].map((detect) => ({ detect })),
      [5, 30, 46],
    );
  });

  test('days to the draft: from the incident; none before it', () => {
    const given = [{ drafted: '2026-01-03' }, { drafted: '2025-12-31' }, {}, { date: null, drafted: '2026-01-03' }];
    check('daysToDraft', given, [1, 2, 2]);
    assert.deepEqual(trends(named(given)).measures.daysToDraft.missing, [
      { path: '01.md', why: 'the text was begun before the day of the incident' },
      { path: '02.md', why: 'the day on which the text was begun is not told' },
      { path: '03.md', why: 'the day of the incident is not told' },
    ]);
  });

  test('the age of open actions: since written down, else since the draft, else since the incident', () => {
    const open = { due: '2026-12-01' };
    check(
      'ageOfOpenActions',
      [
        { drafted: '2026-06-10', actions: [{ openedOn: '2026-06-20' }, open, { done: true }, { settled: true }] },
        { date: '2026-06-25', actions: [open] },
      ],
      [3, 10, 18],
    );
  });

  test('every month from the first to the last, with its own figures', () => {
    const { months } = trends(
      named([
        { date: '2025-11-30', detect: 4 },
        { date: '2026-01-02', detect: 10 },
        { date: '2026-01-03', detect: 20 },
        { date: null, detect: 1 },
      ]),
    ).measures.timeToDetect;
    assert.deepEqual(months, [
      { month: '2025-11', n: 1, median: 4, p90: 4 },
      { month: '2025-12', n: 0, median: null, p90: null },
      { month: '2026-01', n: 2, median: 15, p90: 19 },
    ]);
  });

  test('sources by date and path, and what is missing with its reason', () => {
    const { sources, missing } = trends([
      recordOf('b.md', { detect: 3 }),
      recordOf('c.md', { detect: null }),
      recordOf('a.md', { detect: 5 }),
    ]).measures.timeToDetect;
    assert.deepEqual(sources, [
      { path: 'a.md', date: '2026-01-01', value: 5 },
      { path: 'b.md', date: '2026-01-01', value: 3 },
    ]);
    assert.deepEqual(missing, [{ path: 'c.md', why: 'start is not told' }]);
  });
});

suite('trends: shares', () => {
  const due = '2026-06-29';
  const ACTIONS = [
    { due, done: true, doneOn: due },
    { due, done: true, doneOn: '2026-06-30' },
    { due, done: true },
    { due, done: false },
    { due, settled: true },
    { due: '2026-06-30', done: false },
    { due: '2026-07-01', done: true },
    { due: '2026-07-01', done: true, doneOn: '2026-06-01' },
    { done: true },
    { done: false },
  ];

  test('actions: due before today, done by their date, overdue of the open ones', () => {
    const given = [{ actions: ACTIONS }];
    assert.deepEqual(share('actionsDone', given), [3, 4]);
    assert.deepEqual(share('actionsOnTime', given), [3, 5]);
    assert.deepEqual(share('actionsOverdue', given), [1, 3]);
  });

  test('actions that are left out have their line and a reason', () => {
    const { missing, months } = trends(named([{ actions: ACTIONS }])).shares.actionsOnTime;
    assert.deepEqual(
      missing.map(({ why }) => why),
      [
        'line 10: no due date',
        'line 3: done, on a day that is not told',
        'line 5: no longer planned',
        'line 9: no due date',
      ],
    );
    assert.deepEqual(
      months.map(({ month, count, of }) => [month, count, of]),
      [
        ['2026-06', 1, 3],
        ['2026-07', 2, 2],
      ],
    );
  });

  test('answered questions and accounts', () => {
    const given = [{ answered: 5 }, { answered: 3, accounts: 2 }];
    assert.deepEqual(share('answeredQuestions', given), [8, 10]);
    assert.deepEqual(share('volunteered', given), [1, 2]);
    const { questions, shares } = trends(named(given));
    assert.deepEqual(questions.learned, { count: 1, of: 2, share: 0.5 });
    assert.deepEqual(shares.answeredQuestions.missing[0], {
      path: '01.md',
      why: '"What are we doing about it?" is missing',
    });
  });
});

suite('trends: repeats', () => {
  const repeats = (...given: readonly Given[]) =>
    trends(named(given)).repeats.map(({ path, after, days: between }) => [path, after.path, between]);

  const ROWS: readonly {
    readonly title: string;
    readonly given: readonly Given[];
    readonly expected: readonly unknown[];
  }[] = [
    {
      title: 'on the last day of the window',
      given: [{ class: 'dns' }, { class: 'dns', date: '2026-04-01' }],
      expected: [['01.md', '00.md', 90]],
    },
    { title: 'the day after it', given: [{ class: 'dns' }, { class: 'dns', date: '2026-04-02' }], expected: [] },
    { title: 'on one day, by path', given: [{ class: 'dns' }, { class: 'dns' }], expected: [['01.md', '00.md', 0]] },
    {
      title: 'the nearest before',
      given: [{ class: 'dns' }, { class: 'dns', date: '2026-01-05' }, { class: 'dns', date: '2026-01-07' }],
      expected: [
        ['01.md', '00.md', 4],
        ['02.md', '01.md', 2],
      ],
    },
    {
      title: 'written another way',
      given: [{ class: 'Bad-Deploy' }, { class: 'bad deploy', date: '2026-01-05' }],
      expected: [['01.md', '00.md', 4]],
    },
    {
      title: 'another class, none, no date',
      given: [{ class: 'dns' }, { class: 'disk' }, {}, { class: 'dns', date: null }],
      expected: [],
    },
  ];
  for (const { title, given, expected } of ROWS)
    test(title, () => {
      assert.deepEqual(repeats(...given), expected);
    });

  test('since a day: what came before is not counted, and may be repeated', () => {
    const records = named([
      { class: 'dns', detect: 1 },
      { class: 'dns', date: '2026-01-05', detect: 2 },
      { date: null, detect: 3 },
    ]);
    const { postmortems, from, repeats: since, measures, shares, classes } = trends(records, '2026-01-05');
    assert.deepEqual([postmortems, from, since.length, measures.timeToDetect.n], [1, '2026-01-05', 1, 1]);
    assert.deepEqual([shares.repeats.count, shares.repeats.of], [1, 1]);
    assert.deepEqual(classes, [{ class: 'dns', incidents: 1, repeats: 1 }]);
  });
});

suite('trends: what is wrong with the records', () => {
  const notes = (...records: Parameters<typeof trends>[0]) =>
    trends(records).notes.map(({ path, why }) => `${path}: ${why}`);

  test('one identity twice: the earlier counts, the same file once', () => {
    const twice = [recordOf('b.md', { id: 'X' }), recordOf('a.md', { id: 'X' }), recordOf('c.md'), recordOf('c.md')];
    assert.deepEqual(notes(...twice), [
      'b.md: has the identity "X" of a.md; not counted',
      'c.md: came twice under the identity "c.md"; counted once',
    ]);
    assert.equal(trends(twice).postmortems, 2);
  });

  test('a clock that runs backwards, no date, a date to come', () => {
    assert.deepEqual(
      notes(
        recordOf('a.md', { notes: ['resolved lies before start'] }),
        recordOf('b.md', { date: null }),
        recordOf('c.md', { date: '2027-01-01' }),
      ),
      [
        'a.md: resolved lies before start',
        'b.md: has no date; it is in no month',
        'c.md: is dated 2027-01-01, after today',
      ],
    );
  });
});

suite('trends: the four signals', () => {
  const verdicts = (given: readonly Given[]): readonly Verdict[] =>
    trends(named(given)).signals.map(({ verdict }) => verdict);

  test('too early to say', () => {
    assert.deepEqual(verdicts([]), ['unknown', 'unknown', 'unknown', 'unknown']);
    for (const { sentence, caveat, n } of trends([]).signals)
      assert.deepEqual([sentence !== '', caveat !== '', n], [true, true, 0]);
  });

  test('four in a half are not compared', () => {
    assert.equal(verdicts(days(8).map((date, index) => ({ date, lag: index < 4 ? 100 : 1 })))[0], 'unknown');
  });

  test('clearly faster, clearly slower, and what chance may show', () => {
    const lag = (values: readonly number[]) =>
      verdicts(values.map((value, index) => ({ date: days(12)[index] ?? '', lag: value })))[0];
    assert.equal(lag([60, 50, 55, 70, 65, 62, 5, 6, 4, 7, 5, 3]), 'better');
    assert.equal(lag([5, 6, 4, 7, 5, 3, 60, 50, 55, 70, 65, 62]), 'worse');
    assert.equal(lag([5, 60, 4, 70, 5, 62, 6, 50, 55, 7, 65, 3]), 'same');
    assert.equal(lag([5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]), 'same');
  });

  test('the sentence has the figure and its range', () => {
    const { signals } = trends(
      named([
        {
          actions: [
            { due: '2026-06-01', done: true },
            { due: '2026-06-01' },
            { due: '2026-06-01', done: true, doneOn: '2026-06-01' },
          ],
        },
      ]),
    );
    assert.equal(
      signals[3]?.sentence,
      '2 of 3 actions that came due are done, between 1 and 2 of 3 on time; 1 is overdue.',
    );
  });

  test('no figure is about a person', () => {
    const records = named([{ actions: [{ due: '2026-06-01' }, { due: '2026-06-01', done: true }] }]);
    const other = records.map((record) => ({
      ...record,
      actions: record.actions.map((action) => ({ ...action, owner: 'Bo Ek' })),
    }));
    assert.deepEqual(trends(other), trends(records));
    assert.ok(!JSON.stringify(trends(records)).includes('jane'));
  });
});
