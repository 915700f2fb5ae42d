import { HINDSIGHT_ADVERBS } from './voice.ts';
import { JUDGING_ADVERBS } from '../lexicon/adjectives.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, SentenceParse } from '../grammar/sentence.ts';
import { lowerAt, textAt } from '../grammar/words.ts';
import type { Rewrite } from '../reading.ts';
import { chainOf, replaceWords, spanOver, tell } from './passive.ts';
import { pieceOf, type Piece } from './piece.ts';

/** A deed in a participle, told with the deed of the main clause: "By leaving the port open, ops gave …": "The port was left open, which gave …". */
export function withParticiple(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const pair = pairOf(parse, clause);
  if (pair === undefined) return undefined;
  return pair.participle.group.end <= pair.main.group.start ? fronted(text, parse, pair) : trailing(text, parse, pair);
}

interface Pair {
  readonly participle: Clause;
  readonly main: Clause;
}

/** The participle and the main clause that share the agent. */
function pairOf(parse: SentenceParse, clause: Clause): Pair | undefined {
  const shares = (other: Clause): boolean =>
    other !== clause && other.subject !== undefined && other.subject.start === clause.subject?.start;
  const participle =
    clause.link === 'participle' ? clause : parse.clauses.find((other) => other.link === 'participle' && shares(other));
  const main =
    clause.link === 'participle' ? parse.clauses.find((other) => other.link === 'active' && shares(other)) : clause;
  return participle?.group.kind !== 'ing' || main === undefined || main.link === 'participle'
    ? undefined
    : { participle, main };
}

const asDeed = (clause: Clause): Clause => ({
  ...clause,
  link: 'active',
  group: { ...clause.group, kind: 'finite', tense: 'past', perfect: false, progressive: false },
});

const WHENEVER = set(`after before`);
const DURING = set(`while when`);

const FRONTERS = set(`by after before while when without`);

const isResult = ({ group }: Clause): boolean => RESULTS.has(group.lemma) && group.tense === 'past';

function fronted(text: string, parse: SentenceParse, { participle, main }: Pair): Rewrite | undefined {
  const { words } = parse;
  const opener = lowerAt(words, participle.group.start - 1);
  if (main.subject === undefined || textAt(words, participle.end) !== ',') return undefined;
  const from = participle.group.start - (FRONTERS.has(opener) ? 1 : 0);
  if (from > 1) return undefined;
  const build = opener === 'by' && isResult(main) ? byLeaving : joined;
  const told = build(text, parse, { participle, main });
  const rewrite = told && replaceWords(text, parse, { from, to: told.to, result: told.text });
  return rewrite && { ...rewrite, drops: [spanOver(parse, main.subject.start, main.group.start)] };
}

/** "By leaving the port open, ops gave the crew a way in": "The port was left open, which gave the crew a way in". */
function byLeaving(text: string, parse: SentenceParse, { participle, main }: Pair): Piece | undefined {
  const piece = pieceOf(text, parse, asDeed(participle));
  if (piece === undefined || main.group.negated || main.group.main !== main.group.end - 1) return undefined;
  return {
    text: `${piece.text}${restOf(text, parse, [piece.to, participle.end])}, which ${resultOf(parse, main)}`,
    to: main.group.end,
  };
}

/** Words of the source between two places, the blank before them included. */
const restOf = (text: string, { words }: SentenceParse, [from, to]: readonly [number, number]): string =>
  text.slice(words[from - 1]?.token.at.end ?? 0, words[Math.max(from, to) - 1]?.token.at.end ?? 0);

/** The verb with its adverbs, without those that judge. */
const resultOf = ({ words }: SentenceParse, { group }: Clause): string =>
  words
    .slice(group.start, group.end)
    .filter((word) => word.tag !== 'adv' || !(JUDGING_ADVERBS.has(word.lower) || HINDSIGHT_ADVERBS.has(word.lower)))
    .map((word) => word.token.text)
    .join(' ');

function joined(text: string, parse: SentenceParse, { participle, main }: Pair): Piece | undefined {
  const first = frontedText(text, parse, participle);
  const second = tell(text, parse, chainOf(parse, main));
  if (first === undefined || second === undefined || second.to <= main.group.start) return undefined;
  const adverbs = restOf(text, parse, [participle.end + 1, main.subject?.start ?? 0]);
  return { text: `${first}${adverbs} ${second.text}`, to: second.to };
}

