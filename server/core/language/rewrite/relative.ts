import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import { isHuman, lowerAt, phraseEndingAt } from '../grammar/words.ts';
import type { Rewrite } from '../reading.ts';
import { replaceWords, spanOver } from './passive.ts';
import { isTime } from './attach.ts';
import { activeObject, pieceOf } from './piece.ts';
import { passiveOf } from './voice.ts';

/** A deed told of a thing that stands before it: "the entry, which a student had copied": "the entry, which had been copied". */
export const inRelative = (text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined =>
  ofThing(text, parse, clause) ?? writtenBy(text, parse, clause) ?? afterThanks(text, parse, clause);

const RELATIVES = set(`which that`);
const ARTICLES = set(`a an the some`);

function ofThing(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const { group, subject, complement } = clause;
  if (subject === undefined || subject.nobody || !isGapped(clause, subject)) return undefined;
  const opener = subject.start - 1;
  const thing = RELATIVES.has(lowerAt(parse.words, opener)) ? antecedentOf(parse, opener) : undefined;
  if (thing === undefined || !isThing(parse, thing, opener)) return undefined;
  const to = Math.max((complement ?? group).end, (clause.particle ?? -1) + 1);
  if (ARTICLES.has(lowerAt(parse.words, to))) return undefined;
  return replaceWords(text, parse, { from: subject.start, to, result: passiveOf(parse, clause, { object: thing }) });
}

/** An active clause whose object stands before it. */
const isGapped = (clause: Clause, subject: Phrase): boolean =>
  !clause.group.passive &&
  clause.group.modal === undefined &&
  subject.end <= clause.group.start &&
  activeObject(clause) === undefined;

/** The thing before "that", or before ", which". */
function antecedentOf(parse: SentenceParse, opener: number): Phrase | undefined {
  const end = lowerAt(parse.words, opener - 1) === ',' ? opener - 1 : opener;
  const phrase = phraseEndingAt(parse, end);
  if (phrase === undefined || lowerAt(parse.words, phrase.start - 1) !== 'of') return phrase;
  return phraseEndingAt(parse, phrase.start - 1) ?? phrase;
}

/** "The job, written by a student who set no limit, filled the disk": "The job, in which no limit was set, …". */
function writtenBy(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const { subject, link } = clause;
  if (link !== 'relative' || subject === undefined || lowerAt(parse.words, subject.start - 1) !== 'by')
    return undefined;
  const made = parse.clauses.find((other) => other.group.end === subject.start - 1);
  if (
    made === undefined ||
    made.group.passive ||
    !MAKING.has(made.group.lemma) ||
    lowerAt(parse.words, made.group.start - 1) !== ','
  )
    return undefined;
  const piece = pieceOf(text, parse, { ...clause, link: 'active' });
  return piece && replaceWords(text, parse, { from: made.group.start, to: piece.to, result: `in which ${piece.text}` });
}

const MAKING = set(
  `write build make create design draft edit touch change modify configure assemble prepare author maintain patch update rework code`,
);

/** A noun with its determiner that is no moment; "insane that", "the first time that" open another kind of clause. */
function isThing({ words, phrases, phraseAt }: SentenceParse, thing: Phrase, opener: number): boolean {
  if (isHuman(thing) || isTime({ words }, thing)) return false;
  if (lowerAt(words, opener) === 'which') return true;
  const subject = phrases[phraseAt[opener + 1] ?? -1];
  const group = subject?.end ?? opener + 1;
  const hanging = words.slice(group, group + 5).some((word) => word.tag === 'prep');
  return thing.end - thing.start > 1 && !hanging;
}

const THANKING: ReadonlyMap<string, string> = new Map([
  ['thanks', 'to'],
  ['courtesy', 'of'],
  ['because', 'of'],
  ['due', 'to'],
  ['owing', 'to'],
]);
const THANKED_WITHIN = 9;

/** ", thanks to Facilities, who had mislaid the key": " because the key had been mislaid". */
function afterThanks(text: string, parse: SentenceParse, clause: Clause): Rewrite | undefined {
  const { words } = parse;
  const { subject, link } = clause;
  if (link !== 'relative' || subject === undefined) return undefined;
  const from = words.findLastIndex(
    (word, at) =>
      at < subject.start && at > subject.start - THANKED_WITHIN && THANKING.get(word.lower) === lowerAt(words, at + 1),
  );
  if (from < 1) return undefined;
  const piece = pieceOf(text, parse, { ...clause, link: 'active' });
  if (piece === undefined) return undefined;
  const comma = lowerAt(words, from - 1) === ',' ? from - 1 : from;
  const rewrite = replaceWords(text, parse, {
    from: comma,
    to: piece.to,
    result: `${comma < from ? ' ' : ''}because ${piece.text}`,
  });
  return rewrite && { ...rewrite, drops: [spanOver(parse, from, clause.group.start)] };
}
