import { ANIMATED } from './animated-language.ts';
import { CLAUSES } from './clauses.ts';
import type { Construction } from './construction.ts';
import { COUNTERFACTUALS } from './counterfactual.ts';
import { HINDSIGHTS } from './hindsight.ts';
import { HUMAN_ERRORS } from './human-error.ts';
import { JUDGEMENTS } from './judgement.ts';
import { LABELS } from './label-as-cause.ts';
import { MIND_READINGS } from './mind-reading.ts';
import { NOMINALS } from './nominal.ts';
import { OWNED_DEED } from './owned-deed.ts';
import { PEOPLE_FIXES } from './people-fix.ts';
import { MISCONDUCT } from './possible-misconduct.ts';
import { PROCEDURE_VIOLATIONS } from './procedure-violation.ts';
import { PUNITIVE } from './punitive.ts';
import { TRAIT } from './trait.ts';
import { WHO_QUESTIONS } from './who-question.ts';

/** Every construction, in the order in which they are tried. */
export const CONSTRUCTIONS: readonly Construction[] = [
  ...CLAUSES,
  ...NOMINALS,
  OWNED_DEED,
  TRAIT,
  ...HUMAN_ERRORS,
  ...WHO_QUESTIONS,
  ...JUDGEMENTS,
  ...COUNTERFACTUALS,
  ...PUNITIVE,
  ...PEOPLE_FIXES,
  ...MISCONDUCT,
  ...HINDSIGHTS,
  ...MIND_READINGS,
  ...PROCEDURE_VIOLATIONS,
  ...LABELS,
  ...ANIMATED,
];
