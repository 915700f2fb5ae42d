import { defineRule } from './rule.ts';
import { findSecrets } from './secrets.ts';

/** In pieces, so that no scanner takes the example for a credential of ours. */
const EXAMPLE = ['Kx9', 'vTq', '27dLm'].join('');
const DATABASE = ['postgres', '//'].join(':');
const BLANKED = ['ghp', 'x'.repeat(36)].join('_');

export const secretInDocument = defineRule({
  id: 'secret-in-document',
  scope: 'document',
  summary: 'A key, token or password that looks real',
  rationale:
    'A postmortem is read by many and kept for years, in every clone and in every export. Whoever can read it could ' +
    'use the credential, and taking it out here does not take it back: rotate it, then redact it.',
  source: 'secretlint, recommended rules',
  category: 'privacy',
  severity: 'error',
  since: '0.1.0',
  examples: [
    {
      title: 'A connection string out of a log',
      bad: `## Why did it happen?

The pool kept its old settings:

\`\`\`
pool: ${DATABASE}checkout:«${EXAMPLE}»@db-1.internal:5432/orders timed out
\`\`\`
`,
      good: `## Why did it happen?

The pool kept its old settings:

\`\`\`
pool: ${DATABASE}checkout:‹redacted›@db-1.internal:5432/orders timed out
\`\`\`
`,
    },
  ],
  ignores: [
    'The key AKIAIOSFODNN7EXAMPLE stands in the manual.',
    `The token was ${BLANKED}.`,
    `Connect with ${DATABASE}user:password@host/orders or ${DATABASE}app:\${PASSWORD}@db/orders.`,
    `The tests use ${DATABASE}app:app-for-tests@localhost/orders.`,
    'The push went to https://github.com/example/shop.git, commit 9f8e7d6c5b4a39281706f5e4d3c2b1a098765432.',
    'The log says `Authorization: Bearer ‹redacted›`.',
  ],
  *check({ postmortem: { text } }) {
    for (const { name, at } of findSecrets(text)) {
      yield {
        at,
        message: `Looks like ${name}. Rotate it: whoever can read this file could use it.`,
        fixes: [{ title: 'Redact it here (and rotate it)', edits: [{ at, newText: '‹redacted›' }], safe: false }],
      };
    }
  },
});
