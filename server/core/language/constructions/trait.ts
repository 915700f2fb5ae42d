import type { Frame } from '../reading.ts';
import { isExculpated } from '../verdict/cues.ts';
import { traitEnd } from '../verdict/idioms.ts';
import { words as set } from '../lexicon/words.ts';
import type { Construction } from './construction.ts';
import { agentOf, spanOf } from './frame.ts';
import { lowerAt } from '../grammar/words.ts';

const BLAMED: ReadonlySet<string> = new Set(['person', 'role', 'team', 'organisation', 'first-person']);
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
      const { subject, group } = clause;
      const end = traitEnd(parse, clause);
      if (end === undefined || subject === undefined || group.negated || group.modal !== undefined) continue;
      if (!BLAMED.has(subject.class) || subject.nobody || subject.served || GENERIC.has(lowerAt(parse.words, subject.head))) continue;
      if (isExculpated(parse, subject.start)) continue;
      const at = spanOf(parse, Math.min(subject.start, group.start), end);
      const predicate = { at: spanOf(parse, group.start, end), lemma: lowerAt(parse.words, end - 1) ?? 'be', class: 'stative', negated: false, voice: 'active' } as const;
      yield { construction: 'trait', claim: 'person-as-cause', agent: agentOf(parse, subject), predicate, at };
    }
  },
};
