import type { Span } from '../text/span.ts';
import type { StampRead } from '../time/stamp.ts';
import type { Zone } from '../time/zone.ts';

/** The date that a heading, a line or an item gives to the entries below it. */
export interface DateGroup {
  readonly read?: StampRead;
  readonly at?: Span;
  /** The zone that stands beside the date: "Thursday, 2 April (BST)". */
  readonly zone?: Zone;
}

/** An entry as found, before its stamp is placed on the calendar. */
export interface Draft {
  readonly at: Span;
  /** Absent for an entry that has only the date of its group. */
  readonly read?: StampRead;
  readonly stamp: Span;
  readonly words: Span;
  readonly text: string;
  readonly label?: string;
  readonly group: DateGroup;
  /** The zone of the table column. */
  readonly zone?: Zone;
  /** Dates without a year are looked for near this one: the year in a table header. */
  readonly year?: string;
}
