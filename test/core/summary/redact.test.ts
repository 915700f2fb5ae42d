import assert from 'node:assert/strict';
import { createLanguageService, DEFAULTS } from '../../../server/core/index.ts';
import { TODAY } from './given.ts';

const HEAD = `---
people:
  Jane Doe: incident commander
participants: [Omar Haddad]
---

# Broker down

## Summary

`;

const service = createLanguageService({ ...DEFAULTS, customers: ['Acme Ltd'], products: ['Jenkins'] }, TODAY);

const outcomeOf = (sentence: string, redact: 'redacted' | 'whole'): string => {
  const analysis = service.analyze({ text: `${HEAD}${sentence}\n` });
  const { text } = service.share(analysis, { format: 'json', redact: redact === 'redacted' });
  const { outcome } = JSON.parse(text) as { outcome: { text: string } | null };
  return outcome?.text ?? '';
};

/** Marks in the sentence are read away first: what is compared is what a reader sees. */
const check = (sentence: string, expected: string): void => {
  assert.equal(outcomeOf(sentence, 'redacted'), expected);
};

const ROWS: readonly (readonly [string, string])[] = [
  ['Jane Doe restarted the broker.', 'The incident commander restarted the broker.'],
  [
    'The broker was restarted by Jane and by Omar Haddad.',
    'The broker was restarted by the incident commander and by [person].',
  ],
  ['The broker was restarted by **Jane** Doe at noon.', 'The broker was restarted by the incident commander at noon.'],
  ['The broker was restarted by Priya at noon.', 'The broker was restarted by [person] at noon.'],
  ['The job on Jenkins was stopped by hand at noon.', 'The job on Jenkins was stopped by hand at noon.'],
  ['It was seen on `db-1.eu.internal:5432` and kafka.corp too.', 'It was seen on [host] and [host] too.'],
  [
    'It was seen on 10.2.0.7:9200 and fd00::1 at 14:05:10 UTC.',
    'It was seen on [address] and [address] at 14:05:10 UTC.',
  ],
  ['It was seen in version 1.2.3.4 of the broker.', 'It was seen in version 1.2.3.4 of the broker.'],
  ['A mail to ops+night@example.org told us of it.', 'A mail to [e-mail] told us of it.'],
  ['The ticket OPS-1234 and #4411 were opened for it.', 'The ticket [ticket] and [ticket] were opened for it.'],
  ['UTF-8 and CVE-2024-1234 and SHA-256 had no part in it.', 'UTF-8 and CVE-2024-1234 and SHA-256 had no part in it.'],
  ['The broker of acme ltd stopped for an hour.', 'The broker of [customer] stopped for an hour.'],
  ['The broker stopped, see https://jira.example.org/x/1 for it.', 'The broker stopped, see [link] for it.'],
];

suite('summary: what must not leave', () => {
  for (const [sentence, expected] of ROWS) {
    test(sentence, () => {
      check(sentence, expected);
    });
  }

  test('nothing is taken out unless it is asked for', () => {
    assert.equal(outcomeOf('Jane Doe restarted db-1.internal.', 'whole'), 'Jane Doe restarted db-1.internal.');
  });

  test('what was taken out is told, each once, with the targets of links', () => {
    const text = `${HEAD}Jane saw [the graph](https://grafana.example.org/d/1) and the others called.\n`;
    assert.deepEqual(service.summary(service.analyze({ text }), { redact: true }).redactions, [
      { kind: 'person', from: 'Jane', to: 'The incident commander', count: 1 },
      { kind: 'link', from: 'https://grafana.example.org/d/1', to: '', count: 1 },
    ]);
  });
});
