import { span, type Span } from '../../text/span.ts';
import type { Clause, Phrase, SentenceParse } from '../grammar/sentence.ts';
import type { Agent, Claim, Frame, Predicate } from '../reading.ts';
import { lowerAt } from '../grammar/words.ts';

/** The span of words `from` to `to` (exclusive). */
export function spanOf({ words }: SentenceParse, from: number, to: number): Span {
  const start = words[from]?.token.at.start ?? 0;
  return span(start, words[Math.max(from, to - 1)]?.token.at.end ?? start);
}

export function agentOf(parse: SentenceParse, phrase: Phrase): Agent {
  const at = spanOf(parse, phrase.start, phrase.end);
  const they = lowerAt(parse.words, phrase.start) === 'they';
  return {
    at,
    text: parse.prose.slice(at.start, at.end),
    class: they && phrase.class === 'unknown' ? 'person' : phrase.class,
  };
}

export const NO_AGENT: Agent = { at: span(0, 0), text: '', class: 'unknown' };

/** A frame of a clause: marked from the agent through the predicate, whichever stands first. */
export function clauseFrame(
  parse: SentenceParse,
  clause: Clause,
  { agent, construction, claim }: { agent: Phrase; construction: string; claim?: Claim },
): Frame {
  const { group, complement, object, particle } = clause;
  const predicateEnd = Math.max((complement ?? group).end, particle === (complement ?? group).end ? particle + 1 : 0);
  const first = Math.min(agent.start, group.start);
  const agentLast = clause.by !== undefined || agent.start > group.start;
  const last = Math.max(agentLast ? agent.end : 0, predicateEnd);
  return {
    construction,
    ...(claim !== undefined && { claim }),
    agent: agentOf(parse, agent),
    predicate: predicateOf(parse, clause, predicateEnd),
    ...patientOf(parse, clause.by === undefined ? object : clause.subject),
    at: spanOf(parse, first, last),
    clause: parse.clauses.indexOf(clause),
  };
}

const patientOf = (parse: SentenceParse, phrase: Phrase | undefined): { patient: Span } | Record<string, never> =>
  phrase === undefined ? {} : { patient: spanOf(parse, phrase.start, phrase.end) };

function predicateOf(parse: SentenceParse, { group, complement, class: of }: Clause, end: number): Predicate {
  return {
    at: spanOf(parse, group.start, end),
    lemma: (complement ?? group).lemma,
    class: group.negated ? 'omission' : of,
    negated: group.negated,
    ...(group.modal !== undefined && { modal: group.modal }),
    voice: group.passive ? 'passive' : 'active',
  };
}
