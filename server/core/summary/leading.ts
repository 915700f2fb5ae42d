import { OPAQUE } from '../model/sentence.ts';
import type { QuestionId } from '../model/question.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Selection } from './selection.table.ts';
import { CUES, FELT_AS, FELT_BY, PLACEHOLDERS } from './cues.table.ts';

const LONG_SENTENCE = 45;
/** Below it stands what is far from the start of a section and has no word of its question. */
const LEAST_SCORE = 1.5;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu; // "pg-bouncer"
const END_SIGN = /[.’'-]$/; // "failed."
const NOT_WORDS = /[^\p{L}\p{N}?]+/gu; // "TBD." without its full stop
const DIGIT = /\d/; // "78"

/** "All times in UTC" says how to read the section, not what happened. */
const ZONE_NOTE = /^\W*(?:all )?times? (?:are |is |below )?(?:in|approximate)\b/i; // "All times in UTC"

const LEAD_IN = /[:?]$/; // "The following happened:"
const POINTER =
  /\b(?:viewed|found|seen|read|see|tracked|listed) (?:here|below|above)\W*$|^\W*(?:links? to|see also)\b/i; // "can be viewed here"
const INSTRUCTION =
  /\bsample (?:sub-?)?headings?\b|\b(?:every|each) action item should\b|\b(?:delete|remove|replace) this (?:line|section|text|paragraph)\b|^\W*(?:the timeline is|topmost|newest) (?:from|in|events|entries)\b/i; // "These are only sample subheadings."
const FOREIGN = /\+{3}|\{%|%\}/; // "+++" of TOML front matter, "{% tag %}" of a template

/** True for prose that says something: no heading, lead-in ("The following happened:"), question, placeholder or mere code. */
export function isWritten({ prose, container }: Sentence): boolean {
  if (container === 'heading') return false;
  const readable = prose.replaceAll(OPAQUE, ' ').trim();
  const words = readable.match(WORD) ?? [];
  if (words.length < 2 || LEAD_IN.test(readable) || ZONE_NOTE.test(readable) || FOREIGN.test(readable)) return false;
  if (POINTER.test(readable) || INSTRUCTION.test(readable)) return false;
  return !PLACEHOLDERS.has(readable.replace(NOT_WORDS, ' ').trim().toLowerCase());
}

/** The words as the tables hold them: small, without the sign that ends a sentence. */
const cuesIn = (prose: string): readonly string[] =>
  (prose.toLowerCase().match(WORD) ?? []).map((word) => word.replace(END_SIGN, ''));

/** True for a sentence that names who felt the incident and how. */
export function tellsImpact({ prose }: Sentence): boolean {
  const words = cuesIn(prose);
  return words.some((word) => FELT_BY.has(word)) && words.some((word) => FELT_AS.has(word));
}

export const wordCount = (sentence: Sentence): number => sentence.prose.match(WORD)?.length ?? 0;

/**
 * The sentences that carry an answer, as many and as many words as the selection allows, in the order of the document:
 * what comes first counts most, a number or a word that belongs to the question adds to it, length takes away.
 */
export function leading(
  sentences: readonly Sentence[],
  question: QuestionId,
  { sentences: most, words: mostWords }: Pick<Selection, 'sentences' | 'words'>,
): readonly Sentence[] {
  const ranked = sentences
    .filter(isWritten)
    .map((sentence, position) => ({ sentence, position, score: scoreOf(sentence, position, question) }))
    .filter(({ sentence, position, score }) => position === 0 || isItem(sentence) || score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.position - b.position);
  const chosen: typeof ranked = [];
  let words = 0;
  for (const candidate of ranked) {
    const more = wordCount(candidate.sentence);
    if (chosen.length > 0 && words + more > mostWords) continue;
    chosen.push(candidate);
    words += more;
    if (chosen.length === most) break;
  }
  return chosen.sort((a, b) => a.position - b.position).map(({ sentence }) => sentence);
}

const isItem = ({ container }: Sentence): boolean => container === 'list-item';

function scoreOf(sentence: Sentence, position: number, question: QuestionId): number {
  const words = cuesIn(sentence.prose).slice(0, 80);
  const cue = words.some((word) => CUES[question].has(word)) ? 1.5 : 0;
  const number = question === 'impact' && DIGIT.test(sentence.prose) ? 1 : 0;
  const length = words.length > LONG_SENTENCE || words.length < 4 ? -1 : 0;
  return 4 / (position + 1) + cue + number + length;
}
