import type { Clause, SentenceParse } from '../language/grammar/sentence.ts';
import { read } from '../language/read.ts';
import type { Vocabulary } from '../language/reading.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Sentence } from '../model/sentence.ts';

/** Tried on the words before the language is asked: most sentences have neither. */
const FIRST_PERSON = /\b(?:I|we)\b/i; // "We saw the alert"
const QUOTATION = /["“]([^"“”\n]{8,400})["”]/g; // "“I saw the alert and took it for a drill,”"

/**
 * How many sentences tell in the first person what somebody did, saw or thought: "I saw the alert", "We did not know that
 * the flag existed", also in quotation marks. Plans, wishes, questions and what might have been are none.
 */
export const countFirstPersonAccounts = ({ sentences }: Postmortem, vocabulary: Vocabulary): number =>
  sentences.filter((sentence) => mayTell(sentence) && tells(sentence, vocabulary)).length;

const mayTell = ({ text, inAction, container }: Sentence): boolean =>
  !inAction && container !== 'heading' && FIRST_PERSON.test(text);

const tells = ({ text, prose }: Sentence, vocabulary: Vocabulary): boolean =>
  [prose, ...quotationsIn(text)].some((words) => FIRST_PERSON.test(words) && isAccount(read(words, vocabulary).parse));

function* quotationsIn(text: string): Iterable<string> {
  for (const [, words = ''] of text.matchAll(QUOTATION)) yield words;
}

function isAccount(parse: SentenceParse): boolean {
  return parse.clauses.some((clause) => isTold(clause) && isOurs(parse, clause) && !isSupposed(parse, clause));
}

/** What befell a company, or what it says of it: no account of anybody. */
const ENDURED = new Set(['experience', 'suffer', 'incur', 'apologize', 'apologise', 'regret']);
const STATES = new Set(['be', 'have', 'need', 'lack', 'own', 'belong', 'consist', 'remain', 'depend', 'rely']);
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
  (wasSo(clause) || couldTell(clause)) &&
  !ENDURED.has((clause.complement ?? clause.group).lemma);

const ASKED: ReadonlySet<string> = new Set(['question', 'for-to']);

const wasSo = ({ group: { tense, perfect, modal, lemma } }: Clause): boolean =>
  tense === 'past' || RECALLED.has(lemma) || (perfect && (modal === undefined || modal === 'must'));

/** "We could not see the logs." */
const couldTell = ({ group: { modal, perfect, negated, lemma } }: Clause): boolean =>
  modal === 'could' && !perfect && (negated || SENSES.has(lemma));

/** True when "I" or "we" is who does it, and, of a state, when it is one of mind or of need. */
function isOurs(parse: SentenceParse, { group, subject, complement }: Clause): boolean {
  if (subject === undefined || !FIRST_PERSON.test(wordsOf(parse, subject.start, subject.end))) return false;
  if (!STATES.has(group.lemma) || complement !== undefined) return true;
  return group.lemma === 'be' && MINDS.test(parse.prose.slice(endOf(parse, group.end - 1)));
}

const endOf = ({ words }: SentenceParse, word: number): number => words[word]?.token.at.end ?? 0;

const wordsOf = ({ words }: SentenceParse, from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

const SUPPOSITIONS = new Set(['if', 'unless', 'had', 'wish', 'wishes', 'suppose', 'should', 'would']);

/** "If we had known", "had we known", "I wish we did". */
function isSupposed({ words }: SentenceParse, { group, subject }: Clause): boolean {
  const opener = words[(subject?.start ?? 0) - 1]?.lower ?? '';
  return SUPPOSITIONS.has(opener) || group.inverted !== undefined;
}
