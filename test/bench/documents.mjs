// Postmortems of a given length in which no two sentences are alike, so that nothing is fast by having been seen before.
const SUBJECTS = [
  'The connection pool',
  'A stale cache entry',
  'The deploy pipeline',
  'The on-call engineer',
  'One read replica',
  'The rate limiter',
  'Our load balancer',
  'The certificate job',
  'The support team',
  'A retry storm',
  'The feature flag',
  'The backup host',
  'Dana',
  'Nobody',
];
const VERBS = [
  'rejected',
  'forgot to check',
  'overwrote',
  'delayed',
  'noticed',
  'misconfigured',
  'drained',
  'reported',
  'rolled back',
  'missed',
  'restarted',
  'should have known about',
  'carelessly deleted',
  'slowed down',
];
const OBJECTS = [
  'the orders of shop',
  'request',
  'the queue of region',
  'alert',
  'the session of node',
  'migration',
  'the export of tenant',
  'build',
  'the lease of worker',
  'ticket',
  'the index of shard',
  'page',
];
const TAILS = [
  'because the runbook was out of date',
  'while the dashboard still showed an average',
  'before anyone could read the log',
  'although the test had passed in staging',
  'and the error rate rose from 0.2% to 14%',
  'so customers could not log in for some time',
  'when the second zone took over',
  'which was not in the plan',
  'and a human error was suspected at first',
];

/** Numbers that look like chance and are the same in every run. */
function createChance(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const two = (value) => String(value).padStart(2, '0');

/** One incident of about so many words, with a table, lists, a log and actions. */
function incident(words, seed, level) {
  const chance = createChance(seed);
  const one = (list) => list[chance(list.length)];
  let number = seed * 1000;
  const sentence = () => `${one(SUBJECTS)} ${one(VERBS)} ${one(OBJECTS)} ${(number += 1)} ${one(TAILS)}.`;
  const paragraph = (count) => Array.from({ length: count }, sentence).join(' ');
  const part = (share, size) =>
    Array.from({ length: Math.max(1, Math.round((words * share) / (14 * size))) }, () => paragraph(size)).join('\n\n');
  const h = '#'.repeat(level);
  const rows = Math.max(4, Math.round((words * 0.08) / 16));
  const entry = (index) => `| ${two(9 + Math.floor(index / 40))}:${two((index * 3) % 60)} | ${sentence()} |`;
  const action = (index) => `| ${sentence()} | @${one(['kim', 'noor', 'mara'])} | 2026-12-${two(1 + (index % 28))} |`;
  const list = (count, item) => Array.from({ length: count }, (_, index) => item(index)).join('\n');
  return `${h} Outage ${seed} of the checkout

- **Date:** 2026-11-${two(1 + (seed % 28))}
- **Severity:** SEV-2

${h}# Summary

${part(0.05, 4)}

${h}# Impact

${list(Math.max(3, Math.round((words * 0.05) / 15)), () => `- ${sentence()}`)}

${h}# Timeline

All times are in UTC.

| Time | Event |
| --- | --- |
${list(rows, entry)}

${h}# Root cause

${part(0.5, 5)}

\`\`\`text
${list(5, (index) => `2026-11-01T10:0${index}:00Z ERROR pool exhausted`)}
\`\`\`

> ${sentence()}

${h}# Lessons learned

${h}## What went well

${list(Math.max(3, Math.round((words * 0.1) / 15)), () => `- ${sentence()}`)}

${h}## What went wrong

${part(0.15, 3)}

${h}# Action items

| Action | Owner | Due |
| --- | --- | --- |
${list(Math.max(3, Math.round((words * 0.05) / 22)), action)}
`;
}

/** A postmortem of about so many words; beyond 6,000 it is a collection of them. */
export function documentOf(words, seed = 7) {
  if (words <= 6000) return incident(words, seed, 1);
  const count = Math.round(words / 5000);
  const parts = Array.from({ length: count }, (_, index) => incident(words / count, seed + index, 2));
  return `# Incidents of the year\n\n${parts.join('\n')}`;
}

/** A paragraph that no document here holds. */
export function newParagraph(seed) {
  const chance = createChance(seed + 99);
  const one = (list) => list[chance(list.length)];
  return Array.from(
    { length: 4 },
    (_, index) => `${one(SUBJECTS)} ${one(VERBS)} ${one(OBJECTS)} ${seed * 7919 + index} ${one(TAILS)}.`,
  ).join(' ');
}

export const wordsOf = (text) => text.split(/\s+/).filter(Boolean).length;
