import { span, type Span } from '../../text/span.ts';
import type { SentenceParse } from '../grammar/sentence.ts';
import type { Frame, Rewrite } from '../reading.ts';

/** The words that a writer fills in. */
export const PLACEHOLDER = '‹what made this possible›';

const PLAIN_WORD = /^\p{Ll}[\p{Ll}'’-]*(?=[\s.,;:!?)]|$)/u; // "the", not "eBPF" or "db-01"

/** A capital where a sentence begins, unless the first word is an identifier. */
export const capitalised = (text: string): string =>
  PLAIN_WORD.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

const ARTICLES: ReadonlySet<string> = new Set([
  'The',
  'A',
  'An',
  'This',
  'That',
  'These',
  'Those',
  'Our',
  'Its',
  'No',
  'Every',
  'Each',
  'All',
  'Both',
]);

/** A small letter for an article that no longer begins the sentence. */
export function lowered(text: string): string {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return ARTICLES.has(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The words of the source that `from` to `to` cover, with their Markdown. */
export function source(text: string, { words }: SentenceParse, { from, to }: { from: number; to: number }): string {
  const start = words[from]?.token.at.start ?? 0;
  const end = words[to - 1]?.token.at.end ?? start;
  return text.slice(start, end);
}

/** True when a capital belongs where words `from` begin: the sentence begins there with a capital or a handle. */
export function startsSentence({ words, prefix }: SentenceParse, from: number): boolean {
  const first = words[from]?.token;
  if (prefix.label !== '' && words[from]?.tag !== 'det') return false;
  return from === 0 && first !== undefined && (first.kind === 'handle' || /^\p{Lu}/u.test(first.text));
}

export const replacing = (at: Span, newText: string): Rewrite => ({ edits: [{ at, newText }], preview: newText });

/** Takes words out, with the blank before them, or after them at the start of the sentence. */
export function removing(
  text: string,
  parse: SentenceParse,
  { from, to }: { from: number; to: number },
): Rewrite | undefined {
  const first = parse.words[from]?.token.at;
  const last = parse.words[to - 1]?.token.at;
  if (first === undefined || last === undefined) return undefined;
  const before = parse.words[from - 1]?.token.at.end;
  if (before === undefined) {
    const next = parse.words[to]?.token;
    return (
      next && {
        edits: [
          {
            at: span(first.start, next.at.start + 1),
            newText: capitalised(text.slice(next.at.start, next.at.end)).charAt(0),
          },
        ],
        preview: text.slice(next.at.start).trim(),
      }
    );
  }
  return {
    edits: [{ at: span(before, last.end), newText: '' }],
    preview: text.slice(0, before).trimStart() + text.slice(last.end),
  };
}

/** Words of the parse that lie in the marked span of a frame. */
export function rangeOf({ words }: SentenceParse, { at }: Frame): { from: number; to: number } {
  const from = words.findIndex((word) => word.token.at.start >= at.start);
  const to = words.findIndex((word) => word.token.at.start >= at.end);
  return { from, to: to < 0 ? words.length : to };
}
