/** No date or time is longer; a bounded window keeps every match linear on hostile input. */
const WINDOW = 64;

/** Matches a pattern that begins with `^` at an offset of the text. */
export const scan = (text: string, at: number, pattern: RegExp): RegExpExecArray | null =>
  pattern.exec(text.slice(at, at + WINDOW));

/** The end of what the pattern matches at the offset, or the offset itself. */
export const skip = (text: string, at: number, pattern: RegExp): number =>
  at + (scan(text, at, pattern)?.[0].length ?? 0);

const WORD = /[\p{L}\p{N}]/u; // "a", "7"; an underscore is emphasis

/** True when a word could end at the offset: the next character does not continue it. */
export const endsWord = (text: string, at: number): boolean => !WORD.test(text.charAt(at));

/** True when a word could begin at the offset. */
export const beginsWord = (text: string, at: number): boolean => at === 0 || !WORD.test(text.charAt(at - 1));
