import type { Span } from '../text/span.ts';
import type { SectionKind } from './section.ts';

/** Where a sentence stands in the Markdown. */
export type Container = 'heading' | 'paragraph' | 'list-item' | 'table-cell';

/** The character that stands in `prose` where code, a URL or a quotation was: a noun that nobody judges. */
export const OPAQUE = '\uFFFC';

/**
 * One sentence, heading, list item or table cell of prose.
 * `prose` has exactly the length of `text`: where `text` holds Markdown marks, comments or line prefixes it holds
 * spaces, and where it holds code, URLs, or quotations of three words or more it holds `OPAQUE`.
 * So an offset found in `prose` is an offset in `text`, and `at.start` plus it is one in the document.
 */
export interface Sentence {
  readonly at: Span;
  readonly text: string;
  readonly prose: string;
  /** The kind of the innermost section with a known kind around it; `other` outside of every section. */
  readonly section: SectionKind;
  readonly container: Container;
  /** True in an entry of a timeline: a row, a bullet or a line that begins with a time. */
  readonly inTimeline: boolean;
  /** True in an action item. */
  readonly inAction: boolean;
}
