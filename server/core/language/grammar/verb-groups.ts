import { BE, DO, GET, HAVE } from '../lexicon/function-words.ts';
import { verbForm, type VerbShape } from '../morphology/forms.ts';
import type { Phrase, VerbGroup, Word } from './sentence.ts';
import { lowerAt, phraseOver, tagAt } from './words.ts';

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
    if (group === undefined) at++;
    else {
      groups.push(group);
      at = group.end;
    }
  }
  return groups;
}

const STARTS: ReadonlySet<string> = new Set(['verb', 'aux', 'modal', 'neg', 'to']);

function groupAt(scan: Scan, start: number): VerbGroup | undefined {
  const first = scan.words[start];
  if (first === undefined) return undefined;
  if (first.tag !== 'adv') return STARTS.has(first.tag) ? readGroup(scan, start) : undefined;
  let verb = start;
  while (tagAt(scan.words, verb) === 'adv') verb++;
  const next = tagAt(scan.words, verb);
  return next !== undefined && STARTS.has(next) && next !== 'to' ? readGroup(scan, start) : undefined;
}

/** "ought to", "supposed to": the infinitive belongs to the helper. */
const OPEN_HELPERS: ReadonlySet<string> = new Set(['ought', 'supposed']);

interface Helpers {
  readonly at: number;
  readonly helpers: readonly Word[];
  readonly inverted?: Phrase;
}

/** Collects helpers up to the main verb; a subject may stand inside of a question. */
function collectHelpers({ words, phrases, phraseAt }: Scan, start: number): Helpers {
  const helpers: Word[] = [];
  let inverted: Phrase | undefined;
  let at = start;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.tag === 'aux' || word.tag === 'modal' || word.tag === 'neg' || word.tag === 'adv' || (word.tag === 'to' && (at === start || OPEN_HELPERS.has(lowerAt(words, at - 1)))) || (word.lower === 'supposed' && lowerAt(words, at + 1) === 'to')) {
      helpers.push(word);
      continue;
    }
    const last = helpers[helpers.length - 1];
    const opensQuestion = inverted === undefined && last !== undefined && helpers.some((helper) => helper.tag === 'aux' || helper.tag === 'modal');
    const phrase = opensQuestion ? phraseOver({ phrases, phraseAt }, at) : undefined;
    if (phrase === undefined || phrase.start !== at || !bareVerbFollows(words, phrase.end, helpers)) break;
    inverted = phrase;
    at = phrase.end - 1;
  }
  return inverted === undefined ? { at, helpers } : { at, helpers, inverted };
}

/** After "did the developer" a bare verb, after "had she" a participle. */
function bareVerbFollows(words: readonly Word[], from: number, helpers: readonly Word[]): boolean {
  let at = from;
  while (tagAt(words, at) === 'adv' || tagAt(words, at) === 'neg') at++;
  const next = words[at];
  if (next?.tag !== 'verb' && next?.tag !== 'aux') return false;
  const auxiliary = helpers.find((helper) => helper.tag === 'aux' || helper.tag === 'modal');
  const shapes = next.form?.shapes ?? new Set<VerbShape>();
  if (auxiliary === undefined) return false;
  if (DO.has(auxiliary.lower)) return shapes.has('base') || next.tag === 'aux';
  if (auxiliary.tag === 'modal') return shapes.has('base') || next.lower === 'have';
  if (HAVE.has(auxiliary.lower)) return shapes.has('part') || shapes.has('past-or-part') || next.lower === 'been' || next.lower === 'had';
  return BE.has(auxiliary.lower) && auxiliary.lower !== 'be' && (shapes.has('ing') || shapes.has('past-or-part') || shapes.has('part'));
}