/** "Having muted the channel": "With the channel muted,"; "Ignoring the page": "The page was ignored, and". */
function frontedText(text: string, parse: SentenceParse, participle: Clause): string | undefined {
  const { group } = participle;
  const opener = lowerAt(parse.words, group.start - 1);
  if (group.negated) return undefined;
  if (opener === 'without') return withoutDoing(text, parse, participle);
  const piece = pieceOf(text, parse, asDeed(participle));
  if (piece === undefined) return undefined;
  const rest = restOf(text, parse, [piece.to, participle.end]);
  if (WHENEVER.has(opener)) return `${opener} ${piece.text}${rest},`;
  if (DURING.has(opener)) return `${opener} ${piece.text.replace(WAS, '$1 being ')}${rest},`;
  if (opener === 'by') return undefined;
  return group.perfect ? `with ${piece.text.replace(WAS_AFTER_NOUN, ' ')}${rest},` : `${piece.text}${rest}, and`;
}

const WAS = /( was| were) /; // "the port was opened"
const WAS_AFTER_NOUN = / (?:was|were) /; // "the port was opened"

/** "Without checking the logs": "Without the logs being checked". */
function withoutDoing(text: string, parse: SentenceParse, participle: Clause): string | undefined {
  const piece = pieceOf(text, parse, participle);
  return piece && `without ${piece.text}${restOf(text, parse, [piece.to, participle.end])},`;
}

const RESULTS =
  set(`cause break trigger take give hand expose leak open bring crash corrupt wipe lose overload double breach knock lead cut block stop delay erase flood fill
  drop kill sink lock let allow put leave make turn send reveal disclose create introduce double`);

/** "Dmitri gave away the domain by keeping the password in a page": "The password was kept in a page, which gave away the domain". */
function trailing(text: string, parse: SentenceParse, { participle, main }: Pair): Rewrite | undefined {
  const { words } = parse;
  const by = participle.group.start - 1;
  const { subject, group } = main;
  if (lowerAt(words, by) !== 'by' || subject === undefined || !isResult(main) || !isPlain(main)) return undefined;
  const piece = pieceOf(text, parse, asDeed(participle));
  if (piece === undefined) return undefined;
  const stop = words.findIndex((word, at) => at >= piece.to && word.tag === 'punct');
  const end = stop < 0 ? words.length : stop;
  if (words.slice(piece.to, end).some((word) => word.tag === 'conj' || word.tag === 'sub')) return undefined;
  const result = `${resultOf(parse, main)}${restOf(text, parse, [group.end, by])}`;
  return replaceWords(text, parse, {
    from: subject.start,
    to: end,
    result: `${piece.text}${restOf(text, parse, [piece.to, end])}, which ${result}`,
  });
}

/** "handed": neither negated nor helped, right after its subject. */
const isPlain = ({ group, subject }: Clause): boolean =>
  !(group.negated || group.perfect || group.passive || group.modal !== undefined) &&
  subject !== undefined &&
  subject.end <= group.start;

/** The page that "…, ignoring the page" leaves without an agent: "…, and the page was ignored". */
export function withTail(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const pair = pairOf(parse, clause);
  if (pair === undefined || pair.participle.group.start < pair.main.group.end) return undefined;
  const { participle, main } = pair;
  if (
    lowerAt(parse.words, participle.group.start - 1) !== ',' ||
    !OMITTING.has(participle.group.lemma) ||
    main.subject === undefined
  )
    return undefined;
  const first = tell(text, parse, chainOf(parse, main));
  const second = pieceOf(text, parse, asDeed(participle));
  if (first === undefined || second === undefined || first.to >= participle.group.start) return undefined;
  const between = restOf(text, parse, [first.to, participle.group.start]);
  return replaceWords(text, parse, {
    from: main.subject.start,
    to: second.to,
    result: `${first.text}${between} and ${second.text}`,
  });
}

const OMITTING = set(`ignore skip bypass overlook miss disregard forget omit neglect dismiss`);
