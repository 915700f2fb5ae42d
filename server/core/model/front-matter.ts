import type { Span } from '../text/span.ts';

export interface FrontMatterField {
  readonly key: string;
  /** The scalar as a string; lists joined by ", "; maps as `key: value` pairs joined by ", ". */
  readonly value: string;
  /** The items of a list or the keys of a map, else the one value. */
  readonly items: readonly string[];
  /** Span of the value in the document. */
  readonly at: Span;
}

export interface FrontMatter {
  /** From the first `---` to the end of the closing `---`; absent when the document has none. */
  readonly at?: Span;
  readonly fields: ReadonlyMap<string, FrontMatterField>;
  /** Why the YAML could not be read, and where. The fields that could be read are kept. */
  readonly problems: readonly { readonly at: Span; readonly message: string }[];
}
