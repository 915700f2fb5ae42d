import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse, VerbGroup } from '../grammar/sentence.ts';
import { lowerAt, phraseStartingAt, tagAt, textAt } from '../grammar/words.ts';

/** An object as the passive needs it: its noun with what hangs on it, and what is said of it ("open" in "left the port open"). */
export interface Target {
  readonly noun: Phrase;
  /** Where the noun ends with the phrases that hang on it. */
  readonly nounEnd: number;
  /** The words from `nounEnd` to here are a predicate of the noun: "wide open". */
  readonly end: number;
}

export function targetOf(parse: SentenceParse, clause: Clause, object: Phrase): Target {
  const times = timesStart(parse, object);
  if (times < object.end) {
    const noun = { ...object, end: times, head: Math.min(object.head, times - 1) };
    return { noun, nounEnd: times, end: times };
  }
  const state = stateStart(parse, clause, object);
  if (state < object.end) {
    const noun = { ...object, end: state, head: Math.min(object.head, state - 1) };
    return { noun, nounEnd: state, end: object.end };
  }
  const end = hangersEnd(parse, clause, object);
  return { noun: object, nounEnd: end, end };
}

/** "the prompt three times": how often is no part of the thing. */
function timesStart({ words }: SentenceParse, { start, end }: Phrase): number {
  const counted = lowerAt(words, end - 1) === 'times' && end - start > 2 && tagAt(words, end - 2) === 'num';
  return counted ? end - 2 : end;
}

const STATE_VERBS = set(
  `close sign approve accept archive pass send file leave keep set make mark render hold declare prop wedge call deem rate label find`,
);
const STATES = set(`
  open unlocked enabled disabled empty public private unattended unread running idle exposed stuck live writable readable broken blank
  blind unseen unheard stale offline online dirty active inactive closed locked full half-open ajar wide-open dry green red high low down up alone true false
  untouched world-readable world-writable mandatory optional permanent worse better executable vulnerable`);
const UN_STATE = /^un[a-z]+(?:ed|en|t)$/; // "unpatched"
const DEGREES = set(`wide half fully partly completely`);

/** Where the predicate of the object begins: "open" in "left the port open"; the end of the object without one. */
function stateStart({ words }: SentenceParse, { group, complement }: Clause, { start, end }: Phrase): number {
  const last = lowerAt(words, end - 1);
  if (!STATE_VERBS.has((complement ?? group).lemma) || !(STATES.has(last) || UN_STATE.test(last))) return end;
  const at = DEGREES.has(lowerAt(words, end - 2)) ? end - 2 : end - 1;
  const onlyDeterminer = at === start + 1 && tagAt(words, start) === 'det';
  return at <= start || onlyDeterminer ? end : at;
}

/** Verbs that look at a thing and do nothing to it: what follows the thing tells which one. */
const LOOKING = set(`
  ignore miss overlook forget skip read misread misjudge misinterpret misunderstand check test review verify validate dismiss notice see open
  understand disregard neglect acknowledge bypass question silence underestimate reuse re-use trust`);
const HANGERS = set(`from on about for with between in behind`);
/** After what was not done, the place tells which thing it was. */
const UNDONE_HANGERS = set(`on for about between behind`);
const MOVING = set(
  `push copy send run execute deploy put install roll apply move write add rely act insist count paste upload`,
);
const TOOLED = set(`test check verify validate review`);
const PLACES = set(`slot bay line row rack step section paragraph column cell field position port`);
const PLACE_PREPS = set(`in on at from`);
const TIMES = set(`
  second seconds minute minutes hour hours day days week weeks month months year years night weekend morning afternoon evening noon midnight
  time times moment monday tuesday wednesday thursday friday saturday sunday shift shifts january february march april may june july august september
  october november december today yesterday quarter sprint minute's hour's while ages go row turn sequence batch sweep stretch pass`);
const CLOCK = /^\d{1,2}[:.]\d{2}/; // "14:05"

/** True for a phrase that tells when or how long. */
export const isTime = ({ words }: Pick<SentenceParse, 'words'>, { start, end }: Phrase): boolean =>
  words.slice(start, end).some((word) => TIMES.has(word.lower) || CLOCK.test(word.lower));

function hangersEnd(parse: SentenceParse, clause: Clause, object: Phrase): number {
  if (clause.particle !== undefined && clause.particle >= object.end) return object.end;
  let end = object.end;
  for (let next = hangerAt(parse, clause, end); next !== undefined; next = hangerAt(parse, clause, end)) end = next;
  return end === object.end ? namedEnd(parse, object) : end;
}

function hangerAt(parse: SentenceParse, clause: Clause, at: number): number | undefined {
  const next = phraseStartingAt(parse, at + 1);
  if (next === undefined || next.end > clause.end || isTime(parse, next)) return undefined;
  return hangs(parse, clause, { prep: lowerAt(parse.words, at), next }) ? wholeEnd(parse, next) : undefined;
}

/** The end of a phrase with its "of" phrases and what it owns. */
function wholeEnd(parse: SentenceParse, phrase: Phrase): number {
  let end = phrase.end;
  for (
    let next = phraseStartingAt(parse, end + 1);
    next !== undefined && (lowerAt(parse.words, end) === 'of' || tagAt(parse.words, end) === 'poss');
    next = phraseStartingAt(parse, end + 1)
  )
    end = next.end;
  return end;
}

function hangs(
  { words }: SentenceParse,
  { group, complement }: Clause,
  { prep, next }: { prep: string; next: Phrase },
): boolean {
  const { lemma } = complement ?? group;
  const looking = LOOKING.has(lemma);
  const placed = PLACE_PREPS.has(prep) && words.slice(next.start, next.end).some((word) => PLACES.has(word.lower));
  if (placed) return prep !== 'from' || looking;
  if (looking) return HANGERS.has(prep) && !(prep === 'with' && TOOLED.has(lemma));
  return isUndone(group, complement) && UNDONE_HANGERS.has(prep) && !MOVING.has(lemma);
}

const isUndone = ({ negated }: VerbGroup, complement: VerbGroup | undefined): boolean =>
  negated || complement !== undefined;

/** "the live drive, bay 6": a name for the same thing, before a full stop or a pause. */
function namedEnd(parse: SentenceParse, { end }: Phrase): number {
  const next = textAt(parse.words, end) === ',' ? phraseStartingAt(parse, end + 1) : undefined;
  const named =
    next !== undefined &&
    next.end - next.start === 2 &&
    PLACES.has(lowerAt(parse.words, next.start)) &&
    (tagAt(parse.words, next.end) ?? 'punct') === 'punct';
  return named ? next.end : end;
}
