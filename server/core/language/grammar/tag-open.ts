import { BE, DO, HAVE, MODALS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { VERB_CLASSES, VERB_NOUNS } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { type VerbForm, verbForm } from '../morphology/forms.ts';
import type { Token } from '../reading.ts';
import { isHumanNoun, near, nounish, objectFollows, type Place, tagBefore, wordBefore } from './place.ts';
import type { Tag, Word } from './sentence.ts';

const ALWAYS_NOUN = words(`
  data morning evening lead-up bring-up shift staff engineering accounting networking marketing nothing something building during string
  thing ping king red need bed hundred embed feed speed seed deed weed`);
const SUBJECT_PRONOUNS = words(
  `i we he she they you it who someone somebody nobody everybody everyone anyone anybody whoever`,
);
/** States that look like verbs: "closed the ticket unread". */
const UNDONE = words(
  `unread unset unsent unseen unheard unsaid unpaid unbuilt unmet untold unhurt undone unshut unlit`,
);
const MIXED = /\d|\p{Ll}\p{Lu}/u; // "v2", "kubeProxy"

/** A word that is in no closed class: noun or verb, by its form and its place. */
export function openTag(token: Token, place: Place): Tag {
  const form =
    ALWAYS_NOUN.has(token.lower) || UNDONE.has(token.lower) || MIXED.test(token.text)
      ? undefined
      : verbForm(token.lower);
  if (form === undefined) return 'noun';
  if (form.shapes.has('ing') && form.lemma !== token.lower) return gerundTag(place);
  return form.shapes.has('base') || form.shapes.has('s') ? presentTag(form, place) : pastTag(form, place);
}

/** "the testing" and "debug logging" are nouns; "Imani leaving" is a clause. */
function gerundTag(place: Place): Tag {
  const before = wordBefore(place);
  if (before?.tag === 'det') return 'noun';
  return before?.tag === 'noun' && !isHumanNoun(before, place) && before.token.kind !== 'opaque' ? 'noun' : 'verb';
}

const ATTRIBUTIVE = words(`num prep verb adv`);

/** "the stolen token", "two failed checks": a participle before a noun counts as part of it. */
function pastTag(form: VerbForm, place: Place): Tag {
  const before = tagBefore(place);
  if (form.shapes.has('past') && !form.shapes.has('part')) return 'verb';
  if (before === 'det' || before === 'poss') return 'noun';
  if (!isAttributive(place)) return 'verb';
  return nounish(place, 1) && near(place, 1) !== 'by' ? 'noun' : 'verb';
}

function isAttributive(place: Place): boolean {
  const before = tagBefore(place);
  if (before === undefined) return true;
  if (before === 'adv') return tagBefore(place, 2) === 'det';
  return ATTRIBUTIVE.has(before) || (before === 'noun' && tagBefore(place, 2) === 'det' && isAdjective(place));
}

const ADJECTIVE_ENDING = /(?:al|ous|ive|ic|ful|less|able|ible|ary|ent|ant|new|old|bad|big)$/; // "previous"
const isAdjective = (place: Place): boolean =>
  ADJECTIVE_ENDING.test(near(place, -1)) && place.lookup.nounOf(near(place, -1)) === undefined;

const NOUN_SPOT = words(`det poss num prep`);
/** Verbs before a bare infinitive: "let the lease lapse", "made it fail". */
const BARE_INFINITIVE = words(`let make help see hear watch`);

/** Base and -s forms: after a helper a verb, after an article a noun, else by what stands around them. */
function presentTag(form: VerbForm, place: Place): Tag {
  const back = adverbsBefore(place) + 1;
  const word = wordBefore(place, back);
  if (word === undefined) return nounOrVerb(form, place);
  if (word.tag === 'to' || word.tag === 'modal' || (word.tag === 'pron' && SUBJECT_PRONOUNS.has(word.lower)))
    return 'verb';
  if (word.tag === 'aux') return isPseudoCleft(place, back) ? 'verb' : afterHelper(form, word);
  return isNounSpot(word, back) ? 'noun' : nounOrVerb(form, place);
}

/** "all he did was bump the version": a bare verb after "did was". */
function isPseudoCleft(place: Place, back: number): boolean {
  if (!BE.has(near(place, -back))) return false;
  const did = [1, 2, 3, 4].find((by) => DO.has(near(place, -back - by)));
  return did === 1 || (did !== undefined && place.tokens[0]?.lower === 'what');
}

function adverbsBefore(place: Place): number {
  let count = 0;
  while (['adv', 'neg'].includes(tagBefore(place, count + 1) ?? '')) count++;
  return count;
}

const isNounSpot = (word: Word, back: number): boolean =>
  NOUN_SPOT.has(word.tag) || (word.tag === 'verb' && back === 1 && !BARE_INFINITIVE.has(word.form?.lemma ?? ''));

const afterHelper = ({ shapes }: VerbForm, helper: Word): Tag =>
  DO.has(helper.lower) || shapes.has('past-or-part') || shapes.has('part') ? 'verb' : 'noun';

function nounOrVerb(form: VerbForm, place: Place): Tag {
  const before = wordBefore(place);
  if (isSurelyVerb(form, place)) return 'verb';
  if (!VERB_NOUNS.has(form.lemma)) return isModifier(form, place) ? 'noun' : 'verb';
  if (before === undefined || OPENINGS.has(before.tag)) return startTag(form, place);
  if (before.tag === 'name' || isHumanNoun(before, place)) return afterPerson(form, place);
  return isObject(place) ? 'noun' : afterThing(form, before, place);
}

/** "flag set by Paula", "who pushed". */
const isSurelyVerb = ({ shapes }: VerbForm, place: Place): boolean =>
  (near(place, 1) === 'by' && shapes.has('past-or-part')) || ['who', 'whoever'].includes(near(place, -1));

const OPENINGS = words(`punct conj sub`);

/** A base form after a singular thing: "config push". */
function isModifier({ shapes }: VerbForm, place: Place): boolean {
  const before = wordBefore(place);
  const thing = before?.tag === 'noun' && !isHumanNoun(before, place) && !isPlural(before.lower);
  return thing && shapes.has('base') && !shapes.has('past-or-part') && !letsBefore(place);
}

const isPlural = (lower: string): boolean => lower.endsWith('s') && !lower.endsWith('ss');

/** "let the domain registration lapse": the noun phrase after "let" takes a verb. */
function letsBefore({ done }: Place): boolean {
  const verb = done.findLastIndex((word) => word.tag !== 'noun' && word.tag !== 'det' && word.tag !== 'num');
  return (
    done.length - verb <= 5 && BARE_INFINITIVE.has(done[verb]?.form?.lemma ?? '') && done[verb]?.form?.lemma === 'let'
  );
}

function afterThing({ shapes }: VerbForm, before: Word, place: Place): Tag {
  if (before.tag === 'noun' && letsBefore(place) && shapes.has('base') && !nounish(place, 1)) return 'verb';
  const finite = shapes.has('past-or-part') || shapes.has('s') || before.tag === 'adv';
  return before.tag !== 'verb' && finite && objectFollows(place) ? 'verb' : 'noun';
}

/** "applied the Tuesday patches a day early": the noun phrase after a verb of doing has no verb of its own. */
function isObject({ done }: Place): boolean {
  const verb = done[done.findLastIndex((word) => !IN_NAME.has(word.tag))];
  const lemma = verb?.tag === 'verb' && verb.form?.shapes.has('ing') !== true ? verb.form?.lemma : undefined;
  return (
    lemma !== undefined &&
    !BARE_INFINITIVE.has(lemma) &&
    (VERB_CLASSES.neutral.has(lemma) || VERB_CLASSES.destructive.has(lemma))
  );
}

/** After a person: "Bea opens a ticket", "on-call ignores page", but "user requests failed". */
function afterPerson({ shapes }: VerbForm, place: Place): Tag {
  if (objectFollows(place) || (shapes.has('base') && isQuestion(place))) return 'verb';
  const next = near(place, 1);
  if (next === 'of' || next === 'that' || isFinite(next)) return 'noun';
  return shapes.has('past-or-part') || (shapes.has('s') && continues(place)) ? 'verb' : 'noun';
}

const continues = (place: Place): boolean => nounish(place, 1) || PREPOSITIONS.has(near(place, 1));

function isFinite(lower: string): boolean {
  const shapes = verbForm(lower)?.shapes;
  const helper = MODALS.has(lower) || BE.has(lower) || HAVE.has(lower) || DO.has(lower);
  return helper || shapes?.has('past') === true || shapes?.has('past-or-part') === true;
}

/** "Why did Dave push": a helper stands before the name. */
function isQuestion({ done }: Place): boolean {
  const at = done.findLastIndex((word) => !IN_NAME.has(word.tag));
  const helper = done[at]?.tag === 'neg' ? done[at - 1] : done[at];
  return done.length - at < 6 && helper !== undefined && DO.has(helper.lower);
}
const IN_NAME = words(`name det noun num`);

const nameFollows = ({ tokens, at, lookup }: Place): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && lookup.nameOf(next) === 'sure';
};

/** At the start: an order ("Page the on-call") when an object follows, else a noun ("Page views fell"). */
function startTag({ shapes }: VerbForm, place: Place): Tag {
  if (!shapes.has('base')) return 'noun';
  const coordinated = tagBefore(place) === 'conj' && tagBefore(place, 2) === 'verb';
  return objectFollows(place) || nameFollows(place) || (coordinated && nounish(place, 1)) ? 'verb' : 'noun';
}
