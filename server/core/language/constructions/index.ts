import { CLAUSES } from './clauses.ts';
import type { Construction } from './construction.ts';
import { NOMINALS } from './nominal.ts';
import { TRAIT } from './trait.ts';

/** Every construction, in the order in which they are tried. */
export const CONSTRUCTIONS: readonly Construction[] = [...CLAUSES, ...NOMINALS, TRAIT];
