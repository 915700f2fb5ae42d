import { span } from '../../text/span.ts';
import { words as set } from '../lexicon/words.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import { lowerAt, textAt } from '../grammar/words.ts';
import type { Frame, Rewrite } from '../reading.ts';
import { lowered, replacing } from './text.ts';

const EXPECTING = set(`assume think believe suppose presume expect figure`);

/** "The engineer assumed it was safe": "According to ‹source›, the engineer assumed it was safe". */
export function withSource(parse: SentenceParse, frame: Frame): Rewrite | undefined {
  const clause = parse.clauses[frame.clause ?? -1];
  const first = parse.words[0]?.token;
  if (clause?.subject?.start !== 0 || first === undefined || frame.agent.class === 'first-person') return undefined;
  if (parse.clauses.some((other) => other.link === 'coordinated')) return undefined;
  if (!EXPECTING.has(clause.group.lemma) || clause.group.modal !== undefined || lowerAt(parse.words, 0) === 'whoever')
    return undefined;
  const pronoun = ['he', 'she', 'they'].includes(first.lower) ? first.lower : lowered(textAt(parse.words, 0));
  return replacing(span(first.at.start, first.at.end), `According to ‹source›, ${pronoun}`);
}
