import assert from 'node:assert/strict';
import { SECRETS } from '../../server/core/rules/secrets.table.ts';
import { findSecrets } from '../../server/core/rules/secrets.ts';

/** Letters and digits that look drawn by lot, made here so that no scanner takes them for a credential of ours. */
const random = (length: number, letters = 'aZ3kQ9xB7mT2vR5yN8pLdW4'): string =>
  Array.from({ length }, (_, index) => letters[(index * 7 + index * index) % letters.length]).join('');
const hex = (length: number): string => random(length, '0a9f3c71e5b8d246');

/** The text with «marks» around what is found. */
function check(marked: string): void {
  const text = marked.replace(/[«»]/g, '');
  const found = findSecrets(text).map(({ at }) => text.slice(at.start, at.end));
  assert.deepEqual(
    found,
    [...marked.matchAll(/«([^«»]*)»/g)].map(([, words]) => words),
  );
}

suite('credentials', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['GitHub', `token: «${['ghp', random(36)].join('_')}» (revoked)`],
    ['GitHub, fine grained', `«${['github', 'pat', random(82)].join('_')}»`],
    ['GitLab', `\`«${['glpat', random(20)].join('-')}»\``],
    ['AWS, the id', `The key «${'AKIA' + random(16, 'Z3KQ9XB7MT2VR5YN')}» was in the image.`],
    ['AWS, the secret', `aws_secret_access_key = «${random(40)}»`],
    ['Slack', `SLACK=«${['xoxb', '123456789012', '210987654321', random(24)].join('-')}»`],
    ['Slack, webhook', `«https://hooks.slack.com/services/T${random(8)}/B${random(8)}/${random(24)}»`],
    ['Stripe', `- «${['sk', 'live', random(24)].join('_')}»`],
    ['npm', `| npm | «${['npm', random(36)].join('_')}» |`],
    ['Vault', `«hvs.${random(95)}»`],
    ['Databricks', `«dapi${hex(32)}»`],
    ['a password in a URL', `curl https://deploy:«${random(12)}»@ci.shop.io/build`],
    ['PostgreSQL', `DATABASE_URL=postgres://app:«${random(12)}»@db-1.shop.io:5432/orders`],
    ['MongoDB', `mongodb+srv://app:«${random(12)}»@cluster0.shop.io/orders?retryWrites=true`],
    ['MySQL', `jdbc:mysql://app:«${random(12)}»@db-1/orders`],
    ['two in a line', `«${['ghp', random(36)].join('_')}» and «${['ghs', random(36)].join('_')}»`],
    ['a key in a code block', `\`\`\`\n«${block('RSA ')}»\n\`\`\``],
  ];
  for (const [name, text] of rows)
    test(name, () => {
      check(text);
    });

  const others = [
    'AKIAIOSFODNN7EXAMPLE and wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    `ghp_${'x'.repeat(36)}`,
    'aws_secret_access_key = <your-secret-access-key-goes-in-this-place>',
    'postgres://user:password@host/orders',
    'postgres://app:$PGPASSWORD@db/orders',
    'postgres://app:{{ password }}@db/orders',
    'postgres://db-1.internal:5432/orders',
    'mongodb://app:****@db/orders',
    'redeploy of 9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
    'https://example.com/a?b=c and mail to ops@example.com',
    '-----BEGIN RSA PRIVATE KEY-----\n‹redacted›\n-----END RSA PRIVATE KEY-----',
    'the private key of the load balancer, in asia-east1',
  ];
  for (const text of others)
    test(`leaves alone: ${text.slice(0, 50)}`, () => {
      check(text);
    });
});

function block(kind: string): string {
  const ends = ['BEGIN', 'END'].map((end) => `-----${end} ${kind}PRIVATE KEY-----`);
  return ends.join(`\n${random(64)}\n${random(64)}\n`);
}

suite('the table of credentials', () => {
  test('its keywords are lower case, as they are compared', () => {
    for (const { keywords } of SECRETS)
      assert.deepEqual(
        keywords,
        keywords.map((word) => word.toLowerCase()),
      );
  });
  test('what a pattern begins with, repeated, takes no pattern long', () => {
    for (const { keywords } of SECRETS)
      for (const word of keywords) for (const text of [word, word.toUpperCase()]) findSecrets(text.repeat(2000));
  });
});
