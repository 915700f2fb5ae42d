import type { Clause, SentenceParse } from '../language/grammar/sentence.ts';
import { read } from '../language/read.ts';
import type { Vocabulary } from '../language/reading.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Sentence } from '../model/sentence.ts';

/** Asked of the words before the language is: most sentences have neither. */
const FIRST_PERSON = /\b(?:I|we)\b/i; // "We saw the alert"
const QUOTATION = /["“]([^"“”\n]{8,400})["”]/g; // "“I saw the alert and took it for a drill,”"
const QUOTED_LINES = /^(?: {0,3}>[^\n]*(?:\n|$))+/gm; // "> I saw the alert\n> and took it for a drill."
const QUOTED_MARK = /^ {0,3}>[> ]*/gm; // "> "
const BETWEEN_SENTENCES = /(?<=[.!?]["”]?)\s/; // the blank in "It was. I saw"

/**
 * How many sentences tell in the first person what somebody did, saw or thought: "I restarted the broker", "We did not know
 * that the flag existed", also in quotation marks and in block quotes. What "we" did is none: that is the voice of a
 * report. Plans, wishes, questions and what might have been are none.
 */
export function countFirstPersonAccounts({ sentences, text }: Postmortem, vocabulary: Vocabulary): number {
  const written = sentences.filter(mayTell).map((sentence) => [sentence.prose, ...quotationsIn(sentence.text)]);
  return [...written, ...blockQuotes(text).map((words) => [words])].filter((readings) =>
    readings.some((words) => FIRST_PERSON.test(words) && isAccount(read(words, vocabulary).parse)),
  ).length;
}

const mayTell = ({ text, inAction, container }: Sentence): boolean =>
  !inAction && container !== 'heading' && FIRST_PERSON.test(text);

function* quotationsIn(text: string): Iterable<string> {
  for (const [, words = ''] of text.matchAll(QUOTATION)) yield words;
}

/** The sentences of block quotes, which are no sentences of the document: somebody else's words. */
const blockQuotes = (text: string): readonly string[] =>
  [...text.matchAll(QUOTED_LINES)].flatMap(([lines]) =>
    lines.replace(QUOTED_MARK, '').replaceAll('\n', ' ').split(BETWEEN_SENTENCES),
  );

function isAccount(parse: SentenceParse): boolean {
  return parse.clauses.some((clause) => isTold(clause) && isOwn(parse, clause) && !isSupposed(parse, clause));
}

const STATES = new Set(['be', 'have', 'need', 'lack', 'own', 'belong', 'consist', 'remain', 'depend', 'rely']);
const PERCEIVED: ReadonlySet<string> = new Set(
  (
    'assume believe expect feel guess hear know misread notice realise realize recall remember see suspect think trust ' +
    'understand wonder'
  ).split(' '),
);
const RECALLED = new Set(['remember', 'recall']);
const MOVED = new Set(['confuse', 'convince', 'mislead', 'puzzle', 'reassure', 'surprise', 'worry', 'alarm']);
const SENSES = new Set(['see', 'hear', 'tell', 'feel', 'smell']);
const MINDS =
  /^ (?:(?:all|also|both|completely|fully|initially|not|quite|really|still|then|very) ){0,2}(?:afraid|aware|certain|concerned|confident|confused|convinced|puzzled|sure|surprised|unaware|uncertain|under the impression|unsure|worried|about to|the one who)\b/i; // " not aware"

/** A deed, a sight or a thought that was, in the past or up to now. */
const isTold = (clause: Clause): boolean =>
  clause.group.kind === 'finite' &&
  (!clause.group.passive || MOVED.has(clause.group.lemma)) &&
  !ASKED.has(clause.link) &&
  (wasSo(clause) || couldTell(clause));

const ASKED: ReadonlySet<string> = new Set(['question', 'for-to']);

const wasSo = ({ group: { tense, perfect, modal, lemma } }: Clause): boolean =>
  tense === 'past' || RECALLED.has(lemma) || (perfect && (modal === undefined || modal === 'must'));

/** "We could not see the logs." */
const couldTell = ({ group: { modal, perfect, negated, lemma } }: Clause): boolean =>
  modal === 'could' && !perfect && (negated || SENSES.has(lemma));

/** True for what "I" did, and for what "I" or "we" saw or thought. */
function isOwn(parse: SentenceParse, clause: Clause): boolean {
  const { subject, group, complement } = clause;
  const who = subject === undefined ? [] : parse.words.slice(subject.start, subject.end).map(({ lower }) => lower);
  if (who.includes('i')) return !STATES.has(group.lemma) || complement !== undefined || isOfMind(parse, clause);
  return who.includes('we') && isOfMind(parse, clause);
}

function isOfMind(parse: SentenceParse, { group, complement }: Clause): boolean {
  if (PERCEIVED.has((complement ?? group).lemma) || (group.passive && MOVED.has(group.lemma))) return true;
  return group.lemma === 'be' && MINDS.test(parse.prose.slice(endOf(parse, group.end - 1)));
}

const endOf = ({ words }: SentenceParse, word: number): number => words[word]?.token.at.end ?? 0;

const SUPPOSITIONS = new Set(['if', 'unless', 'had', 'wish', 'wishes', 'suppose', 'should', 'would']);

/** "If we had known", "had we known", "I wish we did". */
function isSupposed({ words }: SentenceParse, { group, subject }: Clause): boolean {
  const opener = words[(subject?.start ?? 0) - 1]?.lower ?? '';
  return SUPPOSITIONS.has(opener) || group.inverted !== undefined;
}
