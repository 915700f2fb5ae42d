import type { SectionKind } from '../model/section.ts';
import type { Fix, Problem, Rule } from '../rules/rule.ts';
import { shift } from '../text/span.ts';

/** A problem with its rule and its place in the document, before its level is settled. */
export interface Raw {
  readonly rule: Rule;
  readonly problem: Problem;
  readonly section: SectionKind | undefined;
}

/** The same problem `by` characters further on. */
export function shiftProblem(problem: Problem, by: number): Problem {
  const at = shift(problem.at, by);
  return problem.fixes ? { ...problem, at, fixes: problem.fixes.map((fix) => shiftFix(fix, by)) } : { ...problem, at };
}

const shiftFix = (fix: Fix, by: number): Fix => ({
  ...fix,
  edits: fix.edits.map(({ at, newText }) => ({ at: shift(at, by), newText })),
});
