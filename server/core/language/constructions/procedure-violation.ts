import type { Frame } from '../reading.ts';
import { words as set } from '../lexicon/words.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import { singularOf } from '../morphology/forms.ts';
import { isExculpated, patientOf } from '../verdict/cues.ts';
import type { Match } from '../pattern/pattern.ts';
import type { Construction } from './construction.ts';
import { clauseFrame } from './frame.ts';
import { phrases } from './phrases.ts';
import { AGAINST_THE_RULES } from './procedure-violation.table.ts';
import { lowerAt } from '../grammar/words.ts';

const BREAKING = set(
  `violate breach bypass circumvent disregard ignore flout sidestep contravene evade break disobey skip`,
);
const KEEPING = set(`follow observe respect obey adhere comply heed`);
const PROCEDURES = set(`
  runbook playbook policy process procedure protocol rule sop checklist guideline standard instruction freeze
  embargo sign-off signoff regulation banner window order`);
/** Standards of machines. */
const MACHINE_RULES = set(
  `podsecurity rfc http tls tcp ip bgp dns csp cors smtp network firewall routing retention cache scaling iam`,
);

const broken: Construction = {
  id: 'rule-not-kept',
  claim: 'procedure-violation',
  about: 'A rule, a policy or a runbook was not kept.',
  marks: [
    '«did not follow» the runbook',
    '«violated the change policy»',
    '«Paul bypassed» the approval process',
    '«The two-key rule was disregarded»',
  ],
  leaves: [
    'The attacker bypassed the approval process.',
    "the pod violates PodSecurity 'restricted:latest'",
    'The client ignored the cache policy.',
    'We did not follow the runbook.',
    'The runbook has no step for this case',
  ],
  *find(parse): Iterable<Frame> {
    for (const clause of parse.clauses) {
      const actor = actorOf(clause);
      if ((actor !== undefined && !isSomebody(parse, actor)) || !isBroken(clause) || !isProcedure(parse, clause))
        continue;
      const agent = actor ?? standIn(clause);
      if (isExculpated(parse, Math.min(agent.start, clause.group.start))) continue;
      yield clauseFrame(parse, clause, { agent, construction: 'rule-not-kept', claim: 'procedure-violation' });
    }
  },
};

const actorOf = ({ by, subject, group }: Clause): Phrase | undefined => by ?? (group.passive ? undefined : subject);

/** Nobody is named: the subject of the passive, or the verb itself, begins what is marked. */
const standIn = ({ group, subject }: Clause): Phrase =>
  subject ?? {
    start: group.start,
    end: group.start,
    head: group.start,
    class: 'unknown',
    nobody: false,
    served: false,
    doubtful: false,
    owner: false,
  };

const PEOPLE = set(`person role team organisation`);
const isSomebody = ({ words }: SentenceParse, { class: of, nobody, start }: Phrase): boolean =>
  (PEOPLE.has(of) || lowerAt(words, start) === 'they') && !nobody;

function isBroken({ group, complement }: Clause): boolean {
  const { lemma, negated } = complement ?? group;
  if (group.modal !== undefined || group.kind === 'infinitive' || group.tense === 'present') return false;
  const undone = negated || group.negated || complement !== undefined;
  return undone ? KEEPING.has(lemma) : BREAKING.has(lemma);
}

function isProcedure(parse: SentenceParse, clause: Clause): boolean {
  const phrase = clause.group.passive ? (clause.subject ?? patientOf(clause)) : patientOf(clause);
  if (phrase === undefined) return false;
  const named = parse.words.slice(phrase.start, phrase.end).map(({ lower }) => lower);
  return (
    PROCEDURES.has(singularOf(lowerAt(parse.words, phrase.head))) && !named.some((word) => MACHINE_RULES.has(word))
  );
}

const framed = phrases({
  id: 'against-the-rules',
  claim: 'procedure-violation',
  about: 'Set phrases for work that left the rules.',
  lines: AGAINST_THE_RULES,
  marks: [
    '«cut corners» to ship',
    '«deviated from procedure»',
    'The laptop was taken abroad «in breach of the travel policy»',
    '«went rogue»',
    '«despite clear instructions»',
  ],
  leaves: [
    'policy violation alert fired',
    'SLA breach',
    'data breach notification sent',
    'the segfault was an access violation',
    'foreign key violation',
    'Unauthorized access to the runners was gained',
    'The deploy tool accepted a rule without a review.',
    'Until then a release could be tagged without approval.',
  ],
  when: (parse, match) => !hasOther(parse) && !isOfMachine(parse, match) && !isLetThrough(parse, match),
});

/** Attackers keep no rules, and the author's own side is never told off. */
const hasOther = ({ phrases: all }: SentenceParse): boolean =>
  all.some((phrase) => phrase.class === 'attacker' || phrase.class === 'first-person');

/** "Cassandra ignored the handoff window" */
const isOfMachine = ({ clauses }: SentenceParse, { start, end }: Match): boolean =>
  clauses.some(
    ({ group, subject, by }) =>
      group.main >= start && group.main < end && !group.passive && (by ?? subject)?.class === 'system',
  );

const LETTING = set(`accept allow let permit enable admit tolerate support take`);

/** "The tool accepted a rule without a review" tells what the system made possible. */
function isLetThrough({ clauses }: SentenceParse, { start }: Match): boolean {
  const before = clauses.filter(({ group }) => group.main < start);
  const { group, subject, by } = before[before.length - 1] ?? {};
  if (group === undefined) return false;
  if (group.modal === 'can' || group.modal === 'could') return true;
  const actor = by ?? (group.passive ? undefined : subject);
  return actor !== undefined && !PEOPLE.has(actor.class) && LETTING.has(group.lemma);
}

export const PROCEDURE_VIOLATIONS: readonly Construction[] = [broken, framed];
