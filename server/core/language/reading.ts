import type { Span } from '../text/span.ts';

/** Spans in here are relative to the sentence. */
export interface Token {
  readonly at: Span;
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'handle' | 'opaque' | 'punctuation';
}

export type AgentClass =
  | 'person'
  | 'role'
  | 'team'
  | 'organisation'
  | 'first-person'
  | 'attacker'
  | 'system'
  | 'unknown';

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
}

/** Who does what to what: one clause, or a noun phrase that stands for one. */
export interface Frame {
  /** The construction that read it, by its id. */
  readonly construction: string;
  readonly agent: Agent;
  readonly predicate: Predicate;
  readonly patient?: Span;
  /** What to mark: from the agent through the predicate. */
  readonly at: Span;
}

/** What the engine makes of one sentence. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly agents: readonly Agent[];
  readonly frames: readonly Frame[];
}

/** Words that belong to the document or the team, beside the built-in lexicons. */
export interface Vocabulary {
  readonly people: readonly string[];
  readonly products: readonly string[];
  readonly roles: readonly string[];
}
