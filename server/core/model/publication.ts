import { readDate } from '../time/date.ts';
import { resolveDate } from '../time/resolve.ts';
import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';
import type { Postmortem } from './postmortem.ts';

const PUBLISHED =
  /^[ \t>|*_-]{0,12}(?:date )?published(?: on| date)?[ \t*_]{0,4}[:|][ \t*_|]{0,6}(\d{4}-\d\d-\d\d)\b/im; // "**Published:** 2026-12-30"

/** A day as the document tells it, ISO, with its place. */
export interface ToldDay {
  readonly date: string;
  readonly at: Span;
}

/** The day that a key of the front matter tells; absent when it tells none. */
export function dayOf({ frontMatter }: Pick<Postmortem, 'frontMatter'>, key: string): ToldDay | undefined {
  const field = frontMatter.fields.get(key);
  const read = field === undefined ? undefined : readDate(field.value.trim(), 0);
  const date = read === undefined ? undefined : resolveDate(read, undefined);
  return field === undefined || date === undefined ? undefined : { date, at: field.at };
}

/** When the document was published: front matter, else a field of its own; absent when neither tells a date. */
export function publicationOf(postmortem: Pick<Postmortem, 'frontMatter' | 'text'>): ToldDay | undefined {
  const told = dayOf(postmortem, 'published');
  const match = told === undefined ? PUBLISHED.exec(postmortem.text) : null;
  if (match?.[1] === undefined) return told;
  const end = match.index + match[0].length;
  return { date: match[1], at: span(end - match[1].length, end) };
}
