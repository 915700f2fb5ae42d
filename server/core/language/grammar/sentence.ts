import type { VerbForm } from '../morphology/forms.ts';
import type { AgentClass, PredicateClass, Token } from '../reading.ts';
import type { Prefix } from '../token/prefix.ts';

export type Tag =
  | 'det'
  | 'num'
  | 'noun'
  | 'name'
  | 'pron'
  | 'verb'
  | 'aux'
  | 'modal'
  | 'adv'
  | 'neg'
  | 'prep'
  | 'to'
  | 'conj'
  | 'sub'
  | 'poss'
  | 'punct';

/** A token with its part of speech where it stands. Adjectives count as nouns: both build noun phrases. */
export interface Word {
  readonly token: Token;
  readonly lower: string;
  readonly tag: Tag;
  /** The verb reading; also kept for nouns that could be verbs. */
  readonly form?: VerbForm;
}

/** A noun phrase; indices of words, `end` exclusive. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly class: AgentClass;
  /** True for "nobody", "no one", "no engineer". */
  readonly nobody: boolean;
  /** True for those who are served: users, customers, students. */
  readonly served: boolean;
  /** True for a name that nothing but a human deed beside it confirms. */
  readonly doubtful: boolean;
  /** True when `'s` follows. */
  readonly owner: boolean;
}

/** A verb with its helpers: "should not have been deleted"; indices of words, `end` exclusive. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  readonly main: number;
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'none';
  /** How it hangs on another clause: an -ing form, a to-infinitive, a bare participle; else finite. */
  readonly kind: 'finite' | 'ing' | 'infinitive' | 'participle';
  readonly negated: boolean;
  readonly modal?: string;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  /** Subject between helper and verb: "did the developer forget". */
  readonly inverted?: Phrase;
}

/** A verb group with who does it and to what. */
export interface Clause {
  readonly group: VerbGroup;
  readonly subject?: Phrase;
  /** How the subject was found: the id of the grammar that links them. */
  readonly link: Link;
  /** The noun phrase after "by" in a passive. */
  readonly by?: Phrase;
  /** First noun phrase after the verb, its "of" phrases included. */
  readonly object?: Phrase;
  /** Index of the particle of a phrasal verb: "took down", "shut the replica down". */
  readonly particle?: number;
  /** The verb after "failed to", "forgot to". */
  readonly complement?: VerbGroup;
  /** Where the words that belong to this verb end. */
  readonly end: number;
  readonly class: PredicateClass;
}

export type Link =
  | 'active'
  | 'coordinated'
  | 'relative'
  | 'gerund'
  | 'absolute'
  | 'participle'
  | 'question'
  | 'passive'
  | 'for-to'
  | 'reduced-passive'
  | 'none';

/** A sentence taken apart: what the constructions read. */
export interface SentenceParse {
  readonly prose: string;
  /** All tokens, those before the sentence proper included. */
  readonly tokens: readonly Token[];
  readonly prefix: Prefix;
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  /** The phrase that begins at, or covers, each word; -1 for none. */
  readonly phraseAt: readonly number[];
}
