import assert from 'node:assert/strict';
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
];

suite('milestones by the words of an entry', () => {
  for (const [text, milestone] of ROWS)
    test(text, () => {
      assert.equal(milestoneOf(text, undefined), milestone);
    });
});
