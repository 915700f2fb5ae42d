import { span, type Span } from '../../text/span.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import { lowerAt, phraseStartingAt, tagAt } from '../grammar/words.ts';
import type { Rewrite } from '../reading.ts';
import { isTime } from './attach.ts';
import { pieceOf, pronounPiece, type Piece } from './piece.ts';
import { capitalised, removing, replacing, source, startsSentence } from './text.ts';

/** The clause without its agent, in the passive, with the clauses that share its subject; undefined when facts would be lost. */
export function toPassive(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const chain = chainOf(parse, clause);
  const first = chain[0];
  if (first?.subject === undefined || !isAlone(parse, first)) return undefined;
  if (holdsDeed(parse, first.subject, first) || lowerAt(parse.words, first.subject.start - 1) === 'nor')
    return undefined;
  const from = withQuantifier(parse, cleftStart(parse, { first, agent: first.subject }));
  const told = isInner(first, first.subject, from) ? undefined : tell(text, parse, chain);
  if (told === undefined || tears(parse, told.to)) return undefined;
  const rewrite = replaceWords(text, parse, { from, to: told.to, result: told.text });
  return rewrite && { ...rewrite, drops: [spanOver(parse, first.subject.start, first.subject.end)] };
}

const QUANTIFIERS = set(`both either all neither`);

/** "Both the author and the reviewer", "Neither of the two": the words before the agent go with it. */
function withQuantifier({ words }: SentenceParse, from: number): number {
  if (QUANTIFIERS.has(lowerAt(words, from - 1))) return from - 1;
  return lowerAt(words, from - 1) === 'of' && QUANTIFIERS.has(lowerAt(words, from - 2)) ? from - 2 : from;
}

const isAlone = (parse: SentenceParse, first: Clause): boolean => !isDangling(parse, first) && !isMutual(parse, first);

const MUTUAL = set(`other another same both together`);

/** "Two admins edited the same zone": that there were two of them is the fact. */
const isMutual = ({ words }: SentenceParse, { subject, group, end }: Clause): boolean =>
  subject !== undefined &&
  (tagAt(words, subject.start) === 'num' || lowerAt(words, subject.start) === 'both') &&
  words.slice(group.end, end).some((word) => MUTUAL.has(word.lower));

/** What follows hangs on the words that were moved, or on the agent. */
const tears = (parse: SentenceParse, to: number): boolean =>
  RELATIVES.has(lowerAt(parse.words, to)) || dangles(parse, to) || leavesVerb(parse, to);

export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly result: string;
}

/** Words `from` to `to` give way to other words; undefined where emphasis would be torn apart. */
export function replaceWords(
  text: string,
  parse: SentenceParse,
  { from, to, result }: Replacement,
): Rewrite | undefined {
  if (opensPair(text, parse, { from, to })) return undefined;
  return replacing(spanOver(parse, from, to), startsSentence(parse, from) ? capitalised(result) : result);
}

/** "Omar reseating the card put both paths down": the deed is inside of the subject. */
const holdsDeed = ({ groups, words }: SentenceParse, { start, end }: Phrase, { group }: Clause): boolean =>
  tagAt(words, start) !== 'det' &&
  groups.some(
    (other) => other.kind === 'ing' && other.start > start && other.end <= end && other.start !== group.start,
  );

/** "The engineer that triggered it was quick": the agent is the subject of another clause, which needs it. */
const isInner = (first: Clause, agent: Phrase, from: number): boolean =>
  first.link === 'relative' && from >= Math.min(agent.start, first.group.start);

/** The span of words `from` to `to` in the source. */
export function spanOver({ words }: SentenceParse, from: number, to: number): Span {
  const start = words[from]?.token.at.start ?? 0;
  return span(start, words[to - 1]?.token.at.end ?? start);
}

/** The pieces of a chain with what stands between them; undefined when one of them has no passive. */
export function tell(text: string, parse: SentenceParse, chain: readonly Clause[]): Piece | undefined {
  let told: Piece | undefined;
  const deeds = chain.filter((link, at) => at > 0 || !(chain.length > 1 && STATES_OF_MIND.has(link.group.lemma)));
  for (const [at, link] of deeds.entries()) {
    const before = deeds[at - 1];
    const piece = (before === undefined ? undefined : pronounPiece(parse, link, before)) ?? pieceOf(text, parse, link);
    if (piece === undefined) return undefined;
    const joint = told === undefined ? '' : told.text + between(text, parse, { from: told.to, to: link.group.start });
    told = { text: joint + piece.text, to: piece.to };
  }
  return told;
}

/** "panicked and killed the workers": what was done is told. */
const STATES_OF_MIND = set(`panic rush hurry`);

/** "It was Helen who broke …": the cleft goes with its focus. */
function cleftStart({ words }: SentenceParse, { first, agent }: { first: Clause; agent: Phrase }): number {
  const from = Math.min(agent.start, first.group.start);
  const cleft =
    first.link === 'relative' &&
    lowerAt(words, from - 2) === 'it' &&
    (lowerAt(words, from - 1) === 'was' || lowerAt(words, from - 1) === "'s" || lowerAt(words, from - 1) === 'is');
  return cleft ? from - 2 : from;
}

