import type { Measure, Part, Signal } from './trends.ts';

/** A table: the first cell of a row is its name. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One bar: so many of so many, or so many of the longest bar. */
export interface Bar extends Pick<Part, 'count' | 'of'> {
  readonly label: string;
  /** What stands behind the bar: "12 of 20". */
  readonly words: string;
}

/** What is drawn; a table tells the same. */
export type Picture =
  | { readonly kind: 'dots'; readonly measure: Measure }
  | { readonly kind: 'bars'; readonly title: string; readonly bars: readonly Bar[] };

export type Block =
  | { readonly kind: 'text'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'picture'; readonly name: string; readonly picture: Picture; readonly twin: Table };

export interface Section {
  /** Unique in the report; fit for an address. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The report as people read it, before it takes a form. */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly signals: readonly Signal[];
  readonly sections: readonly Section[];
}
