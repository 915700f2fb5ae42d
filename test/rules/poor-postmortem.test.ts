import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/core/analysis/analyzer.ts';
import { DEFAULTS } from '../../server/core/configuration/defaults.ts';

/** Shaped like the poor example of the SRE Workbook, chapter 10, in words of our own. */
const POOR = `# Postmortem: relay disks wiped

Shared with: relay-team@

**Date:** 2026-02-10

**Published:** 2026-07-01

## Impact

All relay machines were sent to the wiper, which took away most machines.

## Root cause

kimfour@ ignored the automation and ran the turnup logic by hand.

## Lessons learned

- Alerting caught the issue immediately.

## Action items

- Make automation better.
- Train humans not to run unsafe commands.

## Glossary
`;

/** The rules that mark the line that holds these words. */
function check(words: string, expected: readonly string[]): void {
  const start = POOR.lastIndexOf('\n', POOR.indexOf(words)) + 1;
  const end = POOR.indexOf('\n', start);
  const { findings } = createAnalyzer(DEFAULTS, '2026-11-23').analyze({ text: POOR });
  const here = findings.filter(({ at }) => start <= at.start && at.start < end).map(({ rule }) => rule);
  assert.deepEqual([...new Set(here)].sort(), expected);
}

suite('a poor postmortem', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['relay disks wiped', ['missing-question']],
    ['Published', ['late-publication']],
    ['sent to the wiper', ['unquantified-impact']],
    ['## Root cause', ['single-cause']],
    ['kimfour@', ['person-as-cause']],
    ['Alerting caught', []],
    ['Make automation better', ['action-without-deadline', 'action-without-owner', 'vague-action']],
    ['Train humans', ['action-without-deadline', 'action-without-owner', 'people-fix']],
    ['Glossary', ['empty-section']],
  ];
  for (const [words, expected] of rows)
    test(words, () => {
      check(words, expected);
    });
});
