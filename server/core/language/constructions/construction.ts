import type { SentenceParse } from '../grammar/sentence.ts';
import type { Claim, Frame } from '../reading.ts';

/** A way in which English says who does what: what it finds, with sentences that it must and must not find. */
export interface Construction {
  readonly id: string;
  readonly claim: Claim;
  /** One line, as in a grammar book. */
  readonly about: string;
  /** Sentences to mark; «marks» show the words of the frame. */
  readonly marks: readonly [string, ...string[]];
  /** Sentences that look alike and are left alone. */
  readonly leaves: readonly [string, ...string[]];
  /** Words of which one must be in the sentence, `~` before lemmas; absent when it is always tried. */
  readonly triggers?: readonly string[];
  /** `keys`: the words and lemmas of the sentence, for constructions that look before they search. */
  find(parse: SentenceParse, keys: ReadonlySet<string>): Iterable<Frame>;
}
