import { endsWord } from './scan.ts';

/** What a due date is counted from. */
export interface DueContext {
  /** ISO date of the postmortem: a date without a year is the next one after it. */
  readonly reference?: string;
  /** ISO date for "tomorrow" and "in two weeks". */
  readonly today?: string;
}

export interface DueRead {
  readonly end: number;
  /** ISO date, the last day of a named period; absent for ASAP, soon, ongoing, next sprint. */
  readonly date?: string;
}

/** Reads what begins exactly at the offset. */
export type DueReader = (text: string, at: number, context: DueContext) => DueRead | undefined;

/** The day that an open date is counted from. */
export const anchor = ({ reference, today }: DueContext): string | undefined => reference ?? today;

/** The reader that answers with the first of these which reads whole words. */
export const firstOf =
  (readers: readonly DueReader[]): DueReader =>
  (text, at, context) => {
    for (const reader of readers) {
      const due = reader(text, at, context);
      if (due !== undefined && endsWord(text, due.end)) return due;
    }
    return undefined;
  };
