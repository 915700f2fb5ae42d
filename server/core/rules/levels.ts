import type { RuleFacts } from './rule.ts';

/** A document grows: what is open is a note in a draft, and must be settled in a final document. */
export const GROWS_WITH_STATUS = {
  status: { draft: 'information', final: 'error' },
} as const satisfies RuleFacts['levels'];
