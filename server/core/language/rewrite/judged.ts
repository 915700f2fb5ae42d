import { words as set } from '../lexicon/words.ts';
import type { Clause, SentenceParse } from '../grammar/sentence.ts';
import { lowerAt, tagAt, textAt } from '../grammar/words.ts';
import type { Frame, Rewrite } from '../reading.ts';
import { replaceWords, spanOver } from './passive.ts';
import { pieceOf, withObject } from './piece.ts';
import { rangeOf, removing } from './text.ts';

/** "Moving the HSM on a Friday was a reckless call", "It was reckless to move the HSM": "The HSM was moved". */
export function judgedDeed(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const range = rangeOf(parse, frame);
  return deedAsSubject(text, parse, range) ?? deedAfterVerdict(text, parse, range);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const DECIDING = set(`decision choice call attempt`);

/** The words up to the verdict's "was" tell the deed. */
function deedAsSubject(text: string, parse: SentenceParse, { from, to }: Range): Rewrite | undefined {
  const be = parse.clauses.find((clause) => isPlainWas(clause) && isFillerBetween(parse, clause.group.end, from));
  const deed = parse.clauses[0];
  if (be === undefined || deed === undefined || deed === be || !endsAt(parse, to) || !opensWith(parse, deed))
    return undefined;
  const { start } = deed.group;
  const piece = pieceOf(text, parse, asPast(withObject(parse, deed, be.group.start), be.group.start));
  if (piece === undefined || piece.to > be.group.start) return undefined;
  const rest = text.slice(endOf(parse, piece.to), endOf(parse, be.group.start));
  const rewrite = told(text, parse, { from: 0, to, result: piece.text + rest, drop: { from: be.group.start, to } });
  return rewrite && { ...rewrite, drops: [...(rewrite.drops ?? []), spanOver(parse, 0, Math.max(1, start))] };
}

const isPlainWas = ({ group }: Clause): boolean =>
  group.lemma === 'be' && group.tense === 'past' && !group.negated && group.modal === undefined;

/** "Moving the HSM", "To move the HSM", "The decision to move the HSM" at the start. */
function opensWith({ words }: SentenceParse, { group: { start, kind } }: Clause): boolean {
  if (start === 0) return kind === 'ing' || kind === 'infinitive';
  return kind === 'infinitive' && start >= 2 && start <= 3 && DECIDING.has(lowerAt(words, start - 1));
}

/** "It was reckless to run X" */
function deedAfterVerdict(text: string, parse: SentenceParse, { from, to }: Range): Rewrite | undefined {
  const deed = parse.clauses.find(({ group }) => group.kind === 'infinitive' && group.start === to);
  const be = parse.clauses[0];
  if (deed === undefined || be === undefined || !isPlainWas(be)) return undefined;
  if (lowerAt(parse.words, 0) !== 'it' || be.group.start !== 1 || !isFillerBetween(parse, be.group.end, from))
    return undefined;
  const piece = pieceOf(text, parse, asPast(deed, deed.end));
  return piece && told(text, parse, { from: 0, to: piece.to, result: piece.text, drop: { from: 0, to } });
}

function told(
  text: string,
  parse: SentenceParse,
  { from, to, result, drop }: Range & { readonly result: string; readonly drop: Range },
): Rewrite | undefined {
  const rewrite = replaceWords(text, parse, { from, to, result });
  return rewrite && { ...rewrite, drops: [spanOver(parse, drop.from, drop.to)] };
}

const asPast = (clause: Clause, end: number): Clause => ({
  ...clause,
  end,
  link: 'active',
  group: { ...clause.group, kind: 'finite', tense: 'past', perfect: false, progressive: false },
});

const endOf = ({ words }: SentenceParse, to: number): number => words[to - 1]?.token.at.end ?? 0;
const endsAt = ({ words }: SentenceParse, at: number): boolean =>
  at >= words.length || (tagAt(words, at) === 'punct' && at === words.length - 1);
const FILLERS = set(`a an the frankly just really simply beyond so very quite truly absolutely utterly plainly rather`);
const isFillerBetween = ({ words }: SentenceParse, from: number, to: number): boolean =>
  from <= to && to - from <= 4 && words.slice(from, to).every((word) => FILLERS.has(word.lower));

const TAIL_WORDS = set(
  `which is was a an the frankly just really simply beyond so very quite truly absolutely utterly plainly an`,
);

/** ", which is frankly insane" at the end: the sentence without it. */
export function withoutTail(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const { from, to } = rangeOf(parse, frame);
  const comma = tailComma(parse, from);
  const end = stopAfter(parse, to);
  if (comma === undefined || end === undefined) return undefined;
  if (!parse.clauses.some(({ group }) => group.end <= comma && group.kind === 'finite')) return undefined;
  const removed = removing(text, parse, { from: comma, to: end });
  return removed && { ...removed, drops: [spanOver(parse, comma, end)] };
}

/** The comma that sets the tail off, behind a sentence that can stand alone. */
function tailComma({ words }: SentenceParse, from: number): number | undefined {
  let start = from;
  while (start > 0 && TAIL_WORDS.has(lowerAt(words, start - 1))) start--;
  const comma = start - 1;
  const alone = comma >= 2 && !UNFINISHED.has(tagAt(words, comma - 1) ?? '') && textAt(words, comma - 2) !== ',';
  return alone && textAt(words, comma) === ',' ? comma : undefined;
}

const UNFINISHED = set(`aux punct prep conj`);

/** The full stop, or the end, that nothing but marks keep from the tail. */
function stopAfter({ words }: SentenceParse, to: number): number | undefined {
  let end = to;
  while (tagAt(words, end) === 'punct' && textAt(words, end) !== '.') end++;
  return end >= words.length || textAt(words, end) === '.' ? end : undefined;
}

const THROUGH = set(`that before`);
const OPENERS = set(`it anyone anybody everyone everybody no needless`);
const SIGNS = set(`sign signs writing warning flags`);

/** "It doesn't take a genius to see that S", "It was only a matter of time before S", "The signs were there: S": S. */
export function withoutOpening(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const { from, to } = rangeOf(parse, frame);
  const { words } = parse;
  if (from > 3) return undefined;
  const colon = words.findIndex((word, at) => at >= to && word.token.text === ':');
  const signs = words.slice(0, to).some((word) => SIGNS.has(word.lower));
  const opens = OPENERS.has(lowerAt(words, 0)) || from === 0;
  const through = words.findIndex((word, at) => at >= to && at <= to + 5 && THROUGH.has(word.lower));
  const at = signs ? colon : opens ? through : -1;
  if (at < 0 || !words.some((word, place) => place > at + 1 && FINITE.has(word.tag))) return undefined;
  if (words.slice(to, at).some((word) => word.tag === 'noun' && !PLAIN_NOUNS.has(word.lower))) return undefined;
  const removed = removing(text, parse, { from: 0, to: at + 1 });
  return removed && { ...removed, drops: [spanOver(parse, 0, at + 1)] };
}

const FINITE = set(`aux modal verb`);
const PLAIN_NOUNS = set(`time all genius matter see`);
const BENEFITS = set(`with in the benefit of hindsight retrospect ,`);

/** "In hindsight, S", "With the benefit of hindsight S": S. */
export function withoutHindsight(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const { from } = rangeOf(parse, frame);
  let end = 0;
  while (BENEFITS.has(lowerAt(parse.words, end)) && end < 7) end++;
  const named = parse.words.slice(0, end).some((word) => word.lower === 'hindsight' || word.lower === 'retrospect');
  if (from > 1 || !named) return undefined;
  while (['the', 'in', 'with'].includes(lowerAt(parse.words, end - 1))) end--;
  const removed = removing(text, parse, { from: 0, to: end });
  return removed && { ...removed, drops: [spanOver(parse, 0, end)] };
}

/** "Typical of the mobile team, the flag shipped …": the sentence from the comma on. */
export function withoutFronted(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const { from, to } = rangeOf(parse, frame);
  if (from !== 0 || textAt(parse.words, to) !== ',') return undefined;
  if (
    !parse.clauses.some(({ group, subject }) => subject !== undefined && subject.start > to && group.kind === 'finite')
  )
    return undefined;
  const removed = removing(text, parse, { from: 0, to: to + 1 });
  return removed && { ...removed, drops: [spanOver(parse, 0, to + 1)] };
}
