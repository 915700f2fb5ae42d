import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import { isHuman, lowerAt, phraseStartingAt, tagAt, textAt } from '../grammar/words.ts';
import type { Rewrite } from '../reading.ts';
import { chainOf, replaceWords, spanOver, tell } from './passive.ts';
import { pieceOf, withObject } from './piece.ts';

/** A sentence that singles somebody out, told without: "What Pavel did was re-run the import": "The import was re-run". */
export const outOfCleft = (text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined =>
  pseudoCleft(text, parse, clause) ??
  turnedOut(text, parse, clause) ??
  theOneWho(text, parse, clause) ??
  thereWas(text, parse, clause) ??
  whoever(text, parse, clause) ??
  whatSank(text, parse, clause) ??
  insideSubject(text, parse, clause);

const OPENERS = set(`what all`);

/** "What Henrik did next was drain the zone", "All Sefa did was bump the version". */
function pseudoCleft(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const { words } = parse;
  const { group, subject } = clause;
  const helpers = words.slice(group.start, group.main).map((word) => word.lower);
  if (subject === undefined || !helpers.includes('did') || !(helpers.includes('was') || helpers.includes('is')))
    return undefined;
  const from = OPENERS.has(lowerAt(words, subject.start)) ? subject.start : subject.start - 1;
  if (!OPENERS.has(lowerAt(words, from))) return undefined;
  const plain = { tense: 'past', perfect: false, passive: false, progressive: false, start: group.main } as const;
  const piece = pieceOf(text, parse, { ...clause, group: { ...group, ...plain } });
  const next = helpers.includes('next') ? ' next' : '';
  return piece && replaceWords(text, parse, { from, to: piece.to, result: piece.text + next });
}

/** "It turned out to be Mona who had enabled it": "It turned out that it had been enabled". */
function turnedOut(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const { words } = parse;
  const { subject, link } = clause;
  if (link !== 'relative' || subject === undefined) return undefined;
  const to = subject.start - 2;
  if (lowerAt(words, to) !== 'to' || lowerAt(words, to + 1) !== 'be' || lowerAt(words, to - 1) !== 'out')
    return undefined;
  const told = tell(text, parse, chainOf(parse, clause));
  return told && replaceWords(text, parse, { from: to, to: told.to, result: `that ${told.text}` });
}

/** "The one who widened the selector was Abdulkadir": "The selector was widened". */
function theOneWho(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const { subject } = clause;
  const main = subject === undefined ? undefined : namingOf(parse, clause, subject);
  const name = main === undefined ? undefined : phraseStartingAt(parse, main.group.end);
  if (subject === undefined || main === undefined || name === undefined || !isSomebody(parse, name)) return undefined;
  const piece = pieceOf(text, parse, { ...clause, end: main.group.start });
  if (piece === undefined) return undefined;
  const rest = text.slice(endOf(parse, piece.to), endOf(parse, main.group.start));
  const told = replaceWords(text, parse, { from: subject.start, to: name.end, result: piece.text + rest });
  return told && { ...told, drops: [spanOver(parse, name.start, name.end)] };
}

/** The clause that tells who "the one who …" was. */
function namingOf({ clauses }: SentenceParse, clause: Clause, subject: Phrase): Clause | undefined {
  const main = clauses[clauses.indexOf(clause) + 1];
  const named = clause.link === 'relative' && main?.group.lemma === 'be' && main.subject?.start === subject.start;
  return named && clause.group.start < main.group.start ? main : undefined;
}

/** A person by class, or a name that nothing else tells to be one. */
const isSomebody = ({ words }: SentenceParse, phrase: Phrase): boolean =>
  isHuman(phrase) || (tagAt(words, phrase.start) !== 'det' && CAPITAL.test(textAt(words, phrase.head)));

const CAPITAL = /^\p{Lu}/u; // "Abdulkadir"

/** "There was an engineer who had widened the ACL": "The ACL had been widened". */
function thereWas(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const { words, clauses } = parse;
  const { subject, link } = clause;
  if ((link !== 'relative' && link !== 'coordinated') || subject === undefined) return undefined;
  const opening = clauses.find(
    ({ group, object }) =>
      lowerAt(words, group.start - 1) === 'there' && group.lemma === 'be' && object?.start === subject.start,
  );
  const chain = clauses.filter((other) => other.subject?.start === subject.start && other.group.kind === 'finite');
  if (opening === undefined || chain[0]?.link !== 'relative') return undefined;
  const told = tell(text, parse, chain);
  return told && replaceWords(text, parse, { from: opening.group.start - 1, to: told.to, result: told.text });
}

/** "Whoever rotated the cert forgot the intermediate": "The cert was rotated, and the intermediate was forgotten". */
function whoever(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const { subject } = clause;
  const inner = subject === undefined ? undefined : relativeOf(parse, subject, clause);
  if (subject === undefined || inner === undefined) return undefined;
  const first = pieceOf(text, parse, { ...inner, link: 'active' });
  const second = tell(text, parse, chainOf(parse, clause));
  if (first === undefined || second === undefined || first.to > clause.group.start) return undefined;
  const rest = text.slice(endOf(parse, first.to), endOf(parse, clause.group.start));
  return replaceWords(text, parse, {
    from: subject.start,
    to: second.to,
    result: `${first.text}${rest.trimEnd().replace(TRAILING_COMMA, '')}, and ${second.text}`,
  });
}

const TRAILING_COMMA = /,$/; // "for the demo,"

const endOf = ({ words }: SentenceParse, to: number): number => words[to - 1]?.token.at.end ?? 0;

const WHO = set(`whoever who that`);

/** The clause that tells who the subject is: "rotated the cert" in "whoever rotated the cert". */
function relativeOf(parse: SentenceParse, subject: Phrase, main: Clause): Clause | undefined {
  const inner = parse.clauses.find(
    ({ group }) =>
      WHO.has(lowerAt(parse.words, group.start - 1)) && group.start > subject.start && group.end <= main.group.start,
  );
  if (inner === undefined || inner === main) return undefined;
  return inner.group.start <= subject.end + 1 && tagAt(parse.words, inner.group.start) !== 'aux' ? inner : undefined;
}

/** "What sank us was the vendor renaming the key": "What sank us was the key being renamed". */
function whatSank(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const { group, subject, link } = clause;
  if (link !== 'gerund' || group.inverted === undefined || subject === undefined) return undefined;
  const gerund = { ...group, start: group.main, kind: 'ing', progressive: false } as const;
  const piece = pieceOf(text, parse, { ...clause, group: gerund });
  return piece && replaceWords(text, parse, { from: subject.start, to: piece.to, result: piece.text });
}

/** "Omar reseating the card put both paths down": "The card being reseated put both paths down". */
function insideSubject(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const { subject } = clause;
  if (subject === undefined || clause.link !== 'active' || tagAt(parse.words, subject.start) === 'det')
    return undefined;
  const deed = parse.clauses.find(
    ({ link, group }) =>
      link === 'gerund' && group.start > subject.start && group.end <= subject.end && group.end < clause.group.start,
  );
  const piece = deed && pieceOf(text, parse, withObject(parse, deed, clause.group.start));
  return piece && replaceWords(text, parse, { from: subject.start, to: piece.to, result: piece.text });
}
