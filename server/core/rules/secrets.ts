import { rememberedText } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';
import { SECRETS } from './secrets.table.ts';

/** One kind of credential. */
export interface Secret {
  /** With its article: "a GitHub token". */
  readonly name: string;
  /** At least one of these stands in every text that the pattern matches; lower case. */
  readonly keywords: readonly string[];
  /** The group that holds the credential, where it is not the whole match. */
  readonly group?: string;
  readonly pattern: RegExp;
}

export interface FoundSecret {
  readonly name: string;
  readonly at: Span;
}

/** What stands for a credential in examples and templates, or in place of one. */
const STAND_IN =
  /example|redacted|placeholder|dummy|change[-_]?me|replace|your[-_]|sample|foobar|x{5}|\*{3}|\.{3}|[…<>‹›]|\$[{(A-Z_]|\{[^}]|%[A-Z_]{1,30}%/i; // "AKIAIOSFODNN7EXAMPLE", "${TOKEN}"
const SAME_LETTER = /^(.)\1{3,}$/; // "0000"
const NO_PASSWORD = /^(?:.{0,3}|(?:my)?passw(?:or)?d|secret|user(?:name)?|token)$/i; // "postgres://user:password@db/orders"
const LOCAL_HOST = /@(?:localhost|127\.0\.0\.1|\[::1\]|host|hostname)(?![\w.-])/i; // "postgres://app:app1@localhost/orders"

/** The credentials in a text, in its order. A text that holds no word of any pattern costs one search a word. */
export function findSecrets(text: string): readonly FoundSecret[] {
  const words = keywordsOf(text);
  return SECRETS.filter(({ keywords }) => keywords.some((word) => words.has(word)))
    .flatMap((secret) => [...text.matchAll(secret.pattern)].flatMap((match) => located(secret, match)))
    .sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
    .filter(({ at }, index, all) => !all.slice(0, index).some((earlier) => at.start < earlier.at.end));
}

const KEYWORDS: readonly string[] = [...new Set(SECRETS.flatMap(({ keywords }) => keywords))];
/** Lines whose keywords are remembered: more than most documents have. */
const MOST_LINES = 20_000;

const keywordsIn = rememberedText((line): readonly string[] => {
  const lower = line.toLowerCase();
  return KEYWORDS.filter((word) => lower.includes(word));
}, MOST_LINES);

/** The words of patterns that a text holds; none of them goes over a line end. */
const keywordsOf = (text: string): ReadonlySet<string> => new Set(text.split('\n').flatMap(keywordsIn));

function located({ name, group }: Secret, match: RegExpExecArray): readonly FoundSecret[] {
  const at = group === undefined ? span(match.index, match.index + match[0].length) : spanOf(match, group);
  if (!at) return [];
  const words = match[0].slice(at.start - match.index, at.end - match.index);
  const real = !STAND_IN.test(words) && !SAME_LETTER.test(words);
  if (group !== 'password') return real ? [{ name, at }] : [];
  return real && !NO_PASSWORD.test(words) && !LOCAL_HOST.test(match[0]) ? [{ name, at }] : [];
}

function spanOf({ indices }: RegExpExecArray, group: string): Span | undefined {
  const place = indices?.groups?.[group] ?? indices?.[Number(group)];
  return place && span(place[0], place[1]);
}
