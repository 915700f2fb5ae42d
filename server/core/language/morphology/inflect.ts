import { DOUBLING, IRREGULAR_VERBS } from '../lexicon/irregular-verbs.ts';
import { words } from '../lexicon/words.ts';

interface Forms {
  readonly past: string;
  readonly participle: string;
  readonly gerund?: string;
}

const doubling = words(DOUBLING);
const irregular: ReadonlyMap<string, Forms> = new Map(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .map((row): [string, Forms] => {
      const [base = '', past = '', participle = '', gerund] = row.split(' ');
      return [base, gerund === undefined ? { past, participle } : { past, participle, gerund }];
    }),
);

const VOWEL_Y = /[^aeiou]y$/; // "apply"
const SHORT = /^(?:[^aeiou]|qu)*[aeiou][bdfgk-nprtvz]$/; // "drop", not "deploy" or "fix"
const SIBILANT = /(?:[sxzo]|ch|sh)$/; // "push", "go"
const PREFIXED = /^(?:re|un|over|under|fore|mis|pre|out)-?/; // "re-ran"

const shortVerb = (base: string): boolean =>
  SHORT.test(base) || doubling.has(base) || (SHORT.test(base.slice(base.lastIndexOf('-') + 1)) && base.includes('-'));

/** The irregular row of a verb or of the verb that a prefix stands before. */
function formsOf(base: string): Forms | undefined {
  const own = irregular.get(base);
  if (own !== undefined) return own;
  const prefix = PREFIXED.exec(base)?.[0];
  if (prefix === undefined) return undefined;
  const inner = irregular.get(base.slice(prefix.length));
  return inner && { past: prefix + inner.past, participle: prefix + inner.participle };
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (VOWEL_Y.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('ic')) return `${base}ked`;
  return shortVerb(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

/** Simple past of a base form: "drop" -> "dropped". */
export const pastOf = (base: string): string => formsOf(base)?.past ?? regularPast(base);

/** Past participle of a base form: "overwrite" -> "overwritten". */
export const participleOf = (base: string): string => formsOf(base)?.participle ?? regularPast(base);

/** The -ing form: "run" -> "running". */
export function gerundOf(base: string): string {
  const own = formsOf(base)?.gerund;
  if (own !== undefined) return own;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee') && !base.endsWith('oe') && !base.endsWith('ye'))
    return `${base.slice(0, -1)}ing`;
  if (base.endsWith('ic')) return `${base}king`;
  return shortVerb(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}

/** Third person singular of the present, and the plural of a noun: "push" -> "pushes". */
export function thirdPersonOf(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (VOWEL_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return SIBILANT.test(base) ? `${base}es` : `${base}s`;
}