function readGroup(scan: Scan, start: number): VerbGroup | undefined {
  const { at, helpers, inverted } = collectHelpers(scan, start);
  const verb = scan.words[at];
  const lastAux = helpers.findLastIndex((helper) => helper.tag === 'aux');
  if (verb?.tag === 'verb') return build({ start, main: at, helpers, word: verb, ...(inverted && { inverted }) });
  if (lastAux < 0) return undefined;
  const main = start + lastAux;
  const auxiliary = scan.words[main];
  if (auxiliary === undefined || inverted !== undefined) return undefined;
  let end = at;
  while (end > main + 1 && tagAt(scan.words, end - 1) === 'adv') end--;
  return { ...build({ start, main, helpers: helpers.slice(0, lastAux), word: auxiliary }), end };
}

interface Parts {
  readonly start: number;
  readonly main: number;
  readonly helpers: readonly Word[];
  readonly word: Word;
  readonly inverted?: Phrase;
}

function build({ start, main, helpers, word, inverted }: Parts): VerbGroup {
  const lower = helpers.map((helper) => helper.lower);
  const modal = helpers.find((helper) => helper.tag === 'modal' && helper.lower !== "'d")?.lower;
  const shapes = word.form?.shapes ?? new Set<VerbShape>();
  const participle = shapes.has('part') || shapes.has('past-or-part');
  const be = helpers.some((helper) => helper.tag === 'aux' && (BE.has(helper.lower) || GET.has(helper.lower)));
  const have = helpers.some((helper) => helper.tag === 'aux' && HAVE.has(helper.lower)) || lower.includes("'d");
  const ing = shapes.has('ing') && word.lower !== word.form?.lemma;
  return {
    start,
    end: main + 1,
    main,
    lemma: lemmaOf(word),
    tense: tenseOf(word, helpers, modal),
    kind: kindOf({ word, helpers, ing, participle }),
    negated: helpers.some((helper) => helper.tag === 'neg'),
    ...(modal !== undefined && { modal }),
    perfect: have && (participle || word.lower === 'had' || word.lower === 'been'),
    passive: be && participle && !ing,
    progressive: be && ing,
    ...(inverted && { inverted }),
  };
}

const AUX_LEMMA: readonly (readonly [ReadonlySet<string>, string])[] = [[BE, 'be'], [HAVE, 'have'], [DO, 'do']];

const lemmaOf = (word: Word): string =>
  word.form?.lemma ?? AUX_LEMMA.find(([forms]) => forms.has(word.lower))?.[1] ?? verbForm(word.lower)?.lemma ?? word.lower;

const PAST_AUX: ReadonlySet<string> = new Set(['was', 'were', 'did', 'had', 'got', "'d"]);

function tenseOf(word: Word, helpers: readonly Word[], modal: string | undefined): VerbGroup['tense'] {
  if (modal !== undefined) return 'none';
  const auxiliary = helpers.find((helper) => helper.tag === 'aux');
  const carrier = auxiliary?.lower ?? word.lower;
  if (helpers[0]?.tag === 'to') return 'none';
  if (PAST_AUX.has(carrier)) return 'past';
  if (auxiliary !== undefined || BE.has(carrier) || HAVE.has(carrier)) return 'present';
  const shapes = word.form?.shapes ?? new Set<VerbShape>();
  return shapes.has('past') || shapes.has('past-or-part') ? 'past' : 'present';
}

function kindOf({ word, helpers, ing, participle }: { word: Word; helpers: readonly Word[]; ing: boolean; participle: boolean }): VerbGroup['kind'] {
  if (helpers.find((helper) => helper.tag !== 'adv' && helper.tag !== 'neg')?.tag === 'to') return 'infinitive';
  const auxiliary = helpers.find((helper) => helper.tag === 'aux' || helper.tag === 'modal');
  if (auxiliary !== undefined) return auxiliary.lower === 'having' || auxiliary.lower === 'being' ? 'ing' : 'finite';
  if (ing || word.lower === 'having' || word.lower === 'being') return 'ing';
  const shapes = word.form?.shapes ?? new Set<VerbShape>();
  return participle && !shapes.has('past-or-part') ? 'participle' : 'finite';
}
