import { AMBIGUOUS_NAMES } from '../lexicon/ambiguous-names.ts';
import { ATTACKERS, BARE_TEAMS, KNOWN_ORGANISATIONS, ORGANISATIONS, ROLES, TEAM_HEADS, USERS } from '../lexicon/agents.ts';
import { FAMILY_NAMES } from '../lexicon/family-names.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { PRODUCTS } from '../lexicon/products.ts';
import { singularOf } from '../morphology/forms.ts';
import type { Token, Vocabulary } from '../reading.ts';
import { words } from '../lexicon/words.ts';

/** The built-in lexicons and the words of the document, ready to be asked. */
export interface Lookup {
  /** How sure it is that the token is somebody's name. */
  nameOf(token: Token): 'sure' | 'ambiguous' | undefined;
  isSurname(token: Token): boolean;
  isProduct(lower: string): boolean;
  /** The noun's human meaning, singular or plural. */
  nounOf(lower: string): 'role' | 'user' | 'team' | 'organisation' | 'attacker' | undefined;
  isBareTeam(token: Token): boolean;
  isKnownOrganisation(lower: string): boolean;
}

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$|^\p{Lu}\p{Ll}$/u; // "Dave", "O'Brien", "Xu"
const TITLES = words(`mr mrs ms dr prof mx`);

const partsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => name.toLowerCase().replace(/^@/, '').split(/\s+/)).filter((part) => part.length > 1));

const NOUNS: readonly (readonly ['role' | 'user' | 'team' | 'organisation' | 'attacker', ReadonlySet<string>])[] = [
  ['attacker', ATTACKERS],
  ['user', USERS],
  ['team', TEAM_HEADS],
  ['organisation', ORGANISATIONS],
  ['role', ROLES],
];

/** Looks words up in the built-in lexicons and in the vocabulary of the document. */
export function createLookup(vocabulary: Vocabulary): Lookup {
  const people = partsOf(vocabulary.people);
  const products = new Set(vocabulary.products.map((name) => name.toLowerCase()));
  const roles = new Set(vocabulary.roles.map((name) => name.toLowerCase()));
  const ambiguous = (lower: string): boolean => AMBIGUOUS_NAMES.has(lower) || PRODUCTS.has(lower);
  const nameOf = (token: Token): 'sure' | 'ambiguous' | undefined => {
    if (token.kind === 'handle') return 'sure';
    if (products.has(token.lower)) return undefined;
    if (TITLES.has(token.lower) && CAPITALISED.test(token.text)) return 'sure';
    if (people.has(token.lower) && (CAPITALISED.test(token.text) || (GIVEN_NAMES.has(token.lower) && !ambiguous(token.lower)))) return 'sure';
    if (!CAPITALISED.test(token.text) || PRODUCTS.has(token.lower)) return undefined;
    if (AMBIGUOUS_NAMES.has(token.lower)) return 'ambiguous';
    return GIVEN_NAMES.has(token.lower) || FAMILY_NAMES.has(token.lower) ? 'sure' : undefined;
  };
  return {
    nameOf,
    isSurname: (token) => FAMILY_NAMES.has(token.lower) && CAPITALISED.test(token.text),
    isProduct: (lower) => products.has(lower) || PRODUCTS.has(lower),
    nounOf(lower) {
      const singular = singularOf(lower);
      if (roles.has(lower) || roles.has(singular)) return 'role';
      return NOUNS.find(([, set]) => set.has(singular) || set.has(lower))?.[0];
    },
    isBareTeam: (token) => BARE_TEAMS.has(token.lower) && (token.lower !== 'it' || token.text === 'IT'),
    isKnownOrganisation: (lower) => KNOWN_ORGANISATIONS.has(lower),
  };
}

export const isCapitalised = (token: Token): boolean => CAPITALISED.test(token.text);
