import * as registry from './registry.ts';
import type { Rule } from './rule.ts';

/** Every rule, by name. */
export const RULES: readonly Rule[] = Object.values(registry);

/** The ids of all rules. */
export const RULE_IDS: readonly string[] = RULES.map((rule) => rule.id);
