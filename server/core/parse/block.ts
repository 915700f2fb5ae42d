import type { Span } from '../text/span.ts';

/** A table cell: the words between two pipes, trimmed. Empty cells have an empty span where a value would be written. */
export interface Cell {
  readonly at: Span;
}

interface Placed {
  /** The block's source, from its first to its last character, without the final line end. */
  readonly at: Span;
  /**
   * The content, one span a source line, with indentation, list markers, checkboxes and `>` left out.
   * Concatenated with the line ends between them they are what a reader sees, marks included.
   */
  readonly lines: readonly Span[];
  /** True inside a block quote: what others said. */
  readonly quoted: boolean;
  /** Nesting of lists around it; 0 outside of lists. */
  readonly depth: number;
}

/**
 * A leaf of the document, in reading order: what markdown-it found, with exact offsets.
 * A list item is one `item` with its own first paragraph; its nested items and further paragraphs are blocks of their own,
 * with `depth` set.
 */
export type Block = Placed &
  (
    | { readonly kind: 'heading'; readonly level: number; readonly shape: 'atx' | 'setext' | 'html' }
    | { readonly kind: 'paragraph' }
    | {
        readonly kind: 'item';
        /** Number of the list in the document: items of one list share it, nested lists have their own. */
        readonly list: number;
        /** The bullet or number. */
        readonly marker: Span;
        /** `[ ]` or `[x]`, with its brackets. */
        readonly checkbox?: Span;
      }
    | {
        readonly kind: 'row';
        /** Number of the table in the document. */
        readonly table: number;
        readonly header: boolean;
        readonly cells: readonly Cell[];
      }
    | { readonly kind: 'code' | 'html' }
  );
