import { span } from '../../text/span.ts';
import { words as set } from '../lexicon/words.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import type { Frame, Rewrite } from '../reading.ts';
import { capitalised, PLACEHOLDER, removing, replacing, startsSentence } from './text.ts';
import { lowerAt, tagAt } from '../grammar/words.ts';

/** Fault nouns that name what happened and not a flaw of character: they stay, without their owner. */
const EVENTS = set(
  `mistake mistakes error errors oversight typo typos slip slip-up misconfiguration omission misclick mis-click misunderstanding lapse mix-up blunder misreading`,
);
const BARE_PLURALS = set(`mistakes errors typos`);
const VOWEL = /^[aeio]|^un(?!i)|^hour/i; // "error", "oversight", not "user"

/** Words of the parse that lie in the marked span of a frame. */
function rangeOf({ words }: SentenceParse, { at }: Frame): { from: number; to: number } {
  const from = words.findIndex((word) => word.token.at.start >= at.start);
  const to = words.findIndex((word) => word.token.at.start >= at.end);
  return { from, to: to < 0 ? words.length : to };
}

/** "Dave's mistake": "A mistake"; "a slip of Piotr's": "a slip"; a flaw of character becomes a placeholder. */
export function withoutOwner(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const { from, to } = rangeOf(parse, frame);
  const poss = parse.words.findIndex((word, at) => at > from && at < to && word.tag === 'poss');
  const own = lowerAt(parse.words, from);
  const noun = lowerAt(parse.words, to - 1);
  const joiner = parse.words.findIndex((word, at) => at >= from && at < to && OWNER_JOINERS.has(word.lower));
  if (joiner > from && EVENTS.has(lowerAt(parse.words, from))) return removing(text, parse, { from: joiner, to });
  if (!EVENTS.has(noun)) return flawPlaceholder(parse, frame, { from, to });
  const start = poss >= 0 ? poss + 1 : POSSESSIVES.has(own) ? from + 1 : -1;
  return start < 0 ? undefined : indefinite(text, parse, { from, start, to });
}

const OWNER_JOINERS = set(`by from of on`);
const POSSESSIVES = set(`his her their`);

function indefinite(
  text: string,
  parse: SentenceParse,
  { from, start, to }: { from: number; start: number; to: number },
): Rewrite | undefined {
  const first = parse.words[from]?.token.at;
  const last = parse.words[to - 1]?.token.at;
  const kept = parse.words[start]?.token.at;
  if (first === undefined || last === undefined || kept === undefined) return undefined;
  const words = text.slice(kept.start, last.end);
  const plural = BARE_PLURALS.has(lowerAt(parse.words, to - 1));
  const result = plural ? words : `${VOWEL.test(words) ? 'an' : 'a'} ${words}`;
  return replacing(span(first.start, last.end), startsSentence(parse, from) ? capitalised(result) : result);
}

/** The flaw explains nothing: the writer is asked what does. */
function flawPlaceholder(
  parse: SentenceParse,
  { at }: Frame,
  { from, to }: { from: number; to: number },
): Rewrite | undefined {
  const next = parse.words[to];
  if (next?.lower === 'to' || next?.tag === 'prep' || tagAt(parse.words, from - 1) === 'det') return undefined;
  const before = parse.words[from - 1];
  if (before !== undefined && before.tag !== 'prep' && before.lower !== ':') return undefined;
  return replacing(at, startsSentence(parse, from) ? `‹W${PLACEHOLDER.slice(2)}` : PLACEHOLDER);
}

/** "human error" as the cause: the placeholder asks for the conditions. */
export function labelPlaceholder(parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const { from, to } = rangeOf(parse, frame);
  if (parse.words.slice(from, to).some((word) => word.tag === 'aux' || word.tag === 'verb' || word.tag === 'pron'))
    return undefined;
  const article = tagAt(parse.words, from - 1) === 'det' && tagAt(parse.words, from) !== 'det' ? from - 1 : from;
  const before = parse.words[article - 1];
  const cause = before === undefined || CAUSES.has(before.lower);
  const next = parse.words[to];
  if (!cause || (next !== undefined && next.tag !== 'punct')) return undefined;
  return replacing(span(parse.words[article]?.token.at.start ?? frame.at.start, frame.at.end), PLACEHOLDER);
}

const CAUSES = set(`by to of was is`);

/** "a sloppy review": "a review"; "carelessly deployed": "deployed". */
export function withoutVerdict(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const range = rangeOf(parse, frame);
  if (frame.construction === 'judging-adverb') return withoutAdverb(text, parse, range);
  return frame.construction === 'verdict' ? withoutAdjective(text, parse, range.from) : undefined;
}

function withoutAdverb(
  text: string,
  parse: SentenceParse,
  { from, to }: { from: number; to: number },
): Rewrite | undefined {
  const adverb = parse.words.findIndex(
    (word, at) => at >= from && at < to && word.tag === 'adv' && word.lower.endsWith('ly'),
  );
  return adverb < 0 ? undefined : removing(text, parse, { from: adverb, to: adverb + 1 });
}

function withoutAdjective(text: string, parse: SentenceParse, at: number): Rewrite | undefined {
  const noun = parse.words[at + 1];
  const article = parse.words[at - 1];
  if (noun?.tag !== 'noun' || article?.tag !== 'det' || !DROPPABLE.has(lowerAt(parse.words, at))) return undefined;
  if (article.lower !== 'a' && article.lower !== 'an') return removing(text, parse, { from: at, to: at + 1 });
  const right = VOWEL.test(noun.lower) ? 'an' : 'a';
  const cased = /^\p{Lu}/u.test(article.token.text) ? capitalised(right) : right;
  return replacing(span(article.token.at.start, noun.token.at.start), `${cased} `);
}

const DROPPABLE = set(
  `sloppy careless reckless irresponsible lazy stupid foolish silly shoddy thoughtless ill-considered ill-advised negligent unprofessional cavalier slapdash half-hearted hasty misguided rushed idiotic dumb`,
);
