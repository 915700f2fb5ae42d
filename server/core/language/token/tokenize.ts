import { span } from '../../text/span.ts';
import type { Token } from '../reading.ts';

const TOKEN =
  /\uFFFC+|@[\p{L}\p{N}][\p{L}\p{N}._-]*|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_]|[-.'’@#+&](?=[\p{L}\p{N}])|:(?=\p{N})|(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))|\/(?=o\b))*@?|\S/gu; // "on-call", "14:05", "w/o", "dylan@"
const CLITIC = /(?:n['’]t|['’](?:[sdm]|ve|ll|re))$/i; // "should've", "John's"
const STARTS_WITH_LETTER = /^\p{L}/u; // "a", "é"
const STARTS_WITH_NUMBER = /^\p{N}/u; // "14:05"

const straighten = (text: string): string => text.toLowerCase().replaceAll('’', "'");

function kindOf(text: string): Token['kind'] {
  if (text.startsWith('\uFFFC')) return 'opaque';
  if (text.startsWith('@') && text.length > 1) return 'handle';
  if (text.includes('@')) return 'handle';
  if (STARTS_WITH_LETTER.test(text)) return 'word';
  return STARTS_WITH_NUMBER.test(text) ? 'number' : 'punctuation';
}

function token(start: number, text: string): Token {
  return { at: span(start, start + text.length), text, lower: straighten(text), kind: kindOf(text) };
}

/** Words, numbers, handles and marks, with clitics split off: "didn't" -> "did", "n't"; "John's" -> "John", "'s". */
export function tokenize(prose: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of prose.matchAll(TOKEN)) {
    const text = match[0];
    const clitic = text.length > 2 && text.length < 80 ? CLITIC.exec(text) : null;
    if (clitic === null || clitic.index === 0) {
      tokens.push(token(match.index, text));
      continue;
    }
    tokens.push(token(match.index, text.slice(0, clitic.index)));
    const tail = token(match.index + clitic.index, text.slice(clitic.index));
    tokens.push({ ...tail, kind: 'word' });
  }
  return tokens;
}
