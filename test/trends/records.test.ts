import assert from 'node:assert/strict';
import type { PostmortemRecord } from '../../server/core/record/postmortem-record.ts';
import { PATIENCE, saidOfFixture } from './run.ts';
import { DURATIONS, QUESTIONS, truth } from './truth.ts';
import type { TruePostmortem } from './truth.ts';

const MILESTONES = ['start', 'detected', 'acknowledged', 'declared', 'mitigated', 'resolved'] as const;
const FACTS = [
  ['date', 'date'],
  ['kind', 'kind'],
  ['severity', 'severity'],
  ['status', 'status'],
  ['class', 'class'],
  ['drafted', 'draftedOn'],
  ['published', 'publishedOn'],
] as const;

// example: "2026-03-02T15:12:00+01:00"
const WITH_ZONE = /(?:Z|[+-]\d\d:\d\d)$/;

/** A moment however its zone is written; without a zone the words themselves. */
const moment = (iso: string | null): string | null =>
  iso !== null && WITH_ZONE.test(iso)
    ? new Date(iso).toISOString().slice(0, 16)
    : (iso?.slice(0, 16).concat(' local') ?? null);

const DONE: readonly string[] = ['on time', 'late', 'done'];

/** The facts of a record that the table of truth also has, in one shape for both. */
const told = (record: PostmortemRecord): unknown => ({
  id: record.id,
  facts: FACTS.map(([, key]) => record[key]),
  milestones: MILESTONES.map((name) => moment(record.milestones[name])),
  minutes: DURATIONS.map((name) => record.durations[name].minutes),
  questions: QUESTIONS.map((question) => record.questions[question]),
  accounts: record.firstPersonAccounts,
  actions: record.actions.map(({ text, due, done, settled, doneOn }) => ({ text, due, done, settled, doneOn })),
});

const planned = ({ id, cells, minutes, accounts, actions }: TruePostmortem): unknown => ({
  id,
  facts: FACTS.map(([column]) => cells.get(column) ?? null),
  milestones: MILESTONES.map((name) => moment(cells.get(name) ?? null)),
  minutes: DURATIONS.map((name) => minutes.get(name) ?? null),
  questions: QUESTIONS.map((question) => cells.get(question)),
  accounts,
  actions: actions.map(({ text, due, doneOn, state }) => ({
    text,
    due,
    done: DONE.includes(state),
    settled: DONE.includes(state) || state === 'dropped',
    doneOn,
  })),
});

suite('the records of a folder equal the table of truth', () => {
  const records = new Map<string, PostmortemRecord>();
  suiteSetup(async function () {
    this.timeout(PATIENCE);
    for (const record of (await saidOfFixture()).records) records.set(record.path, record);
  });

  test('a record for every postmortem, and for nothing else', () => {
    assert.deepEqual([...records.keys()].sort(), truth.map(({ path }) => path).sort());
  });

  for (const postmortem of truth) {
    test(postmortem.path, () => {
      const record = records.get(postmortem.path);
      assert.ok(record);
      assert.deepEqual(told(record), planned(postmortem));
    });
  }
});
