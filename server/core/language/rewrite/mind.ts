import { span } from '../../text/span.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, SentenceParse } from '../grammar/sentence.ts';
import { JUDGING_ADVERBS, MISHAP_ADVERBS } from '../lexicon/adjectives.ts';
import { lowerAt, tagAt, textAt } from '../grammar/words.ts';
import type { Frame, Rewrite } from '../reading.ts';
import { lowered, replacing } from './text.ts';

const EXPECTING = set(`assume think believe suppose presume expect figure`);

/** One thought at the start, and nothing that was done on it. */
const isPlainThought = (parse: SentenceParse, { subject, group }: Clause): boolean =>
  subject?.start === 0 &&
  EXPECTING.has(group.lemma) &&
  group.modal === undefined &&
  lowerAt(parse.words, 0) !== 'whoever' &&
  !parse.clauses.some((other) => other.link === 'coordinated');

const isJudged = ({ words }: SentenceParse, { group }: Clause): boolean =>
  words.slice(group.start, group.end).some((word) => JUDGING_ADVERBS.has(word.lower) || MISHAP_ADVERBS.has(word.lower));

/** "Dave assumed it was safe": who it was is not needed: "According to ‹source›, ‹role› assumed it was safe". */
function withRole({ words }: SentenceParse, { subject, group }: Clause): Rewrite | undefined {
  const first = words[0]?.token;
  const last = words[(subject?.end ?? 0) - 1]?.token;
  if (first === undefined || last === undefined || subject?.end !== group.start || subject.class !== 'person')
    return undefined;
  return replacing(span(first.at.start, last.at.end), 'According to ‹source›, ‹role›');
}

/** "The engineer assumed it was safe": "According to ‹source›, the engineer assumed it was safe". */
export function withSource(parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const clause = parse.clauses[frame.clause ?? -1];
  const first = parse.words[0]?.token;
  if (clause === undefined || first === undefined || frame.agent.class === 'first-person') return undefined;
  if (!isPlainThought(parse, clause) || isJudged(parse, clause)) return undefined;
  if (tagAt(parse.words, 0) === 'name') return withRole(parse, clause);
  const pronoun = tagAt(parse.words, 0) === 'pron' ? first.lower : lowered(textAt(parse.words, 0));
  return replacing(span(first.at.start, first.at.end), `According to ‹source›, ${pronoun}`);
}
