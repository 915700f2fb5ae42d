import type { Span } from '../text/span.ts';

/** `<!-- postmortem-ignore RULE, RULE: reason -->` and its `-start`, `-end` and `-file` forms. */
export interface IgnoreDirective {
  /** The comment itself. */
  readonly at: Span;
  /** Rule ids as written; empty for all rules. */
  readonly rules: readonly string[];
  readonly reason?: string;
  /** What it silences: findings that start in here. */
  readonly scope: Span;
}
