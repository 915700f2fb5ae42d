import { span } from '../../text/span.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, SentenceParse } from '../grammar/sentence.ts';
import { lowerAt, textAt } from '../grammar/words.ts';
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

/** "The engineer assumed it was safe": "According to ‹source›, the engineer assumed it was safe". */
export function withSource(parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const clause = parse.clauses[frame.clause ?? -1];
  const first = parse.words[0]?.token;
  if (clause === undefined || first === undefined || frame.agent.class === 'first-person') return undefined;
  if (!isPlainThought(parse, clause)) return undefined;
  const pronoun = ['he', 'she', 'they'].includes(first.lower) ? first.lower : lowered(textAt(parse.words, 0));
  return replacing(span(first.at.start, first.at.end), `According to ‹source›, ${pronoun}`);
}
