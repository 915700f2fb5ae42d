import {
  JUDGING_ADJECTIVES,
  JUDGING_ADVERBS,
  MISHAP_ADVERBS,
  NEGATIVE_TRAITS,
  WEAK_ADJECTIVES,
  WORK_NOUNS,
  HUMAN_WORK,
  ERROR_ADJECTIVES,
  HARD_ERRORS,
} from '../lexicon/adjectives.ts';
import { ROLES, TEAM_HEADS } from '../lexicon/agents.ts';
import { BE, DO, HAVE, MODALS, NEGATIONS, POSSESSIVES } from '../lexicon/function-words.ts';
import {
  BAD_MODIFIERS,
  CRITICAL,
  DEEDS,
  FAULT_NOUNS,
  HARMS,
  MILD_FAULT_NOUNS,
  SAFEGUARDS,
  UNDOINGS,
} from '../lexicon/nouns.ts';
import { DUTIES, VERB_CLASSES } from '../lexicon/verbs.ts';
import type { Phrase, SentenceParse, Tag, Word } from '../grammar/sentence.ts';
import { singularOf } from '../morphology/forms.ts';
import type { AgentClass } from '../reading.ts';
import type { Matcher } from './pattern.ts';
import { lowerAt, phraseOver, textAt } from '../grammar/words.ts';

type WordTest = (word: Word) => boolean;

const tagged =
  (...tags: readonly Tag[]): WordTest =>
  (word) =>
    tags.includes(word.tag);
const among =
  (...sets: readonly ReadonlySet<string>[]): WordTest =>
  (word) =>
    sets.some((set) => set.has(word.lower));
const nounAmong =
  (set: ReadonlySet<string>): WordTest =>
  (word) =>
    set.has(word.lower) || set.has(singularOf(word.lower));

/** What a headline says that a fault does: "slip-up wipes staging". */
const HARMING = [
  VERB_CLASSES.fault,
  VERB_CLASSES.destructive,
  new Set(['take', 'bring', 'knock', 'hand', 'leave', 'cost', 'open', 'send', 'hit', 'cut', 'put']),
];

/** Tests of one word, by the name in angle brackets. */
const WORD_TESTS: ReadonlyMap<string, WordTest> = new Map<string, WordTest>([
  ['adv', tagged('adv')],
  ['adj', tagged('adv', 'noun', 'num')],
  ['det', tagged('det')],
  ['noun', tagged('noun', 'name', 'num')],
  ['num', tagged('num')],
  ['prep', tagged('prep')],
  ['verb', tagged('verb')],
  ['be', among(BE)],
  ['have', among(HAVE)],
  ['do', among(DO)],
  ['modal', among(MODALS)],
  ['not', among(NEGATIONS)],
  ['poss', among(POSSESSIVES)],
  ["'s", tagged('poss')],
  ['punct', tagged('punct')],
  ['ing', (word) => word.form?.shapes.has('ing') === true && word.form.lemma !== word.lower],
  ['part', (word) => word.form !== undefined && (word.form.shapes.has('part') || word.form.shapes.has('past-or-part'))],
  ['base', (word) => word.form?.shapes.has('base') === true],
  ['past', (word) => word.form !== undefined && (word.form.shapes.has('past') || word.form.shapes.has('past-or-part'))],
  ['judging', among(JUDGING_ADJECTIVES)],
  ['trait', among(NEGATIVE_TRAITS)],
  ['weak', among(WEAK_ADJECTIVES)],
  ['error-adj', among(ERROR_ADJECTIVES)],
  ['hard-error', among(HARD_ERRORS)],
  ['judging-adv', among(JUDGING_ADVERBS)],
  ['mishap-adv', among(MISHAP_ADVERBS)],
  ['bad', among(BAD_MODIFIERS)],
  ['critical', among(CRITICAL)],
  ['work', nounAmong(WORK_NOUNS)],
  ['human-work', nounAmong(HUMAN_WORK)],
  ['fault-noun', nounAmong(FAULT_NOUNS)],
  ['mild-fault-noun', nounAmong(MILD_FAULT_NOUNS)],
  ['harm', nounAmong(HARMS)],
  ['deed', nounAmong(DEEDS)],
  ['undoing', nounAmong(UNDOINGS)],
  ['safeguard', nounAmong(SAFEGUARDS)],
  ['role', nounAmong(ROLES)],
  ['team', nounAmong(TEAM_HEADS)],
  [
    'harming',
    (word) =>
      word.form?.shapes.has('s') === true &&
      word.form.lemma !== word.lower &&
      HARMING.some((lemmas) => lemmas.has(word.form?.lemma ?? '')),
  ],
  ['fault-verb', (word) => word.form !== undefined && VERB_CLASSES.fault.has(word.form.lemma)],
  ['duty', (word) => word.form !== undefined && DUTIES.has(word.form.lemma)],
]);

