import type { Token } from '../reading.ts';

/** Where the sentence begins after bullets, time stamps and a label, and what the label says. */
export interface Prefix {
  /** Index of the first token of the sentence proper. */
  readonly start: number;
  /** Lower-case words of the label: "root cause", "action item"; empty without one. */
  readonly label: string;
  /** True behind a bullet, a time stamp or a label: words may be left out there. */
  readonly telegraphic: boolean;
}

const MARK = /^[-*+#•–—|>[\](){}.,~✓✗☐]$/u; // "-", "|"
const STAMP = /^\d{1,4}(?:[:.\-/]\d{1,4}){1,3}(?:[ap]m|z)?$|^\d{4}$/i; // "14:05", "2026-03-01"
const STAMP_WORD = /^(?:utc|gmt|cet|cest|est|edt|pst|pdt|bst|ist|z|am|pm|t|approx|ca|about|at|ca\.|circa)$/; // "14:05 UTC"
const LABEL_LIMIT = 6;

const isMark = (token: Token): boolean => MARK.test(token.text);

function skipStamp(tokens: readonly Token[]): number {
  let stamped = false;
  const end = tokens.findIndex((token) => {
    const stamp = STAMP.test(token.text) || (stamped && isInStamp(token));
    stamped ||= stamp;
    return !stamp && !isMark(token);
  });
  return end < 0 ? tokens.length : end;
}

const OFFSET = /^[+-]?\d+$/; // "+2"
const isInStamp = ({ lower, text }: Token): boolean => STAMP_WORD.test(lower) || text === ':' || OFFSET.test(text);

const FINITE = /^(?:was|were|is|are|had|has|did|does|went|got|came|took|made|fell|broke|failed|became|looked)$/; // "the fix was a no-brainer:"
const OPENERS = /^(?:typical|classic|another|such|what)$/; // "Typical of the Lyon office:"

/** Words before a colon that say something by themselves are no label; "The cause was:" is one. */
const isSentence = (before: readonly Token[]): boolean =>
  OPENERS.test(before[0]?.lower ?? '') || before.slice(1, -1).some(({ lower }) => FINITE.test(lower));

function labelEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + LABEL_LIMIT); at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'punctuation' && !/[:|#&/*\-()]/.test(token.text))) return from;
    if ((token.text === ':' || token.text === '|') && at > from && at + 1 < tokens.length)
      return isSentence(tokens.slice(from, at)) ? from : at + 1;
  }
  return from;
}

export function readPrefix(tokens: readonly Token[]): Prefix {
  const stamp = skipStamp(tokens);
  const after = labelEnd(tokens, stamp);
  const label = tokens
    .slice(stamp, Math.max(stamp, after - 1))
    .filter((token) => token.kind === 'word')
    .map((token) => token.lower)
    .join(' ');
  const start = Math.max(after, after + skipStamp(tokens.slice(after)));
  return { start: Math.min(start, tokens.length), label, telegraphic: start > 0 };
}
