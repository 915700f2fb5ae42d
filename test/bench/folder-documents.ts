/** Numbers that look like chance and are the same in every run. */
function createChance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SERVICES = ['checkout', 'search', 'billing', 'identity', 'the session store', 'the export job', 'webhooks'];
const CLASSES = ['expired-certificate', 'full-disk', 'bad-deploy', 'lost-quorum', 'slow-query', 'wrong-permission'];
const PARTS = ['connection pool', 'read replica', 'load balancer', 'deploy pipeline', 'rate limiter', 'backup job'];
const PEOPLE = ['priya', 'marek', 'dana', 'tomas', 'yuki', 'noor', 'felix', 'grace'];
const SENTENCES = [
  'The PART of SERVICE reached its limit, and new requests waited until they timed out.',
  'Retries of the clients multiplied the load on SERVICE, so the PART never caught up.',
  'I looked at the dashboard of the PART first, since the last incident had begun there.',
  'The alert averages over an hour, which hid the first minutes of the failure of SERVICE.',
  'Two teams share the PART, and a change for one of them reached SERVICE without a test.',
  'The runbook was accurate, and the rollback took four minutes once the lock was free.',
  'We did not know that SERVICE depends on the PART; no picture shows it.',
  'The default of the PART had been chosen when SERVICE handled a tenth of the load.',
];
const ACTIONS = [
  'Alert when the PART is nearly full',
  'Refuse a deploy of SERVICE that skips the staging PART',
  'Restore the PART of SERVICE from its backup every week',
  'Show on one page what depends on the PART',
  'Give SERVICE a PART of its own',
];

const two = (value: number): string => String(value).padStart(2, '0');

/** A postmortem by its number; the same number always gives the same text. */
export function documentText(number: number): { readonly name: string; readonly text: string } {
  const chance = createChance(number + 1);
  const one = (words: readonly string[]): string => words[chance(words.length)] ?? '';
  const [service, part] = [one(SERVICES), one(PARTS)];
  const filled = (words: string): string => words.replace('SERVICE', service).replace('PART', part);
  const date = `${2020 + chance(7)}-${two(1 + chance(12))}-${two(1 + chance(28))}`;
  const paragraph = (): string => Array.from({ length: 4 + chance(4) }, () => filled(one(SENTENCES))).join(' ');
  const hour = 1 + chance(18);
  const times = Array.from(
    { length: 8 },
    (_, index) => `${two(hour + (index >> 2))}:${two((index % 4) * 13 + chance(12))}`,
  );
  const events = ['starts to fail', 'alert fires', 'the page is acknowledged', 'an incident is declared'];
  const rows = times.map(
    (time, index) => `| ${time} | ${index < 4 ? `${service} ${events[index] ?? ''}` : filled(one(SENTENCES))} |`,
  );
  const actions = Array.from({ length: 3 + chance(4) }, () => {
    const due = `${2021 + chance(7)}-${two(1 + chance(12))}-${two(1 + chance(28))}`;
    return `- [${chance(2) === 0 ? ' ' : 'x'}] ${filled(one(ACTIONS))} — @${one(PEOPLE)}, due ${due}`;
  });
  const front = `postmortem: true\nid: INC-${number}\nclass: ${one(CLASSES)}\nservices: [${service}]\nseverity: SEV${1 + chance(3)}\ndate: ${date}`;
  const text = `---\n${front}\n---

# Outage of ${service}

## Summary

${service} was down for ${10 + chance(90)} minutes, and ${100 + chance(9000)} requests failed. ${paragraph()}

## Timeline (UTC)

| Time | Event |
| --- | --- |
${rows.join('\n')}

## Impact

${100 + chance(9000)} requests failed. ${paragraph()}

## Contributing factors

${paragraph()}

${paragraph()}

## Lessons

${paragraph()}

## Action items

${actions.join('\n')}
`;
  return { name: `${date}-incident-${number}.md`, text };
}
