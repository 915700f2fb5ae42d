import type { Span } from '../text/span.ts';
import type { SentenceParse } from './grammar/sentence.ts';

/** Spans in here are relative to the sentence. */
export interface Token {
  readonly at: Span;
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'handle' | 'opaque' | 'punctuation';
}

export type AgentClass =
  'person' | 'role' | 'team' | 'organisation' | 'first-person' | 'attacker' | 'system' | 'unknown';

export interface Agent {
  readonly at: Span;
  readonly text: string;
  readonly class: AgentClass;
}

export type PredicateClass = 'fault' | 'omission' | 'destructive' | 'neutral' | 'response' | 'epistemic' | 'stative';

export interface Predicate {
  readonly at: Span;
  /** Base form of the main verb, or the noun of a nominal. */
  readonly lemma: string;
  readonly class: PredicateClass;
  readonly negated: boolean;
  readonly modal?: string;
  readonly voice: 'active' | 'passive' | 'nominal';
}

/** A rewrite of the whole sentence, as the smallest edits. */
export interface Rewrite {
  readonly edits: readonly { readonly at: Span; readonly newText: string }[];
  /** The words that replace the marked ones, for the title. */
  readonly preview: string;
  /** What may be lost beside the agent: an imagined consequence, a verdict, who the agent was. */
  readonly drops?: readonly Span[];
}

/**
 * What a frame says of its agent, in the words of the wording rules: a rule reads the frames that claim what it is about.
 * A frame without a claim only says who does what.
 */
export type Claim =
  | 'person-as-cause'
  | 'human-error'
  | 'who-question'
  | 'judgement'
  | 'counterfactual'
  | 'punitive'
  | 'hindsight'
  | 'mind-reading'
  | 'procedure-violation'
  | 'animated-language'
  | 'possible-misconduct'
  | 'people-fix'
  | 'label-as-cause'
  | 'self-blame';

/** Who does what to what: one clause, or a noun phrase that stands for one. */
export interface Frame {
  /** The construction that read it, by its id. */
  readonly construction: string;
  readonly claim?: Claim;
  readonly agent: Agent;
  readonly predicate: Predicate;
  readonly patient?: Span;
  /** What to mark: from the agent through the predicate. */
  readonly at: Span;
  /** Position of the clause in `Reading.parse.clauses`; absent for phrases. */
  readonly clause?: number;
}

/** What the engine makes of one sentence. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly agents: readonly Agent[];
  /** In the order of the sentence. */
  readonly frames: readonly Frame[];
  /** The sentence taken apart, for rewrites. */
  readonly parse: SentenceParse;
}

/** Words that belong to the document or the team, beside the built-in lexicons. */
export interface Vocabulary {
  readonly people: readonly string[];
  readonly products: readonly string[];
  readonly roles: readonly string[];
}
