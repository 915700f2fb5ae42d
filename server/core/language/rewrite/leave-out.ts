import type { SentenceParse } from '../grammar/sentence.ts';
import { textAt } from '../grammar/words.ts';
import type { Frame, Rewrite } from '../reading.ts';
import { removing } from './text.ts';

/**
 * The sentence without the marked word, and without the commas that set it off: "Obviously, it failed": "It failed".
 * Undefined for phrases that carry the sentence: "was bound to fail".
 */
export function leavingOut(text: string, parse: SentenceParse, { at, construction }: Frame): Rewrite | undefined {
  if (construction !== 'easy-word') return undefined;
  const { words } = parse;
  const from = words.findIndex(({ token }) => token.at.start >= at.start);
  const after = words.findIndex(({ token }) => token.at.start >= at.end);
  const to = after < 0 ? words.length : after;
  const comma = textAt(words, to) === ',';
  if (from === 0) return removing(text, parse, { from, to: comma ? to + 1 : to });
  return comma && textAt(words, from - 1) === ','
    ? removing(text, parse, { from: from - 1, to: to + 1 })
    : removing(text, parse, { from, to });
}
