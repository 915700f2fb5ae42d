import { BE, DO, GET, HAVE } from '../lexicon/function-words.ts';
import { words as set } from '../lexicon/words.ts';
import { verbForm, type VerbShape } from '../morphology/forms.ts';
import type { Phrase, VerbGroup, Word } from './sentence.ts';
import { lowerAt, phraseStartingAt, tagAt } from './words.ts';

interface Scan {
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  readonly phraseAt: readonly number[];
}

/** Finds the verb groups of a sentence, helpers and adverbs before the verb included. */
export function findVerbGroups(scan: Scan): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < scan.words.length) {
    const group = groupAt(scan, at);
    if (group !== undefined) groups.push(group);
    at = group?.end ?? at + 1;
  }
  return groups;
}

const STARTS = set(`verb aux modal neg to`);
const HELPERS = set(`aux modal neg adv`);
/** "ought to", "supposed to": the infinitive belongs to the helper. */
const OPEN_HELPERS = set(`ought supposed`);

function groupAt(scan: Scan, start: number): VerbGroup | undefined {
  let verb = start;
  while (tagAt(scan.words, verb) === 'adv') verb++;
  const tag = tagAt(scan.words, verb) ?? '';
  return STARTS.has(tag) && (verb === start || tag !== 'to') ? readGroup(scan, start) : undefined;
}

interface Helpers {
  readonly at: number;
  readonly helpers: readonly Word[];
  readonly inverted?: Phrase;
}

/** Collects helpers up to the main verb; a subject may stand inside of a question. */
function collectHelpers(scan: Scan, start: number): Helpers {
  const { words } = scan;
  const helpers: Word[] = [];
  let inverted: Phrase | undefined;
  let at = start;
  for (let word = words[at]; word !== undefined; word = words[++at]) {
    if (isHelper(words, at, start)) {
      helpers.push(word);
      continue;
    }
    const subject = inverted === undefined ? invertedSubject(scan, at, helpers) : undefined;
    if (subject === undefined) break;
    inverted = subject;
    at = subject.end - 1;
  }
  return inverted === undefined ? { at, helpers } : { at, helpers, inverted };
}

function isHelper(words: readonly Word[], at: number, start: number): boolean {
  const tag = tagAt(words, at);
  if (tag === 'to') return at === start || OPEN_HELPERS.has(lowerAt(words, at - 1)) || isPseudoCleft(words, at);
  return HELPERS.has(tag ?? '') || (lowerAt(words, at) === 'supposed' && lowerAt(words, at + 1) === 'to');
}

/** "what he did next was to drain the zone" */
const isPseudoCleft = (words: readonly Word[], at: number): boolean =>
  BE.has(lowerAt(words, at - 1)) && words.slice(Math.max(0, at - 5), at - 1).some((word) => DO.has(word.lower));

/** The subject between a helper and its verb: "did the developer forget". */
function invertedSubject(scan: Scan, at: number, helpers: readonly Word[]): Phrase | undefined {
  const auxiliary = helpers.find((helper) => helper.tag === 'aux' || helper.tag === 'modal');
  const phrase = auxiliary === undefined ? undefined : phraseStartingAt(scan, at);
  if (auxiliary === undefined || phrase === undefined) return undefined;
  let verb = phrase.end;
  while (['adv', 'neg'].includes(tagAt(scan.words, verb) ?? '')) verb++;
  const next = scan.words[verb];
  return next !== undefined && (next.tag === 'verb' || next.tag === 'aux') && fitsHelper(auxiliary, next)
    ? phrase
    : undefined;
}

const hasShape = (word: Word, ...shapes: readonly VerbShape[]): boolean =>
  shapes.some((shape) => word.form?.shapes.has(shape) === true);
const isParticiple = (word: Word): boolean => hasShape(word, 'part', 'past-or-part');

/** After "did" a bare verb, after "had" a participle, after "was" either participle. */
function fitsHelper({ lower, tag }: Word, verb: Word): boolean {
  if (tag === 'modal') return hasShape(verb, 'base') || verb.lower === 'have';
  if (DO.has(lower)) return hasShape(verb, 'base') || verb.tag === 'aux';
  if (HAVE.has(lower)) return isParticiple(verb) || verb.lower === 'been' || verb.lower === 'had';
  return lower !== 'be' && hasShape(verb, 'ing', 'part', 'past-or-part');
}

