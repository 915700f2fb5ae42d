import assert from 'node:assert/strict';
import { parse } from '../../../server/core/parse/parse.ts';
import { milestoneOf } from '../../../server/core/parse/milestones.ts';
import type { Milestone } from '../../../server/core/model/timeline.ts';

const ROWS: readonly (readonly [string, Milestone | undefined])[] = [
  ['Alert: checkout success rate below 60 % for 15 minutes', 'detected'],
  ['the alert "card refusals over 5 %" pages the payments on-call', 'detected'],
  ['The payments on-call is paged', 'detected'],
  ['Support gets a page from the probe', 'detected'],
  ['Alerting rules are reviewed', undefined],
  ['Outage begins.', 'start'],
  ['On-call acknowledges the page and looks at the last deploy', 'acknowledged'],
  ['Incident declared, SEV1', 'declared'],
  ['The issue is mitigated', 'mitigated'],
  ['Not yet resolved', undefined],
  ['All clear', 'resolved'],
  ['Step stops progressing (start of incident)', 'start'],
  ['Session opened from an unknown network (initial access)', 'start'],
  ['Sessions revoked, password reset: contained', 'mitigated'],
  ['Bundle pushed to all sites, handshakes work - mitigated', 'mitigated'],
  ['Not mitigated', undefined],
  ['@rk marks the incident as resolved', 'resolved'],
  ['Commander stands down the response', 'resolved'],
  ['Synthetic check pages the network on-call', 'detected'],
  ['Decline-rate monitor raises an alarm', 'detected'],
  ['Pagers alerted teams', 'detected'],
  ['DBA on call takes the ticket', 'acknowledged'],
  ['The lead declares a major incident', 'declared'],
  ['An incident channel is opened', undefined],
  ['The provider closes the case', undefined],
  ['Root cause: identified', undefined],
];

suite('milestones by the words of an entry', () => {
  for (const [text, milestone] of ROWS)
    test(text, () => {
      assert.equal(milestoneOf(text, undefined), milestone);
    });
});

/** What the milestones and durations of a timeline in UTC on one day are: times of day, then minutes. */
function checkOrder(
  lines: readonly string[],
  milestones: Record<string, string>,
  durations: Record<string, number>,
): void {
  const read = parse(`## Timeline (UTC)\n\n2026-03-01\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
  const found = Object.entries(read.milestones).map(([name, iso]) => [name, iso.slice(11, 16)]);
  assert.deepEqual(Object.fromEntries(found), milestones);
  assert.deepEqual(read.durations, durations);
}

const ORDERS: readonly (readonly [string, readonly string[], Record<string, string>, Record<string, number>])[] = [
  [
    'one incident',
    [
      '14:00 Outage begins',
      '14:05 Alert fires',
      '14:07 On-call acknowledges',
      '14:30 Issue mitigated',
      '14:47 Incident resolved',
    ],
    { start: '14:00', detected: '14:05', acknowledged: '14:07', mitigated: '14:30', resolved: '14:47' },
    { timeToDetect: 5, timeToAcknowledge: 2, timeToMitigate: 30, timeToResolve: 47 },
  ],
  [
    'acknowledged when all is over',
    ['14:00 Outage begins', '14:05 Alert fires', '14:47 Incident resolved', '15:10 Vendor acknowledges the report'],
    { start: '14:00', detected: '14:05', resolved: '14:47' },
    { timeToDetect: 5, timeToResolve: 47 },
  ],
  [
    'detected behind the declaration',
    ['14:00 Incident declared', '14:37 First reports of users', '14:47 Incident resolved'],
    { declared: '14:00', resolved: '14:47' },
    {},
  ],
  [
    'a second incident begins later',
    ['10:00 Alert fires', '11:00 Service fully recovered', '14:00 Outage begins', '14:30 Incident resolved'],
    { detected: '10:00', resolved: '11:00' },
    {},
  ],
  [
    'better before it is over',
    [
      '14:00 Declines begin',
      '14:05 Monitor fires',
      '14:30 Rollback completes; error rate falls',
      '15:00 Incident resolved',
    ],
    { start: '14:00', detected: '14:05', mitigated: '14:30', resolved: '15:00' },
    { timeToDetect: 5, timeToMitigate: 30, timeToResolve: 60 },
  ],
  [
    'better, then worse',
    ['14:05 Monitor fires', '14:10 Errors fall', '14:20 Errors rise', '14:40 Errors stop', '15:00 Incident resolved'],
    { detected: '14:05', mitigated: '14:40', resolved: '15:00' },
    {},
  ],
  [
    'told in plain words',
    [
      '14:00 The API starts returning errors',
      '14:09 Users report failed logins',
      '14:30 Rollback begins',
      '14:40 Everything is back online',
    ],
    { start: '14:00', detected: '14:09', resolved: '14:40' },
    { timeToDetect: 9, timeToResolve: 40 },
  ],
  [
    'only for some, only for now',
    ['14:00 Deploy ends', '14:30 Some services are working again', '14:40 The problem seems fixed'],
    {},
    {},
  ],
];

suite('milestones: their order and the durations', () => {
  for (const [name, lines, milestones, durations] of ORDERS)
    test(name, () => {
      checkOrder(lines, milestones, durations);
    });
  test('a column names them', () => {
    const { milestones } = parse(
      '## Timeline (UTC)\n\n| Time | Event | Phase |\n| - | - | - |\n| 2026-03-01 14:00 | Deploy | Started |\n| 2026-03-01 14:05 | Page | Detected |\n',
    );
    assert.deepEqual(milestones, { start: '2026-03-01T14:00:00Z', detected: '2026-03-01T14:05:00Z' });
  });
  test('a tag names them', () => {
    const { milestones } = parse(
      '## Timeline (UTC)\n\n- 2026-03-01 14:00 Deploy (start)\n- 2026-03-01 14:20 [mitigated] Rollback\n',
    );
    assert.deepEqual(milestones, { start: '2026-03-01T14:00:00Z', mitigated: '2026-03-01T14:20:00Z' });
  });
  test('a tag at the end names them', () => {
    const { milestones } = parse(
      '## Timeline (UTC)\n\n- 2026-03-01 14:05 The pump is off [start]\n- 2026-03-01 14:20 The pump runs again [mitigated].\n',
    );
    assert.deepEqual(milestones, { start: '2026-03-01T14:05:00Z', mitigated: '2026-03-01T14:20:00Z' });
  });
  test('front matter: noticed and reported are of the reporter, detected is of the incident', () => {
    const { milestones } = parse(
      '---\nnoticed: 2026-03-01T14:10:00Z\nreported: 2026-03-01T14:12:00Z\ndetected: 2026-03-01T14:20:00Z\n---\n',
    );
    assert.deepEqual(milestones, { detected: '2026-03-01T14:20:00Z' });
  });
  test('front matter: noticed alone is no detection', () => {
    assert.deepEqual(parse('---\nnoticed: 2026-03-01T14:10:00Z\n---\n').milestones, {});
  });
});
