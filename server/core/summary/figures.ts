import { OPAQUE } from '../model/sentence.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Section } from '../model/section.ts';
import type { Sentence } from '../model/sentence.ts';
import { slice, span } from '../text/span.ts';
import { COUNTED, LABEL_ENDS, TIME_UNITS } from './figures.table.ts';
import { isWritten } from './leading.ts';
import { piecesOf } from './statement.ts';
import type { Figure } from './summary.ts';

const MOST_FIGURES = 4;
const LONGEST_FIELD = 40;
const LONGEST_LABEL = 5;

const AMOUNT = /(?<![\w.,:#/$€£-])[$€£]?\d[\d,]*(?:\.\d+)?(?![\d:/.-]*\d|\p{L}|-)/gu; // "12,400", "$30,000"
const SCALE = /^ ?(?:%|k\b|(?:thousand|million|billion|percent|per cent)\b)/i; // " million"
const WORD = /^[ \t]+(\p{L}[\p{L}’'-]*)/u; // " customers"
const OF = /^[ \t]+of(?=[ \t])/; // " of"
const MORE_TIME = /^(?:,|[ \t]+and)?[ \t]+\d+[ \t]?(\p{L}+)/u; // " and 48 minutes"
const UNIT = /^[ \t]?(\p{L}+)/u; // " min"
const DIGIT = /\d/; // "4 hours"

/** The first numbers that say how many, how long or how much, in the order of the sentences given; at most four. */
export function figuresOf(
  postmortem: Postmortem,
  sections: readonly Section[],
  sentences: readonly Sentence[],
): readonly Figure[] {
  const fields = sections.flatMap((section) => fieldFigure(postmortem, section));
  const counted = sentences.flatMap((sentence) => [...sentenceFigures(sentence)]);
  const seen = new Set<string>();
  return [...fields, ...counted].filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, MOST_FIGURES);
}

/** `Users affected: about 1,200` and rows of a table of facts. */
function fieldFigure(postmortem: Postmortem, { heading, own, answers }: Section): readonly Figure[] {
  if (heading.shape !== 'field' && heading.shape !== 'row') return [];
  const value = piecesOf(slice(postmortem.text, own))
    .map((piece) => piece.text)
    .join('');
  if (!answers.includes('impact') || value.length > LONGEST_FIELD || !DIGIT.test(value)) return [];
  return [{ value, label: heading.text, at: span(heading.at.start, own.end) }];
}

function* sentenceFigures(sentence: Sentence): Generator<Figure> {
  if (!isWritten(sentence) || sentence.inTimeline) return;
  let done = 0;
  for (const match of sentence.prose.matchAll(AMOUNT)) {
    if (match.index < done) continue;
    const end = valueEnd(sentence.prose, match.index + match[0].length);
    const label = labelEnd(sentence.prose, end);
    done = Math.max(end, label);
    if (!counts(sentence.prose.slice(match.index, end), sentence.prose.slice(end, label))) continue;
    yield {
      value: sentence.prose.slice(match.index, end),
      label: sentence.prose.slice(end, label).trim(),
      at: span(sentence.at.start + match.index, sentence.at.start + label),
    };
  }
}

/** Takes in the unit that belongs to the number: a scale, a per cent sign, or a length of time to its last part. */
function valueEnd(prose: string, start: number): number {
  const scale = SCALE.exec(prose.slice(start, start + 12));
  if (scale !== null) return start + scale[0].length;
  const unit = UNIT.exec(prose.slice(start, start + 20));
  if (unit?.[1] === undefined || !TIME_UNITS.has(unit[1].toLowerCase())) return start;
  let end = start + unit[0].length;
  for (;;) {
    const more = MORE_TIME.exec(prose.slice(end, end + 30));
    if (more?.[1] === undefined || !TIME_UNITS.has(more[1].toLowerCase())) return end;
    end += more[0].length;
  }
}

function labelEnd(prose: string, start: number): number {
  let end = start + (OF.exec(prose.slice(start, start + 8))?.[0].length ?? 0);
  const first = end;
  for (let words = 0; words < LONGEST_LABEL; words += 1) {
    const next = WORD.exec(prose.slice(end, end + 40));
    if (next?.[1] === undefined || LABEL_ENDS.has(next[1].toLowerCase())) break;
    end += next[0].length;
    if (COUNTED.has(next[1].toLowerCase())) break;
  }
  return end === first ? start : end;
}

/** A bare number counts only with a noun that can be counted; money, per cent and time speak for themselves. */
function counts(value: string, label: string): boolean {
  if (value.includes(OPAQUE) || label.includes(OPAQUE)) return false;
  const last = label.trim().split(' ').at(-1)?.toLowerCase() ?? '';
  return /[$€£%\p{L}]/u.test(value) || COUNTED.has(last);
}
