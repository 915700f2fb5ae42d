import { slice, span } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { readClock } from '../time/clock.ts';
import { skip } from '../time/scan.ts';
import { readStamp } from '../time/stamp.ts';
import type { StampRead } from '../time/stamp.ts';
import type { Block } from './block.ts';
import { plainWords } from './plain.ts';
import type { DateGroup, Draft } from './timeline-draft.ts';

const END = /[.!?]["”)]{0,2}\s{1,3}(?=["“(*_[]{0,3}\p{Lu})/gu; // ". The"
const ABBREVIATED = /(?:\b[ap]\.m|\b(?:approx|ca|e\.g|i\.e|etc|vs|no)|\b\p{Lu})$/iu; // "4 p.m"
const BEFORE_TIME =
  /(?<![\p{L}\p{N}])(?:at|by|around|about|between|from|since|until|before|after|as of|starting at|shortly after|just after|shortly before|on) (?:the )?(?=[~*`\w])/giu; // "at "
const VAGUE = /^(?:around|about|shortly|just)/i; // "around "
const APART = /[,;:—–(]\s*(?:and |then |but |so )?$/; // ", "
const CONNECTED = /^(?:and|then|but|so|later|finally|while|when)?$/i; // "and"
const EDGE = /[\s,;—–"“*_(]/; // ","
const GOES_ON = /^(?:by|after|with|in|on|for|to|from|when|who|which|that|because|as)\b/i; // "by the commander"
const CONNECTOR = /(?:, ?(?:and |then |but |while )?|; ?| and (?:then )?| then | but )(?=\S)/g; // ", and "
const BEHIND = /^[\s,:;—–*_`)]+/; // ", "

/** A time in a sentence, with the word in front of it. */
interface Found {
  readonly start: number;
  readonly read: StampRead;
}

const NO_ABBREVIATION = 12;

function sentencesOf(text: string, at: Span): readonly Span[] {
  const words = slice(text, at);
  const ends = [...words.matchAll(END)]
    .filter(({ index }) => !ABBREVIATED.test(words.slice(Math.max(0, index - NO_ABBREVIATION), index)))
    .map((match) => at.start + match.index + match[0].length);
  const edges = [at.start, ...ends, at.end];
  return edges.slice(0, -1).map((start, index) => span(start, edges[index + 1] ?? at.end));
}

const MILITARY = /(?<!\d)(?:at|around|about|by|since|until) (?:about )?0\d[0-5]\d(?![\d:]|[.,]\d)/i; // "at 0614"

const NEARLY = /^(?:about|around) /i; // "about 0620"

/** Four digits behind "at" where the text writes times of the small hours so: "at 0614 … and at 1425". */
function readCompact(text: string, at: number): StampRead | undefined {
  const start = skip(text, at, NEARLY);
  const clock = MILITARY.test(text) ? readClock(text, start) : undefined;
  if (clock?.compact !== true) return undefined;
  return { start: at, end: clock.end, from: { clock }, approximate: start > at };
}

/** The stamps that stand behind a word such as "at", in their order. */
function stampsIn(text: string, at: Span): readonly Found[] {
  const found: Found[] = [];
  const words = text.slice(0, at.end);
  for (const match of slice(text, at).matchAll(BEFORE_TIME)) {
    const start = at.start + match.index;
    if (start < (found.at(-1)?.read.end ?? 0)) continue;
    const from = skip(words, start + match[0].length, MARKS);
    const read = readStamp(words, from) ?? readCompact(words, from);
    const approximate = read?.approximate === true || VAGUE.test(match[0]);
    if (read !== undefined && read.relative === undefined) found.push({ start, read: { ...read, approximate } });
  }
  return found;
}

const MARKS = /^[*_`]+/; // "**"

const isTimed = ({ read: { from } }: Found): boolean => from.clock?.hour !== undefined;

/** Where the next part of the sentence begins: at the last connecting word before its time; nowhere when there is none. */
function boundary(text: string, from: number, to: number): number | undefined {
  const last = [...text.slice(from, to).matchAll(CONNECTOR)].at(-1);
  return last === undefined ? undefined : from + last.index;
}

/** True when the words behind a time are told of it: it stands first, or a comma sets it apart in front of more words. */
function leads(text: string, from: number, { found, end }: { readonly found: Found; readonly end: number }): boolean {
  const before = text.slice(from, found.start);
  if (CONNECTED.test(bare(before))) return true;
  const behind = bare(text.slice(found.read.end, end));
  return APART.test(before) && !GOES_ON.test(behind) && behind.split(' ').length > FEWEST_WORDS;
}

/** The words without the marks around them. */
function bare(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && EDGE.test(words.charAt(start))) start += 1;
  while (end > start && EDGE.test(words.charAt(end - 1))) end -= 1;
  return words.slice(start, end);
}

const FEWEST_WORDS = 2;
const LETTER = /\p{L}/u; // "a"

/** The entries of one sentence: the words behind a time that leads them, else those in front of it. */
function entriesOf(text: string, at: Span, group: DateGroup): readonly Draft[] {
  const all = stampsIn(text, at).filter(isTimed);
  const drafts: Draft[] = [];
  let from = at.start;
  for (const [index, found] of all.entries()) {
    if (found.start < from) continue;
    const next = all[index + 1]?.start ?? at.end;
    const first = leads(text, from, { found, end: next });
    const end = endOf(text, { first, found, next, last: at.end });
    const words = first ? span(skip(text, found.read.end, BEHIND), end) : wordsBefore(text, from, found.start);
    const behind = first ? '' : slice(text, span(found.read.end, end));
    const rest = LETTER.test(behind) ? behind : '';
    drafts.push(...draftOf(text, { found, words, rest, group }));
    from = end;
  }
  return drafts;
}

interface Around {
  readonly first: boolean;
  readonly found: Found;
  readonly next: number;
  readonly last: number;
}

function endOf(text: string, { first, found, next, last }: Around): number {
  if (next === last) return last;
  return first ? (boundary(text, found.read.end, next) ?? last) : found.read.end;
}

interface Part {
  readonly found: Found;
  readonly words: Span;
  /** What goes on behind a time in the middle: "called at 22:40 to say that labels had stopped". */
  readonly rest: string;
  readonly group: DateGroup;
}

function draftOf(text: string, { found: { start, read }, words, rest, group }: Part): readonly Draft[] {
  const plain = words.start < words.end ? plainWords(`${slice(text, words)} ${rest}`) : '';
  if (plain === '') return [];
  const at = span(Math.min(words.start, start), Math.max(words.end, read.end));
  return [{ at, stamp: span(read.start, read.end), words, text: plain, read, group }];
}

const LEADING = /^[\s,;]*(?:(?:and|then|but) )?/; // ", and "

function wordsBefore(text: string, from: number, start: number): Span {
  const first = from + (LEADING.exec(text.slice(from, Math.min(start, from + 40)))?.[0].length ?? 0);
  let end = start;
  while (end > first && EDGE.test(text.charAt(end - 1))) end -= 1;
  return span(first, end);
}

/** The date that a sentence without a time names, for the sentences below it. */
function dateOf(text: string, at: Span): DateGroup | undefined {
  const dated = stampsIn(text, at).find(({ read }) => read.from.date !== undefined && read.from.clock === undefined);
  return dated === undefined ? undefined : { read: dated.read, at: span(dated.read.start, dated.read.end) };
}

/** The entries of a timeline that is told in sentences, wherever in them the times stand. */
export function readProse(text: string, blocks: readonly Block[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let group: DateGroup = {};
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.quoted) continue;
    const at = span(block.lines[0]?.start ?? block.at.start, block.lines.at(-1)?.end ?? block.at.end);
    for (const sentence of sentencesOf(text, at)) {
      group = dateOf(text, sentence) ?? group;
      drafts.push(...entriesOf(text, sentence, group));
    }
  }
  return drafts;
}
