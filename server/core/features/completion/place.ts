import type { Position } from 'vscode-languageserver-types';
import type { Policy } from '../due-dates.ts';
import type { Page } from '../page.ts';

/** The line in which something is to be completed. */
export interface Place {
  readonly page: Page;
  readonly policy: Policy;
  readonly offset: number;
  /** Offset of the start of the line. */
  readonly start: number;
  /** The line up to the cursor. */
  readonly before: string;
  /** The line behind the cursor, without its line end. */
  readonly after: string;
}

/** What is offered at a place, in core terms. */
export interface Offer {
  readonly label: string;
  readonly kind: 'section' | 'key' | 'value' | 'person' | 'date' | 'time' | 'ticket';
  /** A few words behind the label. */
  readonly detail?: string;
  readonly newText: string;
  /** The same with tab stops, for editors that have them. */
  readonly snippet?: string;
  /** What the typed words are compared with; the label when absent. */
  readonly filter?: string;
  /** Offset at which the replaced words begin; they end at the cursor. */
  readonly from: number;
}

const LINE_END = /\r?\n$|\r$/; // "text\r\n"

export function placeAt(page: Page, position: Position, policy: Policy): Place {
  const offset = page.lines.offsetAt(position);
  const { line } = page.lines.positionAt(offset);
  const start = page.lines.starts[line] ?? 0;
  const text = page.text.slice(start, page.lines.starts[line + 1]).replace(LINE_END, '');
  return { page, policy, offset, start, before: text.slice(0, offset - start), after: text.slice(offset - start) };
}

const SNIPPET_SIGNS = /[\\$}]/g; // "$1"

/** Text that stands for itself in a snippet. */
export const literal = (text: string): string => text.replace(SNIPPET_SIGNS, '\\$&');
