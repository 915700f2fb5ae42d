import { AMBIGUOUS_NAMES } from '../lexicon/ambiguous-names.ts';
import {
  ATTACKERS,
  BARE_TEAMS,
  KNOWN_ORGANISATIONS,
  MACHINE_ROLES,
  ORGANISATIONS,
  ROLES,
  TEAM_HEADS,
  USERS,
} from '../lexicon/agents.ts';
import { NAME_SYLLABLES } from '../lexicon/name-syllables.ts';
import { FAMILY_NAMES } from '../lexicon/family-names.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { PRODUCTS } from '../lexicon/products.ts';
import { singularOf } from '../morphology/forms.ts';
import type { Token, Vocabulary } from '../reading.ts';
import { words as set, words } from '../lexicon/words.ts';

/** The built-in lexicons and the words of the document, ready to be asked. */
export interface Lookup {
  /** How sure it is that the token is somebody's name. */
  nameOf(token: Token): 'sure' | 'ambiguous' | undefined;
  isSurname(token: Token): boolean;
  /** A given name that is no other word, in small letters. */
  isPlainName(lower: string): boolean;
  isProduct(lower: string): boolean;
  /** The noun's human meaning, singular or plural. */
  nounOf(lower: string): 'role' | 'user' | 'team' | 'organisation' | 'attacker' | undefined;
  isBareTeam(token: Token): boolean;
  isKnownOrganisation(lower: string): boolean;
}

const NAME_LETTERS = /^\p{Lu}[\p{L}\p{M}'’-]+$/u; // "Dave", "O'Brien", "Xu"
const SMALL_LETTER = /\p{Ll}/u; // not "AWS"
/** Written like a name: a capital, then letters of which one is small. */
export const isCapitalised = ({ text }: Token): boolean => NAME_LETTERS.test(text) && SMALL_LETTER.test(text);

const MARKS = /\p{M}/gu; // the accent of "é" taken apart
const STROKES: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['ı', 'i'],
  ['æ', 'ae'],
]);
const STROKED = /[łøđßıæ]/gu; // "ł"
const PLAIN = /^[a-z'-]*$/; // "dave"

/** Without accents: "szymańska" -> "szymanska". */
const folded = (lower: string): string =>
  PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(MARKS, '')
        .replace(STROKED, (letter) => STROKES.get(letter) ?? letter);

const SURNAME =
  /..(?:ovic|evic|owicz|ewicz|owski|ewski|inski|ynski|owska|ewska|inska|ynska|anska|enski|czyk|enko|shvili|adze|opoulos|idis|akis|oglu|sson|sdottir|escu|ainen|inen|quist|gaard|strom|sztejn|stein|berger|bauer|ovsky|evsky|ovskaya|nova|mova|kova|rova|lova|dova|tova|sova|nko|chuk|yuk|jian|murthy|swamy|rajan|anathan|wala|zadeh|pour|ullah|uddin|uzzaman|imana|ngwe|okwu|emeka|ugwu|ndlovu|moto|mura|naga|kawa|zawa|gawa|shita)$/; // "vukcevic"
const SURNAME_NOT = set(
  `nova casanova supernova innova terranova bossanova moto remoto locomoto zawa kova okinawa kanagawa kamakura einstein frankenstein pour vapour`,
);

/** Written like a family name of one of many tongues; a guess, so only for capitalised words that no table knows. */
export const isSurnameShaped = (token: Token): boolean =>
  isCapitalised(token) && SURNAME.test(folded(token.lower)) && !SURNAME_NOT.has(folded(token.lower));

const isListed = (lower: string): boolean =>
  GIVEN_NAMES.has(lower) || FAMILY_NAMES.has(lower) || FOLDED.has(lower) || FOLDED.has(folded(lower));

/** Names of the tables that carry accents, without them. */
const FOLDED: ReadonlySet<string> = new Set([...GIVEN_NAMES, ...FAMILY_NAMES].map(folded));

/** What stands before a family name. */
export const TITLES = words(`mr mrs ms dr prof mx`);

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
  const isDeclared = (token: Token): boolean =>
    people.has(token.lower) && (isCapitalised(token) || isPlainName(token.lower));
  const nameOf = (token: Token): 'sure' | 'ambiguous' | undefined => {
    if (token.kind === 'handle') return 'sure';
    if (products.has(token.lower)) return undefined;
    return isDeclared(token) ? 'sure' : listedName(token);
  };
  return {
    nameOf,
    isPlainName: (lower) => !products.has(lower) && isPlainName(lower),
    isSurname: (token) => FAMILY_NAMES.has(token.lower) && isCapitalised(token) && !products.has(token.lower),
    isProduct: (lower) => products.has(lower) || PRODUCTS.has(lower),
    nounOf(lower) {
      const singular = singularOf(lower);
      if (roles.has(lower) || roles.has(singular)) return 'role';
      return NOUNS.find(([, set]) => set.has(singular) || set.has(lower))?.[0] ?? numberedRole(lower);
    },
    isBareTeam: (token) => BARE_TEAMS.has(token.lower) && (token.lower !== 'it' || token.text === 'IT'),
    isKnownOrganisation: (lower) => KNOWN_ORGANISATIONS.has(lower),
  };
}

const NUMBERED = /^([a-z-]{3,12})\d$/; // "dba2"

/** An account of somebody on duty: "dba2", "oncall1"; not "worker2". */
function numberedRole(lower: string): 'role' | undefined {
  const role = NUMBERED.exec(lower)?.[1] ?? '';
  return ROLES.has(role) && !MACHINE_ROLES.has(role) ? 'role' : undefined;
}

/** A name that is nothing else, so that small letters do as well. */
const isPlainName = (lower: string): boolean =>
  GIVEN_NAMES.has(lower) && !AMBIGUOUS_NAMES.has(lower) && !PRODUCTS.has(lower);

const TWO_SYLLABLES = /^(\p{Lu}\p{Ll}{1,4})-(\p{L}\p{Ll}{1,4})$/u; // "Min-jun", "Mei-Ling"

/** Names of two syllables around a hyphen, as Korean and Chinese ones are written. */
function isTwoSyllableName({ text }: Token): boolean {
  const [, first = '', second = ''] = TWO_SYLLABLES.exec(text) ?? [];
  return NAME_SYLLABLES.has(first.toLowerCase()) && NAME_SYLLABLES.has(second.toLowerCase());
}

function listedName(token: Token): 'sure' | 'ambiguous' | undefined {
  const { lower } = token;
  if (!isCapitalised(token) || PRODUCTS.has(lower)) return undefined;
  if (AMBIGUOUS_NAMES.has(lower)) return 'ambiguous';
  return TITLES.has(lower) || isListed(lower) || isTwoSyllableName(token) || isSurnameShaped(token)
    ? 'sure'
    : undefined;
}
