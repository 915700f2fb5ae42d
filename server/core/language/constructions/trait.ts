import type { Frame } from '../reading.ts';
import { isExculpated } from '../verdict/cues.ts';
import { traitEnd } from '../verdict/idioms.ts';
import { words as set } from '../lexicon/words.ts';
import type { Construction } from './construction.ts';
import { agentOf, spanOf } from './frame.ts';
import { isHuman, lowerAt } from '../grammar/words.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';

const GENERIC = set(`anyone anybody everyone everybody`);

/** "was careless", "was too slow", "was to blame" of a person. */
export const TRAIT: Construction = {
  id: 'trait',
  claim: 'person-as-cause',
  about: 'A verdict on a person after "was".',
  marks: ['«The technician was careless» with the patch cables.', '«The network team was too slow»'],
  leaves: ['The engineer was not careless.', 'The disk was too slow.', 'One engineer was on call.'],
  *find(parse): Iterable<Frame> {
    for (const clause of parse.clauses) {
      const end = traitEnd(parse, clause);
      if (end !== undefined && clause.subject !== undefined && isSaidOf(parse, clause, clause.subject))
        yield traitFrame(parse, { clause, subject: clause.subject, end });
    }
  },
};

function isSaidOf(parse: SentenceParse, { group }: Clause, subject: Phrase): boolean {
  if (group.negated || group.modal !== undefined || subject.nobody || subject.served) return false;
  return isHuman(subject) && !GENERIC.has(lowerAt(parse.words, subject.head)) && !isExculpated(parse, subject.start);
}

function traitFrame(
  parse: SentenceParse,
  { clause: { group }, subject, end }: { clause: Clause; subject: Phrase; end: number },
): Frame {
  const predicate = {
    at: spanOf(parse, group.start, end),
    lemma: lowerAt(parse.words, end - 1),
    class: 'stative',
    negated: false,
    voice: 'active',
  } as const;
  return {
    construction: 'trait',
    claim: 'person-as-cause',
    agent: agentOf(parse, subject),
    predicate,
    at: spanOf(parse, Math.min(subject.start, group.start), end),
  };
}
