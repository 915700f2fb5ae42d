import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  FIRST_PERSON,
  GET,
  HAVE,
  LY_WORDS,
  MODALS,
  NEGATIONS,
  NUMBER_WORDS,
  OTHER_PRONOUNS,
  PERSON_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { VERB_NOUNS } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { verbForm } from '../morphology/forms.ts';
import type { Token } from '../reading.ts';
import { CLAUSE_OPENERS, firstTag, near, nounish, type Place, tagBefore, type TagRule } from './place.ts';
import type { Tag } from './sentence.ts';

const DETERMINER_OR_PRONOUN = words(`
  this these those that all some both each either neither another any one other others most many few several half whichever whatever`);
/** Adverbs that are adjectives after an article: "the only copy". */
const ADJECTIVES_TOO = words(`only right hard last first next back late early`);

const clitic: TagRule = (token, place) => {
  if (token.lower === "'d") return 'modal';
  return token.lower === "'s" ? cliticTag(place) : undefined;
};

const OWNING_DAYS = words(`yesterday today tomorrow tonight`);

/** "John's mistake", but "he's", "John's been". */
function cliticTag(place: Place): Tag {
  const before = tagBefore(place);
  if (before === undefined) return 'punct';
  if (OWNING_DAYS.has(near(place, -1))) return 'poss';
  if (before === 'pron' || before === 'sub' || before === 'adv') return 'aux';
  const next = near(place, 1);
  return BE.has(next) || NEGATIONS.has(next) || DETERMINERS.has(next) ? 'aux' : 'poss';
}

const negation: TagRule = ({ lower }) => (NEGATIONS.has(lower) ? 'neg' : undefined);

const infinitive: TagRule = ({ lower }, place) => {
  if (lower !== 'to') return undefined;
  return infinitiveFollows(place) ? 'to' : 'prep';
};

const BARE = words(`be have do not`);

function infinitiveFollows(place: Place): boolean {
  for (let by = 1; by <= 3; by++) {
    const lower = near(place, by);
    if (BARE.has(lower)) return true;
    if (isAdverb(lower)) continue;
    return verbForm(lower)?.shapes.has('base') === true && !(VERB_NOUNS.has(lower) && place.lookup.isProduct(lower));
  }
  return false;
}

const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !LY_WORDS.has(lower));

const modal: TagRule = (token, place) => {
  if (!MODALS.has(token.lower) || isNounSpot(place)) return undefined;
  return token.text === 'Will' && place.at > 0 && nextIsPast(place) ? 'name' : 'modal';
};

const nextIsPast = (place: Place): boolean => verbForm(near(place, 1))?.shapes.has('past-or-part') === true;
const isNounSpot = (place: Place): boolean => tagBefore(place) === 'det' && !DETERMINER_OR_PRONOUN.has(near(place, -1));

const auxiliary: TagRule = ({ lower }, place) => {
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower)) return 'aux';
  return GET.has(lower) && participleFollows(place) ? 'aux' : undefined;
};

function participleFollows(place: Place): boolean {
  const shapes = verbForm(near(place, near(place, 1).endsWith('ly') ? 2 : 1))?.shapes;
  return shapes !== undefined && (shapes.has('part') || shapes.has('past-or-part'));
}

/** "did not back up", "to back up", but "came back up". */
const backUp: TagRule = ({ lower }, place) => {
  if (lower !== 'back' || (near(place, 1) !== 'up' && near(place, 1) !== 'out')) return undefined;
  return BEFORE_BARE.has(tagBefore(place) ?? '') ? 'verb' : undefined;
};
const BEFORE_BARE = words(`neg modal to aux pron`);

/** "IT", "US" and "may" are no pronouns and no helpers here. */
const capitals: TagRule = ({ lower, text }) => {
  if (lower === 'may') return 'noun';
  return text === 'US' || text === 'IT' ? 'noun' : undefined;
};

const pronoun: TagRule = ({ lower }) => (FIRST_PERSON.has(lower) || PERSON_PRONOUNS.has(lower) ? 'pron' : undefined);

const that: TagRule = ({ lower }, place) => {
  if (lower !== 'that') return undefined;
  const before = tagBefore(place);
  if (TIMES.has(near(place, 1))) return 'det';
  if (before === 'verb' && nounish(place, 1) && !clauseFollows(place)) return 'det';
  if (AFTER_HEAD.has(before ?? '')) return 'sub';
  return nounish(place, 1) ? 'det' : 'pron';
};
/** "the runbook that night" */
const TIMES = words(`night day morning evening afternoon week weekend month shift year hour moment`);

/** "excluded that share from backup": no verb after the noun. */
const clauseFollows = (place: Place): boolean => {
  const after = near(place, 2);
  return (
    BE.has(after) ||
    HAVE.has(after) ||
    DO.has(after) ||
    MODALS.has(after) ||
    verbForm(after) !== undefined ||
    nounish(place, 2)
  );
};
const AFTER_HEAD = words(`noun name verb pron aux`);

const determiner: TagRule = ({ lower }, place) => {
  if (lower === 'no' && near(place, 1) === 'one') return 'det';
  if (DETERMINER_OR_PRONOUN.has(lower)) return nounish(place, 1) || near(place, 1) === 'of' ? 'det' : 'pron';
  if (!POSSESSIVES.has(lower)) return undefined;
  return lower === 'her' && !nounish(place, 1) ? 'pron' : 'det';
};

const PARTICLE_TAGS: readonly (readonly [ReadonlySet<string>, Tag])[] = [
  [CLAUSE_OPENERS, 'sub'],
  [OTHER_PRONOUNS, 'pron'],
  [DETERMINERS, 'det'],
  [NUMBER_WORDS, 'num'],
  [CONJUNCTIONS, 'conj'],
  [PREPOSITIONS, 'prep'],
  [SUBORDINATORS, 'sub'],
];

const particle: TagRule = ({ lower }) => PARTICLE_TAGS.find(([set]) => set.has(lower))?.[1];

const adverb: TagRule = ({ lower }, place) => {
  if (!isAdverb(lower)) return undefined;
  return ADJECTIVES_TOO.has(lower) && tagBefore(place) === 'det' ? 'noun' : 'adv';
};

const RULES: readonly TagRule[] = [
  clitic,
  negation,
  infinitive,
  modal,
  auxiliary,
  backUp,
  capitals,
  pronoun,
  that,
  determiner,
  particle,
  adverb,
];

/** The tag of a word of the closed classes; undefined for the others. */
export const closedTag = (token: Token, place: Place): Tag | undefined => firstTag(RULES, token, place);
