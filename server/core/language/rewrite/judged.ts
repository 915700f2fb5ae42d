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
  const be = parse.clauses.find(({ group }) => group.lemma === 'be' && group.end <= from && from - group.end <= 4);
  const deed = parse.clauses[0];
  if (be === undefined || deed === undefined || deed === be || be.group.tense !== 'past' || !endsAt(parse, to))
    return undefined;
  if (!isFillerBetween(parse, be.group.end, from) || be.group.negated) return undefined;
  const start = deed.group.start;
  const decided = start >= 2 && start <= 3 && DECIDING.has(lowerAt(parse.words, start - 1));
  const opens = start === 0 && (deed.group.kind === 'ing' || deed.group.kind === 'infinitive');
  if (!opens && !(decided && deed.group.kind === 'infinitive')) return undefined;
  const piece = pieceOf(text, parse, asPast(withObject(parse, deed, be.group.start), be.group.start));
  if (piece === undefined || piece.to > be.group.start) return undefined;
  const rest = text.slice(endOf(parse, piece.to), endOf(parse, be.group.start));
  const rewrite = told(text, parse, { from: 0, to, result: piece.text + rest, drop: { from: be.group.start, to } });
  return rewrite && { ...rewrite, drops: [...(rewrite.drops ?? []), spanOver(parse, 0, Math.max(1, start))] };
}

/** "It was reckless to run X" */
function deedAfterVerdict(text: string, parse: SentenceParse, { from, to }: Range): Rewrite | undefined {
  const deed = parse.clauses.find(({ group }) => group.kind === 'infinitive' && group.start === to);
  const be = parse.clauses[0];
  if (
    deed === undefined ||
    be === undefined ||
    be.group.tense !== 'past' ||
    be.group.lemma !== 'be' ||
    be.group.negated
  )
    return undefined;
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
  words.slice(from, to).every((word) => FILLERS.has(word.lower));

const TAIL_WORDS = set(
  `which is was a an the frankly just really simply beyond so very quite truly absolutely utterly plainly an`,
);

/** ", which is frankly insane" at the end: the sentence without it. */
export function withoutTail(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const { from, to } = rangeOf(parse, frame);
  let start = from;
  while (start > 0 && TAIL_WORDS.has(lowerAt(parse.words, start - 1))) start--;
  const comma = textAt(parse.words, start) === ',' ? start : start - 1;
  if (
    comma < 2 ||
    tagAt(parse.words, comma - 1) === 'aux' ||
    textAt(parse.words, comma - 2) === ',' ||
    textAt(parse.words, comma) !== ',' ||
    tagAt(parse.words, comma - 1) === 'punct'
  )
    return undefined;
  let end = to;
  while (tagAt(parse.words, end) === 'punct' && end < parse.words.length && textAt(parse.words, end) !== '.') end++;
  const stop = textAt(parse.words, end) === '.' || end >= parse.words.length;
  if (!stop || !parse.clauses.some(({ group }) => group.end <= comma && group.kind === 'finite')) return undefined;
  const removed = removing(text, parse, { from: comma, to: end });
  return removed && { ...removed, drops: [spanOver(parse, comma, end)] };
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
  const at = signs ? colon : opens && !signs ? through : -1;
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