const classes =
  (...names: readonly AgentClass[]): ((phrase: Phrase) => boolean) =>
  (phrase) =>
    names.includes(phrase.class);

/** Tests of a noun phrase that begins at the word. */
const PHRASE_TESTS: ReadonlyMap<string, (phrase: Phrase, parse: SentenceParse) => boolean> = new Map<
  string,
  (phrase: Phrase, parse: SentenceParse) => boolean
>([
  ['np', () => true],
  ['agent', (phrase) => classes('person', 'role', 'team', 'organisation')(phrase)],
  ['staff', (phrase) => classes('person', 'role', 'team')(phrase) && !phrase.served],
  ['person', classes('person')],
  ['individual', classes('person', 'role')],
  ['we', classes('first-person')],
  [
    'anyone',
    (phrase, { words }) =>
      classes('person', 'role', 'team', 'organisation', 'first-person')(phrase) ||
      lowerAt(words, phrase.start) === 'they' ||
      lowerAt(words, phrase.start) === 'them' ||
      lowerAt(words, phrase.start) === 'you',
  ],
  [
    'others',
    (phrase, { words }) =>
      classes('person', 'role', 'team', 'organisation')(phrase) ||
      lowerAt(words, phrase.start) === 'they' ||
      lowerAt(words, phrase.start) === 'them' ||
      lowerAt(words, phrase.start) === 'you',
  ],
  ['attacker', classes('attacker')],
  ['thing', (phrase) => classes('system', 'unknown')(phrase)],
]);

/** The test that one element of a pattern stands for. */
export function matcherOf(source: string): Matcher {
  if (source === '^') return (_, at) => (at === 0 ? at : -1);
  if (source === '<end>') return phraseEnds;
  if (source === '<end-np>')
    return ({ words }, at) => (words[at] === undefined || ENDING_TAGS.has(words[at].tag) ? at : -1);
  if (source === '$')
    return ({ words }, at) =>
      words.slice(at, at + 3).every((word) => word.tag === 'punct') && words.length - at <= 3 ? at : -1;
  const choices = source.split('|');
  if (choices.length > 1 && choices.some((choice) => choice.startsWith('<') || choice === '$'))
    return anyOf(choices.map((choice) => matcherOf(choice)));
  const name = /^<(.+)>$/.exec(source)?.[1];
  if (name !== undefined) return named(name);
  return source.startsWith('~') ? lemmaMatcher(source.slice(1)) : wordMatcher(source);
}

const anyOf =
  (matchers: readonly Matcher[]): Matcher =>
  (parse, at) =>
    Math.max(...matchers.map((matcher) => matcher(parse, at)));

const ENDING_TAGS: ReadonlySet<Tag> = new Set<Tag>(['punct', 'conj', 'sub', 'aux', 'modal']);

/** Matches nothing, where the noun phrase of the word before has ended. */
const phraseEnds: Matcher = ({ phraseAt, words }, at) =>
  ((phraseAt[at] ?? -1) < 0 || phraseAt[at] !== phraseAt[at - 1]) && textAt(words, at) !== '-' ? at : -1;

function named(name: string): Matcher {
  const phraseTest = PHRASE_TESTS.get(name);
  if (phraseTest !== undefined) return phraseMatcher(phraseTest);
  const wordTest = WORD_TESTS.get(name);
  if (wordTest === undefined) throw new Error(`no such class in a pattern: <${name}>`);
  return ({ words }, at) => {
    const word = words[at];
    return word !== undefined && wordTest(word) ? at + 1 : -1;
  };
}

const phraseMatcher =
  (test: (phrase: Phrase, parse: SentenceParse) => boolean): Matcher =>
  (parse, at) => {
    const phrase = phraseOver(parse, at);
    return phrase?.start === at && test(phrase, parse) ? phrase.end : -1;
  };

function wordMatcher(source: string): Matcher {
  const choices = new Set(source.split('|'));
  return ({ words }, at) => (choices.has(lowerAt(words, at)) ? at + 1 : -1);
}

function lemmaMatcher(source: string): Matcher {
  const choices = new Set(source.split('|'));
  return ({ words }, at) => {
    const word = words[at];
    if (word === undefined) return -1;
    const lemma =
      word.form?.lemma ??
      (word.tag === 'aux'
        ? BE.has(word.lower)
          ? 'be'
          : HAVE.has(word.lower)
            ? 'have'
            : 'do'
        : singularOf(word.lower));
    return choices.has(lemma) || choices.has(word.lower) || choices.has(singularOf(word.lower)) ? at + 1 : -1;
  };
}
