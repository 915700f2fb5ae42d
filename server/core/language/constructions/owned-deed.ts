import type { Frame } from '../reading.ts';
import { DEEDS, MILD_FAULT_NOUNS } from '../lexicon/nouns.ts';
import { RUIN } from '../lexicon/outcomes.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import { lowerAt, phraseOver, tagAt } from '../grammar/words.ts';
import { singularOf } from '../morphology/forms.ts';
import { hasBenignObject, isCredit, isExculpated } from '../verdict/cues.ts';
import type { Construction } from './construction.ts';
import { agentOf, spanOf } from './frame.ts';

/** What somebody made, that does harm by itself. */
const MADE = set(
  `script cron loop line macro rule shortcut workaround hack tweak experiment prank elbow thumb finger hand foot coffee joke rm`,
);
const COSTLY = set(
  `cost leave open take bring knock send make trigger cause turn double halve lock fill stop empty blank`,
);
const OWNERS = new Set(['person', 'role', 'team', 'organisation']);

/** "Huda's paste into the wrong window cancelled 1,900 bookings": a deed with an owner is the subject of the harm. */
export const OWNED_DEED: Construction = {
  id: 'owned-deed',
  claim: 'person-as-cause',
  about: "Somebody's deed is the subject of the harm.",
  marks: [
    "«Huda's paste into the wrong window cancelled» 1,900 bookings.",
    "«Piotr's merge at 16:58 dropped» the feature flag.",
    "«Chiara's forgotten cron on an old laptop wiped» the records.",
  ],
  leaves: [
    "Piotr's merge at 17:20 fixed the flag.",
    "Rob's report kept this to one laptop.",
    "The team's service dropped the requests.",
    "Hana's query killed the stuck session.",
  ],
  *find(parse): Iterable<Frame> {
    for (const clause of parse.clauses) {
      const owner = clause.subject === undefined ? undefined : ownerOf(parse, clause.subject);
      if (owner === undefined || clause.subject === undefined || !harms(parse, clause)) continue;
      yield ownedFrame(parse, { clause, subject: clause.subject, owner });
    }
  },
};

/** Whose deed a subject is; undefined when it is nobody's or no deed. */
function ownerOf(parse: SentenceParse, { start, end }: Phrase): Phrase | undefined {
  const { words } = parse;
  const first = phraseOver(parse, start);
  const owner = first?.owner === true ? first : phraseOver(parse, start - 2);
  if (owner === undefined || !OWNERS.has(owner.class) || owner.served || tagAt(words, owner.end) !== 'poss')
    return undefined;
  const deed = words.slice(owner.end + 1, end).map(({ lower }) => singularOf(lower));
  return deed.some((word) => DEEDS.has(word) || MILD_FAULT_NOUNS.has(word) || MADE.has(word)) ? owner : undefined;
}

function harms(parse: SentenceParse, clause: Clause): boolean {
  const { group, class: of, object } = clause;
  if (!isFact(group)) return false;
  if (!isHarm(of, group.lemma) || object === undefined || hasBenignObject(parse, clause) || isCredit(parse, clause))
    return false;
  return !isExculpated(parse, Math.min(clause.subject?.start ?? group.start, group.start));
}

const isFact = ({ tense, negated, modal, passive }: Clause['group']): boolean =>
  tense === 'past' && !negated && modal === undefined && !passive;

const isHarm = (of: Clause['class'], lemma: string): boolean =>
  of === 'fault' || of === 'destructive' || RUIN.has(lemma) || COSTLY.has(lemma);

function ownedFrame(
  parse: SentenceParse,
  { clause, subject, owner }: { clause: Clause; subject: Phrase; owner: Phrase },
): Frame {
  const { group } = clause;
  const start = Math.min(subject.start, owner.start);
  return {
    construction: 'owned-deed',
    claim: 'person-as-cause',
    agent: agentOf(parse, owner),
    predicate: {
      at: spanOf(parse, group.start, group.end),
      lemma: lowerAt(parse.words, group.main),
      class: 'fault',
      negated: false,
      voice: 'nominal',
    },
    at: spanOf(parse, start, Math.max(group.end, subject.end)),
  };
}
