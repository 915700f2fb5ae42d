const BLANKS = /\s+/gu; // a line break inside of an item

/** The words as one line: each run of blanks and line ends is one space. */
export const oneLine = (text: string): string => text.replace(BLANKS, ' ').trim();
