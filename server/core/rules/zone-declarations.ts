import type { Postmortem } from '../model/postmortem.ts';
import { span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { SEASONS } from './zone-seasons.table.ts';
import type { Season } from './zone-seasons.table.ts';

/** Letters that stand for the zone of all times. */
export interface DeclaredLetters {
  readonly at: Span;
  readonly letters: string;
  readonly season: Season;
}

/** The same with an offset beside them: `PST (UTC-7)`. */
export interface DeclaredPair extends DeclaredLetters {
  /** As it would be written: `UTC-7`. */
  readonly offset: string;
}

const PAIR = /\b([A-Z]{3,4}) ?\((?:UTC|GMT) ?([+\-−]) ?0?(\d{1,2})(?::?00)?\)/g; // "PST (UTC-7)"
const ALONE = /(?<![/\w])[A-Z]{3,4}(?![/\w]| ?\()/g; // "PST"
const ALL_TIMES = /\btimes?\b[^\n.]{1,40}?\b(?:in|are|is)\b[^\n.]{1,20}/gi; // "All times in PST"

/** An offset that belongs to the letters of the other half of the year; `CST (UTC+8)` is another zone, and may be. */
export function impossiblePair(text: string): DeclaredPair | undefined {
  for (const match of text.matchAll(PAIR)) {
    const [words, letters = '', sign, hours = ''] = match;
    const season = SEASONS.get(letters);
    const offset = `UTC${sign === '+' ? '+' : '-'}${hours}`;
    const sibling = SEASONS.get(season?.other ?? '');
    if (season !== undefined && sibling?.offset === offset)
      return { at: span(match.index, match.index + words.length), letters, season, offset };
  }
  return undefined;
}

/** The text above the first entry, from the heading of its section on. */
function headOf({ sections, timeline }: Postmortem): Span | undefined {
  const first = timeline.entries[0];
  if (first === undefined) return undefined;
  const around = sections.filter(({ body }) => body.start <= first.at.start && first.at.start < body.end);
  const section = around.findLast(({ kind }) => kind === 'timeline') ?? around.at(-1);
  return section === undefined ? undefined : span(section.heading.at.start, first.at.start);
}

function lettersIn(text: string, at: Span): DeclaredLetters | undefined {
  for (const { index, 0: letters } of text.slice(at.start, at.end).matchAll(ALONE)) {
    const season = SEASONS.get(letters);
    const start = at.start + index;
    if (season !== undefined) return { at: span(start, start + letters.length), letters, season };
  }
  return undefined;
}

/** Where the timeline, or a sentence about all times, names letters that hold in one half of the year. */
export function declaredLetters(postmortem: Postmortem): DeclaredLetters | undefined {
  const { text } = postmortem;
  const head = headOf(postmortem);
  const found = head === undefined ? undefined : lettersIn(text, head);
  if (found !== undefined) return found;
  for (const { index, 0: words } of text.matchAll(ALL_TIMES)) {
    const letters = lettersIn(text, span(index, index + words.length));
    if (letters !== undefined) return letters;
  }
  return undefined;
}
