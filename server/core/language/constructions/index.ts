import { CLAUSES } from './clauses.ts';
import type { Construction } from './construction.ts';

/** Every construction, in the order in which they are tried. */
export const CONSTRUCTIONS: readonly Construction[] = [...CLAUSES];
