import { span } from '../../text/span.ts';
import { words as set } from '../lexicon/words.ts';
import type { SentenceParse, Word } from '../grammar/sentence.ts';
import type { Frame, Rewrite } from '../reading.ts';
import { capitalised, PLACEHOLDER, rangeOf, removing, replacing, startsSentence } from './text.ts';
import { lowerAt, phraseEndingAt, phraseStartingAt, tagAt } from '../grammar/words.ts';
import { singularOf } from '../morphology/forms.ts';
import { replaceWords } from './passive.ts';
import { pieceOf, withObject } from './piece.ts';

/** Fault nouns that name what happened and not a flaw of character: they stay, without their owner. */
const EVENTS = set(
  `mistake mistakes error errors oversight typo typos slip slip-up slip-ups blunders gaffe gaffes howler screw-up lapses slips omissions oversights misconfiguration omission misclick mis-click misunderstanding lapse mix-up blunder misreading`,
);
const BARE_PLURALS = set(`mistakes errors typos blunders slip-ups gaffes lapses slips omissions oversights`);
const VOWEL = /^[aeio]|^un(?!i)|^hour/i; // "error", "oversight", not "user"

/** "Dave's mistake": "A mistake"; "a slip of Piotr's": "a slip"; a flaw of character becomes a placeholder. */
export function withoutOwner(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const { from, to } = rangeOf(parse, frame);
  const poss = parse.words.findIndex((word, at) => at > from && at < to && word.tag === 'poss');
  const own = lowerAt(parse.words, from);
  const noun = lowerAt(parse.words, to - 1);
  const joiner = parse.words.findIndex((word, at) => at >= from && at < to && OWNER_JOINERS.has(word.lower));
  const event = lowerAt(parse.words, from);
  if (joiner > from && EVENTS.has(event))
    return plainly(parse, from, dropping(text, parse, { from: joiner, to: tailEnd(parse, to) }));
  if (noun === 'to' || lowerAt(parse.words, to) === 'to') return undefined;
  if (!EVENTS.has(noun)) return flawPlaceholder(parse, frame, { from, to });
  const start = poss >= 0 ? poss + 1 : POSSESSIVES.has(own) ? from + 1 : -1;
  return start < 0 ? undefined : indefinite(text, parse, { from, start, to });
}

/** "by the team in Oslo": what hangs on the owner goes with it. */
function tailEnd(parse: SentenceParse, to: number): number {
  if (tagAt(parse.words, to) === 'poss') return phraseStartingAt(parse, to + 1)?.end ?? -1;
  const whose = lowerAt(parse.words, to) === 'whoever' || lowerAt(parse.words, to - 1) === 'whoever';
  return whose ? -1 : to;
}

function dropping(text: string, parse: SentenceParse, { from, to }: { from: number; to: number }): Rewrite | undefined {
  return to < 0 || (tagAt(parse.words, to) === 'verb' && lowerAt(parse.words, to - 1) === 'whoever')
    ? undefined
    : removing(text, parse, { from, to });
}

const PLAINER: ReadonlyMap<string, string> = new Map([
  ['gaffe', 'mistake'],
  ['blunder', 'mistake'],
  ['blunders', 'mistakes'],
  ['gaffes', 'mistakes'],
  ['slip-up', 'mistake'],
  ['slip-ups', 'mistakes'],
  ['screw-up', 'mistake'],
  ['howler', 'mistake'],
]);

/** "a gaffe": "a mistake". */
function plainly({ words }: SentenceParse, at: number, rewrite: Rewrite | undefined): Rewrite | undefined {
  const word = words[at]?.token;
  const plain = PLAINER.get(words[at]?.lower ?? '');
  if (rewrite === undefined || word === undefined || plain === undefined) return rewrite;
  const newText = word.text.charAt(0) === word.text.charAt(0).toUpperCase() ? capitalised(plain) : plain;
  return {
    ...rewrite,
    edits: [{ at: word.at, newText }, ...rewrite.edits],
    preview: rewrite.preview.replace(word.text, newText),
  };
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
  const own = text.slice(kept.start, last.end);
  const words = PLAINER.get(own) ?? own;
  const result = BARE_PLURALS.has(lowerAt(parse.words, to - 1)) ? words : withArticle(words);
  return replacing(span(first.start, last.end), startsSentence(parse, from) ? capitalised(result) : result);
}

