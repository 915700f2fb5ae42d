import { shift, slice } from '../text/span.ts';
import { createLookup, createPlaces } from './places.ts';
import { readLabel } from './labels.ts';
import { isLogLine } from './log-lines.ts';
import { splitSentences } from './split.ts';
import type { ActionItem } from '../model/action.ts';
import type { Section } from '../model/section.ts';
import type { Container, Sentence } from '../model/sentence.ts';
import type { TimelineEntry } from '../model/timeline.ts';
import type { Span } from '../text/span.ts';
import { ofPassage } from './passages.ts';
import type { Passage } from './passages.ts';

/** What sentences are cut from, and where timeline and actions stand. */
export interface SentenceSource {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly entries: readonly TimelineEntry[];
  readonly actions: readonly ActionItem[];
}

const TIME_FIRST = /^\W{0,4}(?:\d{1,2}:\d\d|\d{4}-\d\d-\d\d|\?\?:\?\?|T[+-]\d)/; // "~14:05 - alert fires"
const MAX_STAMP = 30;
const BULLET = /^[•◦▪‣–—]\s/; // "• alert fires"
const HARD_BREAK = /^(?: {2}|\\)/; // "  \n"
const OPENING_MARK = /[*_~[]/; // "*"
const NOT_BLANK = /\S/; // "*"
const WORD = /[\p{L}\p{N}?]/u; // "a"
const MARK = /[{[<]/; // "{{"

/** Everything that may be judged, in reading order: no code, no block quotes, no header rows, no lists of people, no log lines. */
export function readSentences(source: SentenceSource): readonly Sentence[] {
  const places = createPlaces(source.sections);
  const inEntry = createLookup(source.entries.map(({ at }) => at));
  const inAction = createLookup(source.actions.map(({ at }) => at));
  const sentences: Sentence[] = [];
  for (const passage of source.passages) {
    if (passage.block.quoted || (passage.block.kind === 'row' && passage.block.header)) continue;
    for (const cut of cutsOf(passage)) {
      const at = shift(cut.at, passage.at.start);
      const place = places(at);
      if (place.people) continue;
      sentences.push({
        at,
        text: cut.text,
        prose: cut.prose,
        section: place.kind,
        container: containerOf(passage),
        inTimeline: inEntry(at),
        inAction: inAction(at),
      });
    }
  }
  return sentences;
}

function containerOf({ block }: Passage): Container {
  if (block.kind === 'heading') return 'heading';
  if (block.kind === 'row') return 'table-cell';
  return block.kind === 'item' ? 'list-item' : 'paragraph';
}

/** A sentence of a passage; offsets count from the start of the passage. */
interface Cut {
  readonly at: Span;
  readonly text: string;
  readonly prose: string;
}

const cutsOf = ofPassage((passage): readonly Cut[] => {
  const by = -passage.at.start;
  const own = { ...passage, at: shift(passage.at, by), lines: passage.lines.map((line) => shift(line, by)) };
  return sentenceSpans(own).map((at) => ({
    at,
    text: slice(own.source, at),
    prose: slice(own.prose, at).replaceAll('\n', ' '),
  }));
});

/** @param passage with offsets from its own start */
function sentenceSpans(passage: Passage): readonly Span[] {
  const { prose, block, source } = passage;
  return runsOf(passage).flatMap((run) => {
    const part = slice(prose, run);
    const words = slice(source, run);
    const spans = block.kind === 'heading' ? [{ start: 0, end: part.length }] : splitSentences(part);
    return spans.flatMap((found) => {
      const said = slice(part, found);
      if (!WORD.test(said) && !MARK.test(said)) return [];
      return [shift(withMarks(words, part, found), run.start)];
    });
  });
}

/** Takes in the marks that stand right around a sentence, so that `**Who** did` is not cut after its first mark. */
function withMarks(source: string, prose: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && OPENING_MARK.test(source.charAt(from - 1))) from--;
  let to = end;
  while (prose.charAt(to) === ' ' && NOT_BLANK.test(source.charAt(to))) to++;
  return { start: from, end: to };
}

/** Stretches of lines that read on: a new one begins at a hard break, a bullet, a bold label, or a time where the first line has one; log lines are left out. */
function runsOf({ lines, block, at, source }: Passage): readonly Span[] {
  if (block.kind === 'heading' || block.kind === 'row') return [at];
  const breaks = TIME_FIRST.test(source.slice(0, MAX_STAMP)) ? TIME_FIRST : BULLET;
  const runs: Span[] = [];
  let before: Span | undefined;
  for (const line of lines) {
    const words = slice(source, line);
    if (isLogLine(words)) {
      before = undefined;
      continue;
    }
    const joined =
      before && !breaks.test(words) && !beginsAnew(source.slice(before.end, line.start), words)
        ? runs.pop()
        : undefined;
    runs.push({ start: (joined ?? line).start, end: line.end });
    before = line;
  }
  return runs;
}

function beginsAnew(gap: string, line: string): boolean {
  return HARD_BREAK.test(gap) || BULLET.test(line) || readLabel(line)?.style === 'bold';
}