function readGroup(scan: Scan, start: number): VerbGroup | undefined {
  const { at, helpers, inverted } = collectHelpers(scan, start);
  const verb = scan.words[at];
  if (verb?.tag === 'verb') return build({ start, main: at, helpers, word: verb, ...(inverted && { inverted }) });
  const lastAux = helpers.findLastIndex((helper) => helper.tag === 'aux');
  const auxiliary = helpers[lastAux];
  if (auxiliary === undefined || inverted !== undefined) return undefined;
  const main = start + lastAux;
  let end = at;
  while (end > main + 1 && tagAt(scan.words, end - 1) === 'adv') end--;
  const group = build({ start, main, helpers: helpers.slice(0, lastAux), word: auxiliary });
  return { ...group, end, negated: group.negated || helpers.some((helper) => helper.tag === 'neg') };
}

interface Parts {
  readonly start: number;
  readonly main: number;
  readonly helpers: readonly Word[];
  readonly word: Word;
  readonly inverted?: Phrase;
}

const isProgressive = (word: Word): boolean => hasShape(word, 'ing') && word.lower !== word.form?.lemma;
const some = (helpers: readonly Word[], ...sets: readonly ReadonlySet<string>[]): boolean =>
  helpers.some((helper) => helper.tag === 'aux' && sets.some((forms) => forms.has(helper.lower)));

function build(parts: Parts): VerbGroup {
  const { start, main, helpers, word, inverted } = parts;
  const modal = helpers.find((helper) => helper.tag === 'modal' && helper.lower !== "'d")?.lower;
  const be = some(helpers, BE, GET) && !helpers.some((helper) => helper.lower === 'supposed');
  const ing = isProgressive(word);
  return {
    start,
    end: main + 1,
    main,
    lemma: lemmaOf(word),
    tense: modal === undefined ? tenseOf(word, helpers) : 'none',
    kind: kindOf(word, helpers),
    negated: helpers.some((helper) => helper.tag === 'neg'),
    ...(modal !== undefined && { modal }),
    perfect: isPerfect(word, helpers),
    passive: be && isParticiple(word) && !ing,
    progressive: be && ing,
    ...(inverted && { inverted }),
  };
}

function isPerfect(word: Word, helpers: readonly Word[]): boolean {
  const have = some(helpers, HAVE) || helpers.some((helper) => helper.lower === "'d");
  return have && (isParticiple(word) || word.lower === 'had' || word.lower === 'been');
}

const AUX_LEMMA: readonly (readonly [ReadonlySet<string>, string])[] = [
  [BE, 'be'],
  [HAVE, 'have'],
  [DO, 'do'],
];

const lemmaOf = (word: Word): string =>
  word.form?.lemma ??
  AUX_LEMMA.find(([forms]) => forms.has(word.lower))?.[1] ??
  verbForm(word.lower)?.lemma ??
  word.lower;

const PAST_HELPERS = set(`was were did had got 'd`);

/** The first helper carries the tense. */
function tenseOf(word: Word, helpers: readonly Word[]): VerbGroup['tense'] {
  if (helpers[0]?.tag === 'to') return 'none';
  const auxiliary = helpers.find((helper) => helper.tag === 'aux' || helper.lower === "'d");
  if (PAST_HELPERS.has(auxiliary?.lower ?? word.lower)) return 'past';
  return auxiliary === undefined && hasShape(word, 'past', 'past-or-part') ? 'past' : 'present';
}

const NON_FINITE = set(`having being`);

function kindOf(word: Word, helpers: readonly Word[]): VerbGroup['kind'] {
  if (helpers.find((helper) => helper.tag !== 'adv' && helper.tag !== 'neg')?.tag === 'to') return 'infinitive';
  const carrier = helpers.find((helper) => helper.tag === 'aux' || helper.tag === 'modal');
  if (carrier !== undefined) return NON_FINITE.has(carrier.lower) ? 'ing' : 'finite';
  if (isProgressive(word) || NON_FINITE.has(word.lower)) return 'ing';
  return hasShape(word, 'part') && !hasShape(word, 'past-or-part') ? 'participle' : 'finite';
}