const withArticle = (words: string): string => `${VOWEL.test(words) ? 'an' : 'a'} ${words}`;

/** The flaw explains nothing: the writer is asked what does. */
function flawPlaceholder(
  parse: SentenceParse,
  { at }: Frame,
  { from, to }: { from: number; to: number },
): Rewrite | undefined {
  const next = parse.words[to];
  if (next?.lower === 'to' || next?.tag === 'prep' || !takesPlaceholder(parse, from)) return undefined;
  return replacing(at, startsSentence(parse, from) ? `‹W${PLACEHOLDER.slice(2)}` : PLACEHOLDER);
}

/** At the start, after a colon, or after a preposition; not in "a string of blunders". */
function takesPlaceholder({ words }: SentenceParse, from: number): boolean {
  const before = words[from - 1];
  if (before === undefined || before.lower === ':') return true;
  return before.tag === 'prep' && (before.lower !== 'of' || lowerAt(words, from - 2) === 'because');
}

/** "human error" as the cause: the placeholder asks for the conditions. */
export function labelPlaceholder(parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const { from, to } = rangeOf(parse, frame);
  if (parse.words.slice(from, to).some((word) => word.tag === 'aux' || word.tag === 'verb' || word.tag === 'pron'))
    return undefined;
  const article = tagAt(parse.words, from - 1) === 'det' && tagAt(parse.words, from) !== 'det' ? from - 1 : from;
  if (
    parse.words.some((word) => CLASSIFYING.has(word.lower)) ||
    !isCause(parse, article) ||
    !endsLabel(parse, article, to)
  )
    return undefined;
  return replacing(span(parse.words[article]?.token.at.start ?? frame.at.start, frame.at.end), PLACEHOLDER);
}

/** The label stands alone, or after "caused by", "the cause was". */
const isCause = ({ words }: SentenceParse, at: number): boolean =>
  at === 0 ||
  (CAUSES.has(lowerAt(words, at - 1)) && !POINTERS.has(lowerAt(words, at - 2))) ||
  (lowerAt(words, at - 1) === 'of' && RESULTS.has(lowerAt(words, at - 2)));

/** What follows ends the cause, or tells when: "Root cause: human error during the failover". */
function endsLabel({ words, prefix }: SentenceParse, from: number, to: number): boolean {
  const next = words[to];
  if (next === undefined || next.tag === 'punct') return true;
  return from === 0 && prefix.label !== '' && DURING.has(next.lower);
}

const CLASSIFYING = set(`classify classified case count counted category treat treated file filed list listed`);
const RESULTS = set(`because result consequence product outcome upshot`);
const CAUSES = set(`by to was is`);
const DURING = set(`during at in while when on`);
/** "this was pilot error": "this was what made this possible" would say nothing. */
const POINTERS = set(`this it that which`);

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
  if (EMPTY_HEADS.has(noun.lower) || tagAt(parse.words, at - 2) === 'aux') return undefined;
  return INDEFINITE.has(article.lower) ? rearticled(article, noun) : removing(text, parse, { from: at, to: at + 1 });
}

const INDEFINITE = set(`a an`);

/** The article that fits the noun once the adjective is gone. */
function rearticled(article: Word, noun: Word): Rewrite {
  const right = VOWEL.test(noun.lower) ? 'an' : 'a';
  const cased = article.token.text.startsWith('A') ? capitalised(right) : right;
  return replacing(span(article.token.at.start, noun.token.at.start), `${cased} `);
}

const DROPPABLE = set(
  `sloppy careless reckless irresponsible lazy stupid foolish silly shoddy thoughtless ill-considered ill-advised negligent unprofessional cavalier slapdash half-hearted hasty misguided rushed idiotic dumb`,
);

/** Nouns that say nothing without the verdict before them: "a call", "an attitude". */
const EMPTY_HEADS = set(
  `piece bit sort standard call decision attitude approach move idea thing choice act way gamble manner behaviour behavior mindset mistake step risk error stance effort attempt`,
);

