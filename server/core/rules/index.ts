import { actionWithoutDeadline } from './action-without-deadline.ts';
import { actionWithoutOwner } from './action-without-owner.ts';
import { brokenFrontMatter } from './broken-front-matter.ts';
import { emptySection } from './empty-section.ts';
import { missingQuestion } from './missing-question.ts';
import { placeholder } from './placeholder.ts';
import type { Rule } from './rule.ts';
import { unquantifiedImpact } from './unquantified-impact.ts';
import { unusedIgnore } from './unused-ignore.ts';

/** Every rule, one line each, by category and then as people meet them in a document. */
export const RULES: readonly Rule[] = [
  missingQuestion,
  emptySection,
  placeholder,
  brokenFrontMatter,
  unusedIgnore,
  unquantifiedImpact,
  actionWithoutOwner,
  actionWithoutDeadline,
];

/** The ids of all rules, in the order of the registry. */
export const RULE_IDS: readonly string[] = RULES.map((rule) => rule.id);
