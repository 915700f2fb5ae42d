import { createHash } from 'node:crypto';
import type { Finding } from '../../core/index.ts';

const BLANKS = /\s+/gu; // line breaks inside of a finding

/**
 * A name for each finding of a file that survives edits elsewhere: the rule, the words marked, and which of several
 * alike it is. Lines do not count, so nothing is new because a paragraph moved.
 */
export function fingerprintsOf(findings: readonly Finding[]): readonly string[] {
  const nameOf = createNames();
  return findings.map(({ rule, text }) => nameOf(`${rule}\n${text.trim().replace(BLANKS, ' ')}`));
}

const LENGTH = 32;

/** Names things by what tells them apart, and by which of several alike each is; the same things get the same names. */
export function createNames(): (alike: string) => string {
  const seen = new Map<string, number>();
  return (alike) => {
    const nth = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, nth);
    return createHash('sha256').update(`${alike}\n${nth}`).digest('hex').slice(0, LENGTH);
  };
}