/** The clause and those coordinated with it, from the first of them on. */
export function chainOf({ clauses }: SentenceParse, clause: Clause): readonly Clause[] {
  const index = clauses.indexOf(clause);
  let from = index;
  while (from > 0 && clauses[from]?.link === 'coordinated') from--;
  while (from < index && clauses[from]?.link === 'none') from++;
  const rest = clauses.slice(from + 1);
  const stop = rest.findIndex((other, by) => other.link !== 'coordinated' && !isComplement(clauses, from + 1 + by));
  const chain = clauses.slice(from, stop < 0 ? clauses.length : from + 1 + stop);
  return chain.filter((link) => link.group.kind !== 'infinitive' || link.link === 'coordinated');
}

/** The infinitive after "failed to" is a clause of its own that stands inside of the chain. */
const isComplement = (clauses: readonly Clause[], at: number): boolean =>
  clauses[at - 1]?.complement === clauses[at]?.group;

/** Words between two clauses, blanks included: "and", ", but". */
function between(text: string, { words }: SentenceParse, { from, to }: { from: number; to: number }): string {
  const start = words[from - 1]?.token.at.end ?? 0;
  const end = words[to]?.token.at.start ?? start;
  return text.slice(start, end);
}

/** A participle before the main clause would lose its subject: "Having ignored the page, the analyst …". */
const isDangling = ({ clauses }: SentenceParse, first: Clause): boolean =>
  first.link === 'participle' ||
  clauses.some(
    (other) =>
      other.link === 'participle' &&
      other.group.end <= first.group.start &&
      other.subject?.start === first.subject?.start,
  );

const AFTERWARDS = set(`before after while when`);
const HEARERS = set(`us me anyone anybody everyone customers them someone him her`);

/** "for eleven days before telling us": who told would be missing. */
const dangles = ({ words }: SentenceParse, from: number): boolean =>
  words.some(
    (word, at) =>
      at > from &&
      word.lower.endsWith('ing') &&
      AFTERWARDS.has(lowerAt(words, at - 1)) &&
      HEARERS.has(lowerAt(words, at + 1)),
  );

const MINDS = set(
  `suspect think believe wonder guess know hope assume ask call ping report note say tell page join check start try`,
);

/** "enters the chat, suspects the pods": what else the agent does would hang in the air. */
const leavesVerb = ({ words, clauses }: SentenceParse, from: number): boolean =>
  clauses.some(
    ({ group, link }) =>
      link === 'none' &&
      group.kind === 'finite' &&
      group.start > from &&
      lowerAt(words, group.start - 1) === ',' &&
      MINDS.has(group.lemma),
  );

/** "the list that the scanner uses" would be torn apart. */
const RELATIVES = set(`that which who whose whom where whereby`);

const EMPHASIS = /\*+|~~|__/g; // "**Dave** broke"

/** An emphasis mark that opens inside of what is replaced and closes outside, or the other way round. */
function opensPair(text: string, parse: SentenceParse, range: { from: number; to: number }): boolean {
  const marks = source(text, parse, range).match(EMPHASIS) ?? [];
  return marks.length % 2 === 1;
}

const NEEDS_AGENT = set(`cause trigger bring prompt make introduce create initiate start do`);

/** "was dropped by an intern": without the by-phrase. */
export function withoutAgent(text: string, parse: SentenceParse, { by, group, end }: Clause): Rewrite | undefined {
  if (by === undefined || NEEDS_AGENT.has(group.lemma)) return undefined;
  const from = by.start - 1;
  if (tagAt(parse.words, by.end) === 'poss') return withoutNamedOwner(parse, by);
  if (lowerAt(parse.words, from) !== 'by' || by.end > end + 1) return undefined;
  const tail = insertionEnd(parse, by.end);
  if (RELATIVES.has(lowerAt(parse.words, tail))) return undefined;
  const removed = removing(text, parse, { from, to: tail });
  return removed && { ...removed, drops: [spanOver(parse, from, tail)] };
}

/** "by Ingrid's change": "by a change". */
function withoutNamedOwner({ words }: SentenceParse, by: Phrase): Rewrite | undefined {
  const first = words[by.start]?.token.at;
  const owned = words[by.end + 1];
  if (first === undefined || owned === undefined || owned.tag !== 'noun') return undefined;
  return replacing(span(first.start, owned.token.at.start), VOWEL.test(owned.lower) ? 'an ' : 'a ');
}

const VOWEL = /^[aeio]|^u[npl](?!i)|^hour/; // "error", "update"

const HANGING = set(`of in from at on`);
const DUTY_WORDS = set(`duty call shift`);
const SOMEONE = set(`someone somebody one`);

/** "by two operators in a row" */
const isInARow = ({ words }: SentenceParse, from: number, next: Phrase): boolean =>
  lowerAt(words, from) === 'in' && lowerAt(words, next.head) === 'row';

/** "by the engineer on duty", "by someone in data science": what hangs on the agent goes with it. */
function insertionEnd(parse: SentenceParse, from: number): number {
  const next = phraseStartingAt(parse, from + 1);
  if (next === undefined) return from;
  if (isInARow(parse, from, next)) return next.end;
  if (!HANGING.has(lowerAt(parse.words, from))) return from;
  const person =
    (SOMEONE.has(lowerAt(parse.words, from - 1)) && !isTime(parse, next)) ||
    lowerAt(parse.words, from) === 'of' ||
    next.class === 'team' ||
    DUTY_WORDS.has(lowerAt(parse.words, from + 1));
  return person ? next.end : from;
}
