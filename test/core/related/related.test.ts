import assert from 'node:assert/strict';
import { parse } from '../../../server/core/parse/parse.ts';
import { relatedIncidents } from '../../../server/core/related/related.ts';
import type { Comparable } from '../../../server/core/related/related.ts';
import { stemOf, tellingWords } from '../../../server/core/related/words.ts';

interface Given {
  readonly why?: string;
  readonly class?: string;
  readonly services?: readonly string[];
}

/** The folder in which the incidents are compared: enough others that a shared word means something. */
const OTHERS = [
  'A disk filled up',
  'The cache was cold',
  'A DNS record was removed',
  'The queue grew',
  'A quota was reached',
];

const incident = (id: string, { why = '', services = [], ...rest }: Given): Comparable => ({
  id,
  services,
  words: tellingWords(parse(`## Why did it happen?\n\n${why}\n`, {})),
  ...rest,
});

/** Why the first of two is related to the second; nothing when it is not. */
function reasons(first: Given, second: Given): readonly string[] {
  const others = OTHERS.map((why, index) => incident(String(index), { why }));
  const related = relatedIncidents([...others, incident('first', first), incident('second', second)]);
  return related.get('first')?.find(({ id }) => id === 'second')?.reasons ?? [];
}

const EXPIRED = 'The certificate of the ingress expired, because its renewal job had been disabled.';
const RENEWED =
  'An ingress certificate expires after 90 days. The renewal of certificates was disabled by a migration.';

const ROWS: readonly (readonly [name: string, first: Given, second: Given, expected: readonly string[]])[] = [
  ['nothing in common', { why: OTHERS[0] ?? '' }, { why: EXPIRED }, []],
  ['a class', { class: 'certificate-expiry' }, { class: 'Certificate expiry' }, ['same class: certificate-expiry']],
  ['two classes', { class: 'capacity' }, { class: 'certificate-expiry' }, []],
  ['an empty class', { class: '' }, { class: '' }, []],
  ['a service', { services: ['api', 'mail'] }, { services: ['Mail'] }, ['same service: mail']],
  ['two services', { services: ['api', 'mail'] }, { services: ['mail', 'api'] }, ['same services: api, mail']],
  ['similar texts', { why: EXPIRED }, { why: RENEWED }, ['similar words: certificate, ingress, expired']],
  [
    'all of it',
    { class: 'tls', services: ['api'], why: EXPIRED },
    { class: 'tls', services: ['api'], why: RENEWED },
    ['same class: tls', 'same service: api', 'similar words: certificate, ingress, expired'],
  ],
  [
    'words that every text has',
    { why: 'The service failed for minutes.' },
    { why: 'The service failed for hours.' },
    [],
  ],
];

suite('related incidents', () => {
  for (const [name, first, second, expected] of ROWS)
    test(name, () => {
      const found = reasons(first, second);
      assert.deepEqual(found, expected);
      assert.equal(reasons(second, first).length, expected.length, 'it is so both ways');
    });
  test('the one with most in common comes first, and there are at most five', () => {
    const all = Array.from({ length: 9 }, (_, index) =>
      incident(String(index), { class: 'tls', services: index === 4 ? ['api'] : [] }),
    );
    const related = relatedIncidents([incident('own', { class: 'tls', services: ['api'] }), ...all]).get('own');
    assert.equal(related?.[0]?.id, '4');
    assert.equal(related.length, 5);
  });
  test('none, and one alone', () => {
    assert.equal(relatedIncidents([]).size, 0);
    assert.deepEqual(relatedIncidents([incident('own', { class: 'tls', why: EXPIRED })]).get('own'), []);
  });
  test('inflections share a stem', () => {
    for (const [one, other] of [
      ['expired', 'expires'],
      ['certificate', 'certificates'],
      ['deploying', 'deployed'],
    ] as const)
      assert.equal(stemOf(one), stemOf(other));
  });
  test('names of people, code and links are no words of an incident', () => {
    const text =
      '---\npeople:\n  Kim Lee: on call\n---\n\n## Why did it happen?\n\nKim ran `kubectl` from https://example.com/manifest.\n';
    assert.deepEqual(
      [...tellingWords(parse(text, {})).values()].map(({ written }) => written),
      ['ran'],
    );
  });
});
