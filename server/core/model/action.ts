import type { Span } from '../text/span.ts';

export type ActionType = 'prevent' | 'detect' | 'mitigate' | 'process' | 'other';

export interface Owner {
  readonly at: Span;
  /** As written: `@jane`, `Jane Doe`, `the platform team`. */
  readonly name: string;
  /** True for a team, "everyone", "all", "we", "TBD", "?". */
  readonly collective: boolean;
}

export interface Due {
  readonly at: Span;
  /** As written: "by 1 March", "ASAP". */
  readonly text: string;
  /** ISO date; the last day of a named period; absent for ASAP, soon, ongoing, next sprint. */
  readonly date?: string;
}

/** What it takes to write an item anew without losing a fact that it states. */
export interface ActionSource {
  /** The text in Markdown: links, code and emphasis kept, comments left out. */
  readonly text: string;
  /** A number or name of its own: "AI-3". */
  readonly ref?: string;
  /** The state in words: "in progress", "accepted risk", "Completed 2025-02-11". */
  readonly state?: string;
  /** The type that the item itself names; its heading may name another way. */
  readonly type?: ActionType;
  /** Tickets that stand apart from the text, in Markdown. */
  readonly tickets: readonly string[];
  /** Facts that have no place in the model: "factor:CF-2", "Effort: 3 days" of a column "Effort". */
  readonly details: readonly string[];
}

export interface ActionItem {
  /** The whole item: list item or table row, nested items not included. */
  readonly at: Span;
  /** Plain words without owner, due date, ticket and marks. */
  readonly text: string;
  readonly words: Span;
  readonly owners: readonly Owner[];
  readonly due?: Due;
  readonly done: boolean;
  /** The checkbox, `[ ]` or `[x]`; absent where none is written. */
  readonly checkbox?: Span;
  readonly tickets: readonly string[];
  readonly type?: ActionType;
  readonly priority?: string;
  /** Where an owner and a due date would be written in the notation of this item: the end of the line, or the empty cell. */
  readonly ownerSlot: Span;
  readonly dueSlot: Span;
  /** The cell of a table that tells the state; absent in lists, and where the table has no such column. */
  readonly stateSlot?: Span;
  /** In a table, the slot is a cell and takes the bare value; in a list it takes " — @owner" and ", due DATE". */
  readonly notation: 'list' | 'table';
  readonly source: ActionSource;
}

/** What people write about an action that is no longer planned, as the first words of its state. */
const GIVEN_UP =
  /^\W{0,4}(?:(?:won['’]?t|will not|not) (?:doing|do|fix|be done|planned|pursued|needed|required)|wont(?:do|fix)|risk accepted|accept(?:ed|ing)? (?:the |this )?risk|cancell?ed|deferred|rejected|declined|dropped|abandoned|discarded|withdrawn|obsolete|super[sc]eded|duplicate|no longer (?:needed|planned|relevant|required|applicable|pursued))(?= ?(?:$|[^\w\s]|(?:by|because|since|as|for|of|in|due|until|to|on|after|per|see|with|now|it)\b))/i; // "won't do", "superseded by #12"

/** True for a state in words that means that the action is no longer planned. */
export const meansGivenUp = (state: string): boolean => GIVEN_UP.test(state);

/** True when nothing is left to do: done, or no longer planned. */
export const isSettled = ({ done, source }: ActionItem): boolean => done || meansGivenUp(source.state ?? '');
