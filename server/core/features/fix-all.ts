import type { Finding } from '../analysis/finding.ts';
import type { Edit } from '../text/edit.ts';
import { overlaps } from '../text/span.ts';

/**
 * The edits of every safe first fix that can be applied together: a fix that touches what an earlier one changes is left
 * out as a whole, so that a second pass finds it again.
 */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const [fix] = finding.fixes;
    if (fix?.safe !== true || fix.edits.some((edit) => taken.some((other) => collide(edit, other)))) continue;
    taken.push(...fix.edits);
  }
  return taken;
}

const collide = (a: Edit, b: Edit): boolean =>
  overlaps(a.at, b.at) || (a.at.start === b.at.start && a.at.end === b.at.end);