/** "the engineer's failure to renew the certificate": "the certificate not being renewed". */
export function failureTo(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const { from, to } = rangeOf(parse, frame);
  const deed = parse.clauses.find(({ group }) => group.kind === 'infinitive' && group.start === to);
  if (deed === undefined || lowerAt(parse.words, to) !== 'to') return undefined;
  const group = { ...deed.group, kind: 'ing', negated: true, perfect: false } as const;
  const next = parse.groups.find((other) => other.start > deed.group.start && other.kind === 'finite');
  const whole = withObject(parse, deed, next?.start ?? parse.words.length);
  const piece = pieceOf(text, parse, { ...whole, link: 'gerund', group });
  return piece && replaceWords(text, parse, { from, to: piece.to, result: piece.text });
}

const CAUSE_WORDS: ReadonlyMap<string, string> = new Map([
  ['because', 'because of'],
  ['due', 'due to'],
  ['owing', 'owing to'],
  ['thanks', 'because of'],
  ['courtesy', 'because of'],
  ['on', 'because of'],
]);

/** "thanks to Facilities, who had mislaid the key": "because the key had been mislaid"; else what to ask after the cause. */
export function causeOf(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const { from, to } = rangeOf(parse, frame);
  const opener = CAUSE_WORDS.get(lowerAt(parse.words, from));
  if (opener === undefined) return undefined;
  const told = parse.clauses.find(
    ({ link, group }) => link === 'relative' && group.start >= to && lowerAt(parse.words, group.start - 1) === 'who',
  );
  if (told !== undefined) {
    const piece = pieceOf(text, parse, { ...told, link: 'active' });
    return piece && replaceWords(text, parse, { from, to: piece.to, result: `because ${piece.text}` });
  }
  const next = parse.words[to];
  if (next !== undefined && next.tag !== 'punct') return undefined;
  return replaceWords(text, parse, { from, to, result: `${opener} ${PLACEHOLDER}` });
}

const DECIDED = set(`decision choice plan attempt idea wish`);

/** "Piotr's merge at 16:58 dropped …": "A merge at 16:58 dropped …"; "the team's decision to ship": "the decision to ship". */
export function ofNobody(text: string, parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const { from, to } = rangeOf(parse, frame);
  const poss = parse.words.findIndex((word, at) => at >= from && at < to && word.tag === 'poss');
  const owner = poss < 0 ? undefined : phraseEndingAt(parse, poss);
  if (owner === undefined || owner.start < from || tagAt(parse.words, poss + 1) !== 'noun') return undefined;
  return (
    refusalOf(text, parse, { from: owner.start, noun: poss + 1 }) ??
    withoutName(text, parse, { from: owner.start, noun: poss + 1, to })
  );
}

function withoutName(
  text: string,
  parse: SentenceParse,
  { from, noun, to }: { from: number; noun: number; to: number },
): Rewrite | undefined {
  const { words } = parse;
  if (isPluralNoun(words, noun, to)) return removing(text, parse, { from, to: noun });
  const kept = lowerAt(words, noun);
  const article = DECIDED.has(kept) ? 'the' : VOWEL.test(kept) ? 'an' : 'a';
  return replaceWords(text, parse, { from, to: noun, result: article });
}

const REFUSALS = set(`refusal reluctance unwillingness inability failure`);

/** The noun that was owned is one of several: "Ana's edits". */
function isPluralNoun(words: readonly Word[], from: number, to: number): boolean {
  let at = from;
  while (at + 1 < to && tagAt(words, at + 1) === 'noun') at++;
  const { lower } = words[at] ?? { lower: '' };
  return singularOf(lower) !== lower;
}

/** "the group's refusal to take the window led to …": "the window not being taken led to …". */
function refusalOf(
  text: string,
  parse: SentenceParse,
  { from, noun }: { from: number; noun: number },
): Rewrite | undefined {
  const deed = parse.clauses.find(({ group }) => group.kind === 'infinitive' && group.start === noun + 1);
  if (deed === undefined || !REFUSALS.has(lowerAt(parse.words, noun))) return undefined;
  const group = { ...deed.group, kind: 'ing', negated: true, perfect: false } as const;
  const next = parse.groups.find((other) => other.start > deed.group.start && other.kind === 'finite');
  const whole = withObject(parse, deed, next?.start ?? parse.words.length);
  const piece = pieceOf(text, parse, { ...whole, link: 'gerund', group });
  return piece && replaceWords(text, parse, { from, to: piece.to, result: piece.text });
}
