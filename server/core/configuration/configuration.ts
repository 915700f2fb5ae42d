import type { Level } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** What a team or a person has chosen; every key has a default, so that nothing has to be configured. */
export interface Configuration {
  readonly rules: Readonly<Record<string, Level>>;
  /** Phrases that are never marked, compared without case. */
  readonly allow: readonly string[];
  readonly people: readonly string[];
  readonly products: readonly string[];
  readonly roles: readonly string[];
  /** Names that must not leave with a redacted page. */
  readonly customers: readonly string[];
  readonly teamsMayOwn: boolean;
  /** Heading text (lower case) to the question it answers, or to `summary` or `timeline`. */
  readonly headings: Readonly<Record<string, string>>;
  readonly severities: Readonly<Record<string, string>>;
  readonly timezone?: string;
  /** Days until an action is due, by severity; `default` for the others. */
  readonly dueDays: Readonly<Record<string, number>>;
  readonly repeatWindowDays: number;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** False when the person has paused suggestions about wording. */
  readonly wording: boolean;
}

/** What is wrong in a configuration file: the key, the place, and what is allowed. */
export interface ConfigurationProblem {
  readonly message: string;
  readonly at: Span;
}
