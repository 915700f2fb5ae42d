import type { Clause, Link, Phrase, SentenceParse } from '../grammar/sentence.ts';
import type { Frame } from '../reading.ts';
import { isBlame } from '../verdict/verdict.ts';
import type { Construction } from './construction.ts';
import { clauseFrame } from './frame.ts';

type Examples = Pick<Construction, 'about' | 'marks' | 'leaves'>;

/** A construction of the clauses that hang on their subject in one way. */
const ofLink = (link: Link, examples: Examples): Construction => ({
  id: link,
  claim: 'person-as-cause',
  ...examples,
  *find(parse): Iterable<Frame> {
    for (const clause of parse.clauses) {
      const agent = agentFor(parse, clause, link);
      if (agent !== undefined && isBlame({ parse, clause, agent }))
        yield clauseFrame(parse, clause, { agent, construction: link, claim: 'person-as-cause' });
    }
  },
});

function agentFor(parse: SentenceParse, clause: Clause, link: Link): Phrase | undefined {
  if (link === 'passive') return clause.by !== undefined && actsItself(parse, clause.by) ? undefined : clause.by;
  if (clause.link !== link || clause.group.passive || clause.by !== undefined) return undefined;
  return clause.subject;
}

/** "was caused by Emil forgetting the flag": the gerund tells what Emil did. */
const actsItself = (parse: SentenceParse, agent: Phrase): boolean =>
  parse.clauses.some(
    (clause) => clause.link === 'gerund' && clause.subject?.start === agent.start && isBlame({ parse, clause, agent }),
  );

/** Clauses of people that claim nothing, for rules that count who acts. */
export function* plainClauses(parse: SentenceParse): Iterable<Frame> {
  for (const clause of parse.clauses) {
    const agent = clause.by ?? (clause.group.passive ? undefined : clause.subject);
    if (agent !== undefined && PEOPLE.has(agent.class))
      yield clauseFrame(parse, clause, { agent, construction: clause.link });
  }
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'role', 'team', 'organisation', 'first-person']);

export const CLAUSES: readonly Construction[] = [
  ofLink('active', {
    about: 'A person, role or team is the subject of a fault, an omission or a deed with a harm cue.',
    marks: ['«Dave misconfigured» the firewall', '«The DBA dropped» the wrong table', '«QA missed» the bug'],
    leaves: [
      'The scheduler failed to place the pods.',
      'Dave noticed the alert and rolled back.',
      'The admin panel failed to load.',
    ],
  }),
  ofLink('passive', {
    about: 'A passive with a person after "by".',
    marks: ['The rule «was misconfigured by Dave»', 'The table «was dropped by an intern»'],
    leaves: ['The issue was reported by an external researcher', 'The queue was drained by the worker pool'],
  }),
  ofLink('coordinated', {
    about: 'A second predicate of the same subject.',
    marks: ['«Ivan noticed the alert but ignored» it.'],
    leaves: ['Ivan saw the alert and rolled back.'],
  }),
  ofLink('relative', {
    about: 'A relative clause on a person.',
    marks: ['We asked «the engineer who misread» the graph.'],
    leaves: ['We thanked the engineer who noticed the spike.'],
  }),
  ofLink('gerund', {
    about: 'An -ing form with its own subject.',
    marks: ['The outage was caused by «Emil forgetting to set» the timeout.'],
    leaves: ['The outage was caused by the cache expiring.'],
  }),
  ofLink('absolute', {
    about: '"with X having done": a clause that hangs loose.',
    marks: ['Recovery was slow, with «the DBA having skipped» the vacuum.'],
    leaves: ['Recovery was fast, with the DBA having prepared a snapshot.'],
  }),
  ofLink('participle', {
    about: 'A participle whose subject stands in the main clause.',
    marks: ['«Having ignored the page, the analyst» went on with the upgrade.'],
    leaves: ['Having checked the page, the analyst called the vendor.'],
  }),
  ofLink('question', {
    about: 'A question with the person between helper and verb.',
    marks: ['Why «did the developer forget to check» the endpoint?'],
    leaves: ['Did the developer forget anything?'],
  }),
  ofLink('for-to', {
    about: '"for X to do".',
    marks: ['For «the operator to ignore» the banner is common.'],
    leaves: ['The button is there for the operator to stop the job.'],
  }),
  ofLink('reduced-passive', {
    about: 'A participle without a helper, with a person after "by".',
    marks: ['Wrong flag «set by Paula»'],
    leaves: ['Fix deployed by Carlos at 15:20.'],
  }),
];

export type { SentenceParse };
