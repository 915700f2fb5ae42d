import { OPAQUE } from '../model/sentence.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Section } from '../model/section.ts';
import type { Sentence } from '../model/sentence.ts';
import { slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { LABEL_ENDS, TIME_UNITS } from './figures.table.ts';
import { isWritten } from './leading.ts';
import { piecesOf } from './statement.ts';
import type { Figure } from './summary.ts';

const MOST_FIGURES = 4;
const LONGEST_FIELD = 40;
const LONGEST_LABEL = 5;
const LONGEST_CLAUSE = 7;

const AMOUNT = /(?<![\w.,:#/$€£-])[$€£]?\d+(?:,\d{3})*(?:\.\d+)?(?![\d,:/.-]*\d|\p{L}|-)/gu; // "12,400", "$30,000"
const SCALE = /^ ?(?:%|k\b|(?:thousand|million|billion|percent|per cent)\b)/i; // " million"
const WORD = /^[ \t]+(\p{L}[\p{L}’'-]*)/u; // " customers"
const OF = /^[ \t]+of(?=[ \t])/; // " of"
const PLURAL = /^\p{L}{2,}s$/u; // "customers"
const UNIT = /^[ \t]?(\p{L}+)/u; // " min"
const MORE_TIME = /^(?:,|[ \t]+and)?[ \t]+\d+[ \t]?(\p{L}+)/u; // " and 48 minutes"
const MONEY = /[$€£]/; // "$30,000"

const FOR = /(?:^|[ \t])for[ \t]+(?:~|about |around |roughly |nearly |almost |over |more than |up to )?$/i; // " for about "
const STATUS_CODE = /^[45]\d\d (?:http )?(?:errors|responses|codes|statuses)$/i; // "500 errors"
const NUMBERED = /(?<![.!?] )(?<!^)(?<!\p{L})\p{Lu}[\p{L}\d]* $/u; // "of Data 140 hubs"
const HALF_CLAUSE = /^(?:and|or|but|being|which|that|to|as|so|for|in|on|at|with)\b/i; // "and unstable"
const CLAUSE_END = /[,;:.!?()]/; // ","
const SPACES = /\s+/; // "  "
const FIRST_LINE = /^[\s|]*([^\n|]*)/; // " 12 minutes |"
const DIGIT = /\d/; // "4 hours"

/** The first numbers that say how many, how long or how much, in the order of the sentences given; at most four. */
export function figuresOf(postmortem: Postmortem, sentences: readonly Sentence[]): readonly Figure[] {
  const fields = postmortem.sections.flatMap((section) => fieldFigure(postmortem, section));
  const counted = sentences.flatMap((sentence) => sentenceFigures(sentence));
  const seen = new Set<string>();
  return [...fields, ...counted].filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, MOST_FIGURES);
}

/** `Users affected: about 1,200` and rows of a table of facts. */
function fieldFigure(postmortem: Postmortem, { heading, own, answers }: Section): readonly Figure[] {
  if (heading.shape !== 'field' && heading.shape !== 'row') return [];
  const line = FIRST_LINE.exec(slice(postmortem.text, own))?.[1] ?? '';
  const value = piecesOf(line)
    .map((piece) => piece.text)
    .join('');
  if (!answers.includes('impact') || value.length > LONGEST_FIELD || !DIGIT.test(value)) return [];
  return [{ value, label: heading.text, at: span(heading.at.start, own.end) }];
}

function sentenceFigures(sentence: Sentence): readonly Figure[] {
  const { prose } = sentence;
  if (!isWritten(sentence) || sentence.inTimeline) return [];
  const figures: Figure[] = [];
  let done = 0;
  for (const match of prose.matchAll(AMOUNT)) {
    if (match.index < done || NUMBERED.test(prose.slice(Math.max(0, match.index - 40), match.index))) continue;
    const value = span(match.index, valueEnd(prose, match.index + match[0].length));
    const label = labelOf(prose, value, done);
    if (label === undefined) continue;
    done = Math.max(value.end, label.end);
    const figure = { value: slice(prose, value), label: slice(prose, label).trim() };
    const at = span(Math.min(value.start, label.start), done);
    const isReadable = !slice(prose, at).includes(OPAQUE) && !STATUS_CODE.test(`${figure.value} ${figure.label}`);
    if (isReadable) figures.push({ ...figure, at: span(sentence.at.start + at.start, sentence.at.start + at.end) });
  }
  return figures;
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

/**
 * What the number counts: the words up to the first plural after it, or for a length of time ("was down for 20 minutes")
 * the clause before it. Absent when the number stands for nothing that can be told, such as the day of a date.
 */
function labelOf(prose: string, value: Span, from: number): Span | undefined {
  const unit = slice(prose, value).split(SPACES).at(-1)?.toLowerCase() ?? '';
  if (TIME_UNITS.has(unit)) return clauseBefore(prose, value.start, from);
  const end = labelEnd(prose, value.end);
  const last = prose.slice(value.end, end).trim().split(SPACES).at(-1) ?? '';
  return PLURAL.test(last) || MONEY.test(slice(prose, value)) || (unit.endsWith('%') && last !== '')
    ? span(value.end, end)
    : undefined;
}

function clauseBefore(prose: string, end: number, from: number): Span | undefined {
  const before = prose.slice(from, end);
  const preposition = FOR.exec(before);
  if (preposition === null) return undefined;
  const clause = before.slice(0, preposition.index);
  const words = clause.split(CLAUSE_END).at(-1) ?? '';
  const count = words.trim() === '' ? 0 : words.trim().split(SPACES).length;
  if (count === 0 || count > LONGEST_CLAUSE || HALF_CLAUSE.test(words.trim())) return undefined;
  const start = from + clause.length - words.trimStart().length;
  return span(start, from + clause.length);
}

function labelEnd(prose: string, start: number): number {
  const first = start + (OF.exec(prose.slice(start, start + 8))?.[0].length ?? 0);
  let end = first;
  for (let words = 0; words < LONGEST_LABEL; words += 1) {
    const next = WORD.exec(prose.slice(end, end + 40));
    if (next?.[1] === undefined || LABEL_ENDS.has(next[1].toLowerCase())) break;
    end += next[0].length;
    if (PLURAL.test(next[1])) break;
  }
  return end === first ? start : end;
}
